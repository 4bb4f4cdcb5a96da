using RelationBot.Relationship.Company;
using RelationBot.Relationship.Customers;

namespace RelationBot.Relationship.Demo;

/// <summary>
/// The demo's orders, RB-1001 to RB-1060, placed around the day of loading. Paul Martin's RB-1042 is delivered in three
/// days; his RB-1057 is dated a week ahead and so appears by itself when he comes back later. Everything else is counted
/// out, not drawn, so that every demo is the same.
/// </summary>
internal static class DemoOrders
{
    private const int Count = 60;
    private const int First = 1001;

    public static IEnumerable<Order> Make(IReadOnlyList<Customer> customers, CompanyClock clock)
    {
        var (products, today) = (DemoGoods.Products, clock.Today);
        var martin = customers.Single(c => c.Number == "C-1001");
        // Those of Martin's account keep to the orders written by hand.
        var others = customers.Where(c => c.AccountId is null || c.AccountId != martin.AccountId).ToList();
        for (var i = 0; i < Count; i++)
        {
            var number = $"RB-{First + i}";
            yield return number switch
            {
                "RB-1012" => New(number, martin, products[13], clock, today.AddDays(-95), WorkingDay(today.AddDays(-90)), DeliverySlots.Morning),
                "RB-1029" => New(number, martin, products[3], clock, today.AddDays(-40), WorkingDay(today.AddDays(-34)), DeliverySlots.Afternoon),
                "RB-1042" => New(number, martin, products[5], clock, today.AddDays(-4), WorkingDay(today.AddDays(3)), DeliverySlots.Afternoon),
                "RB-1057" => New(number, martin, products[7], clock, today.AddDays(7), WorkingDay(today.AddDays(14)), DeliverySlots.Afternoon),
                _ => Ordinary(number, i, others[i % others.Count], products[(i * 7) % products.Count], clock, today),
            };
        }
    }

    private static Order Ordinary(string number, int i, Customer customer, Product product, CompanyClock clock, DateOnly today)
    {
        // The last third lies ahead, over two weeks; before it, one order every four days.
        var day = i < Count * 2 / 3 ? today.AddDays((i - Count * 2 / 3) * 4 - 1) : WorkingDay(today.AddDays(1 + (i * 5) % 14));
        var placed = day <= today ? day.AddDays(-5) : today.AddDays(-1 - i % 6);
        return New(number, customer, product, clock, placed, WorkingDay(day), DeliverySlots.All[i % DeliverySlots.All.Count]);
    }

    private static Order New(string number, Customer customer, Product product, CompanyClock clock, DateOnly placed, DateOnly day, string slot)
    {
        var past = day < clock.Today;
        return new Order
        {
            Number = number,
            CustomerId = customer.Id,
            PlacedAt = clock.At(placed.ToDateTime(new TimeOnly(9, 30))),
            Status = past ? "delivered" : "preparing",
            Lines = [new OrderLine { Sku = product.Sku, Name = product.Name, Price = product.Price }],
            Delivery = new Delivery
            {
                Day = day,
                Slot = slot,
                Crew = DemoGoods.Crews[day.DayNumber % DemoGoods.Crews.Count],
                Status = past ? "delivered" : "planned",
            },
        };
    }

    private static DateOnly WorkingDay(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(1) : day;
}
