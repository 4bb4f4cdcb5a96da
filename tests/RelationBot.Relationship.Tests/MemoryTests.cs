using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Tests;

public class MemoryTests
{
    private static Fact New(TestRelation relation, Customer customer, string key, string value) => new()
    {
        CustomerId = customer.Id, Kind = "preference", Key = key, Value = value, StatedAt = relation.Clock.GetUtcNow(), SourceText = value,
    };

    private static async Task<long?> SayAsync(TestRelation relation, Customer customer, string key, string value)
    {
        relation.Clock.Advance(TimeSpan.FromDays(1));
        var fact = New(relation, customer, key, value);
        fact.Kind = key == "about" ? "personal" : fact.Kind;
        var ids = await relation.Get<CustomerMemory>().StateAsync([fact], default);
        return ids.Count == 0 ? null : ids[0];
    }

    // What is known of a customer who told one thing after the other.
    private static async Task<IEnumerable<string>> ToldAsync((string Key, string Value) before, (string Key, string Value) now)
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        await SayAsync(relation, customer, before.Key, before.Value);
        await SayAsync(relation, customer, now.Key, now.Value);
        return (await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default)).Select(f => f.Value);
    }

    [Theory]
    [InlineData("pas le lundi", "le lundi aussi", "le lundi aussi")]
    [InlineData("not Mondays", "Mondays too", "Mondays too")]
    [InlineData("le jeudi", "le lundi aussi", "le jeudi|le lundi aussi")]
    [InlineData("le jeudi", "le mercredi", "le mercredi")]
    public async Task State_DayThatIsGoodAgain_EndsOnlyItsBan(string before, string now, string holds) =>
        Assert.Equal(holds.Split('|'), await ToldAsync(("delivery_day", before), ("delivery_day", now)));

    [Theory]
    [InlineData("je suis en béquilles jusqu'au 15 janvier", "en béquilles")]
    [InlineData("I'm on crutches until January 15", "on crutches")]
    [InlineData("on est en travaux jusqu'à fin janvier", "en travaux")]
    public async Task State_UntilADay_HoldsNoLonger(string said, string value)
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var memory = relation.Get<CustomerMemory>();
        await memory.StateAsync([Fact.Of(new("personal", "health", value, true, 1, said.IndexOf(value, StringComparison.Ordinal), value.Length), customer.Id, relation.Clock.GetUtcNow(), said, "c1")], default);
        Assert.NotNull(Assert.Single(await memory.RecallAsync(customer.Id, default)).ValidTo);
        relation.Clock.Advance(TimeSpan.FromDays(370));
        Assert.Empty(await memory.RecallAsync(customer.Id, default));
        Assert.Single(await memory.HistoryAsync(customer.Id, default));
    }

    [Fact]
    public async Task State_UntilADay_IsSaidAgainCorrectedAndSettled()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var memory = relation.Get<CustomerMemory>();
        Fact Told() => Fact.Of(new("personal", "health", "en béquilles", true, 1, 8, 12), customer.Id, relation.Clock.GetUtcNow(), "je suis en béquilles jusqu'au 15 janvier", "c1");
        await memory.StateAsync([Told()], default);
        await memory.StateAsync([Told()], default);
        var fact = Assert.Single(await memory.RecallAsync(customer.Id, default));
        await relation.Get<WriteGate>().WriteAsync(new SettleFact(customer.Id, fact.Id, false, relation.Clock.GetUtcNow()).Apply, default);
        relation.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Empty(await memory.RecallAsync(customer.Id, default));
    }

    [Fact]
    public async Task State_SingleValuedKey_ClosesTheOldOneAndKeepsIt()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var memory = relation.Get<CustomerMemory>();
        var morning = await SayAsync(relation, customer, "delivery_slot", "le matin");
        var then = relation.Clock.GetUtcNow();
        var evening = await SayAsync(relation, customer, "delivery_slot", "le soir");

        Assert.Equal(["le soir"], (await memory.RecallAsync(customer.Id, default)).Select(f => f.Value));
        Assert.Equal(["le matin"], (await memory.RecallAsync(customer.Id, default, then)).Select(f => f.Value));
        var history = await memory.HistoryAsync(customer.Id, default);
        Assert.Equal([(morning, evening), (evening, null)], history.Select(f => ((long?)f.Id, f.SupersededBy)));
        Assert.Equal(relation.Clock.GetUtcNow(), history[0].ValidTo);
    }

    [Fact]
    public async Task State_SameAgain_IsConfirmedNotDoubled()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var first = await SayAsync(relation, customer, "allergy", "arachides");
        var again = await SayAsync(relation, customer, "allergy", "Arachides ");
        Assert.Equal(first, again);
        var fact = Assert.Single(await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default));
        Assert.Equal((2, relation.Clock.GetUtcNow()), (fact.Evidence, fact.ConfirmedAt));
    }

    [Theory]
    [InlineData("vous cuisinez au gaz", "tout est à l'induction")]
    [InlineData("you cook on gas here", "you had the gas cut off in spring")]
    [InlineData("vous cuisinez au gaz", "vous êtes passés à l'induction")]
    [InlineData("you can't stand induction", "it'll have to be induction from now on")]
    [InlineData("livrer toujours au 12 rue des Acacias", "au 3 impasse du Moulin")]
    public async Task State_OneThingInOtherWords_EndsTheOneBefore(string before, string now) =>
        Assert.Equal([now], await ToldAsync(("other_preference", before), ("home", now)));

    [Theory]
    [InlineData("un chien", "notre chien est mort la semaine dernière")]
    [InlineData("a Ford pickup", "sold the pickup last month")]
    [InlineData("a cat", "we had to put the cat down on Friday")]
    [InlineData("in apartment 4B", "I'm in 1A")]
    [InlineData("j'habite appartement 12", "on est au 14B")]
    [InlineData("végétarienne", "enfin plutôt pescétarienne, je mange du poisson")]
    [InlineData("vegan", "vegetarian really")]
    public async Task State_WhatIsGoneOrOtherwiseOfHimself_EndsTheOneBefore(string before, string now) =>
        Assert.Equal([now], await ToldAsync(("about", before), ("about", now)));

    [Theory]
    [InlineData("deux chats", "mon chat est décédé hier")]
    [InlineData("un chien", "le lapin est mort")]
    [InlineData("ma fille est végane", "je suis végétarien")]
    [InlineData("in apartment 4B", "I'm home at 9h")]
    [InlineData("a cat", "sold the car last week")]
    public async Task State_AnotherOfHisThings_StandsBeside(string before, string now) =>
        Assert.Equal([before, now], await ToldAsync(("about", before), ("about", now)));

    [Theory]
    [InlineData("vous vous chauffez au fioul", "vous cuisinez au gaz")]
    [InlineData("livrer au bureau, 4 rue Pasteur", "au 3 impasse du Moulin")]
    [InlineData("une bouteille de gaz dans le garage", "un vélo électrique")]
    public async Task State_AnotherThing_StandsBeside(string before, string now) =>
        Assert.Equal([before, now], await ToldAsync(("other_preference", before), ("home", now)));

    [Fact]
    public async Task State_ManyValuedKeyAndNegation_AddUp()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        await SayAsync(relation, customer, "allergy", "arachides");
        await SayAsync(relation, customer, "allergy", "gluten");
        await SayAsync(relation, customer, "delivery_day", "pas le lundi");
        await SayAsync(relation, customer, "delivery_day", "le jeudi");
        var memory = relation.Get<CustomerMemory>();
        Assert.Equal(4, (await memory.RecallAsync(customer.Id, default)).Count);

        await SayAsync(relation, customer, "delivery_day", "pas le jeudi");
        Assert.Equal(
            ["arachides", "gluten", "pas le lundi", "pas le jeudi"], (await memory.RecallAsync(customer.Id, default)).Select(f => f.Value));
    }

    [Theory]
    [InlineData("Paul Martin", "Monsieur", "Monsieur Martin")]
    [InlineData("Yann Le Goff", "Monsieur", "Monsieur Le Goff")]
    [InlineData("Inès de la Tour", "Madame", "Madame de la Tour")]
    [InlineData("Martin", "Madame", "Madame Martin")]
    [InlineData("Le", "Madame", "Madame Le")]
    [InlineData("Paul Martin", null, "Paul Martin")]
    [InlineData(" ", "Madame", null)]
    public void Address_Names_AreSpokenPolitely(string name, string? title, string? address) =>
        Assert.Equal(address, new Customer { Number = "1", Name = name, Title = title }.Address);

    [Theory]
    [InlineData("delivery_slot", "le soir", "le matin", true)]
    [InlineData("delivery_slot", "matin", "le matin", false)]
    [InlineData("delivery_day", "le jeudi", "pas le lundi", false)]
    [InlineData("delivery_day", "Lundi", "pas le lundi", true)]
    [InlineData("allergy", "gluten", "arachides", false)]
    [InlineData("delivery_slot", "mornings", "le matin", false)]
    [InlineData("delivery_slot", "l'après-midi", "mornings", true)]
    [InlineData("delivery_slot", "le matin, avant 10h", "le matin", true)]
    [InlineData("delivery_day", "le lundi", "jamais le lundi", true)]
    [InlineData("delivery_day", "not on Mondays", "les lundis", true)]
    [InlineData("delivery_day", "le jeudi", "jamais le lundi", false)]
    [InlineData("contact_channel", "pas de SMS", "les SMS", true)]
    [InlineData("contact_channel", "no phone calls", "par téléphone", true)]
    [InlineData("contact_time", "après 18h30", "le matin", true)]
    [InlineData("children", "pas d'enfants", "deux enfants", true)]
    [InlineData("children", "no kids", "two children", true)]
    [InlineData("children", "deux enfants", "pas d'enfants", true)]
    [InlineData("children", "trois enfants", "deux enfants", false)]
    [InlineData("pet", "pas de chats", "deux chats", true)]
    [InlineData("pet", "pas de chien", "un chat", false)]
    public void Replaces_TwoValues_KnowsWhichContradict(string key, string newer, string older, bool replaces) =>
        Assert.Equal(replaces, FactKeys.Replaces(key, newer, older));

    [Theory]
    [InlineData("le matin", "mornings")]
    [InlineData("les matins", "in the morning")]
    [InlineData("l'après-midi", "afternoons")]
    [InlineData("pas le matin", "not in the morning")]
    [InlineData("pas le lundi", "not on Mondays")]
    [InlineData("le mardi et le jeudi", "Tuesdays and Thursdays")]
    [InlineData("les SMS", "texts")]
    [InlineData("l'e-mail", "by email")]
    public async Task State_SameInTheOtherLanguage_IsConfirmed(string french, string english)
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");

        Assert.Equal(await SayAsync(relation, customer, "delivery_slot", french), await SayAsync(relation, customer, "delivery_slot", english));
    }

    [Theory]
    [InlineData("le matin", "le matin, avant 10h")]
    [InlineData("le matin", "la fin de matinée")]
    [InlineData("le mardi", "le mardi et le jeudi")]
    public void Same_MorePrecise_IsAnother(string one, string other) => Assert.False(FactKeys.Same(one, other));

    [Fact]
    public async Task State_Secret_IsLeftOutOfValueAndSource()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var fact = New(relation, customer, "delivery_instruction", "sonner, digicode 4521B");
        await relation.Get<CustomerMemory>().StateAsync([fact], default);

        var kept = Assert.Single(await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default));
        Assert.Equal(("sonner, digicode …", "sonner, digicode …"), (kept.Value, kept.SourceText));
    }

    [Fact]
    public async Task State_WithoutConsent_KeepsNothing()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1", memory: Consent.NotAsked);
        Assert.Null(await SayAsync(relation, customer, "allergy", "arachides"));
        Assert.Empty(await relation.Get<CustomerMemory>().HistoryAsync(customer.Id, default));
    }

    [Fact]
    public async Task Retire_Chain_IsForgottenWholeAndOnlyForItsCustomer()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var other = await relation.AddCustomerAsync("C-2");
        var memory = relation.Get<CustomerMemory>();
        await SayAsync(relation, customer, "delivery_slot", "le matin");
        var evening = await SayAsync(relation, customer, "delivery_slot", "le soir");
        await SayAsync(relation, customer, "allergy", "gluten");

        await memory.RetireAsync(new RetireFact(other.Id, evening!.Value, relation.Clock.GetUtcNow()), default);
        Assert.Equal(3, (await memory.HistoryAsync(customer.Id, default)).Count);
        await memory.RetireAsync(new RetireFact(customer.Id, evening.Value, relation.Clock.GetUtcNow()), default);
        Assert.Equal(["gluten"], (await memory.HistoryAsync(customer.Id, default)).Select(f => f.Value));
    }
}
