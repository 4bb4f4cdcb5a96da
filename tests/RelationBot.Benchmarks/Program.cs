using RelationBot.Benchmarks;
using RelationBot.Benchmarks.Speed;

Area[] Chosen(string[] names) => [.. Areas.All.Where(a => names.Length == 0 || names.Contains(a.Name))];

switch (args.FirstOrDefault())
{
    case null:
        foreach (var area in Areas.All)
        {
            Console.WriteLine($"\n## {area.Name}\n");
            area.Print([]);
        }

        Console.WriteLine("\n## speed\n");
        return SpeedBenchmark.Run();
    case "floors" when args[1..].All(name => Areas.All.Any(a => a.Name == name)):
        return Floors.Check(Chosen(args[1..]));
    case "speed":
        return SpeedBenchmark.Run();
    case var name when Areas.All.FirstOrDefault(a => a.Name == name) is { } area:
        area.Print(args[1..]);
        return 0;
    default:
        Console.Error.WriteLine("Nothing prints every table; or say which:");
        foreach (var area in Areas.All)
        {
            Console.Error.WriteLine($"  {area.Name} {area.Takes}");
        }

        Console.Error.WriteLine("  speed");
        Console.Error.WriteLine("  floors [AREA...]   holds the accuracy against floors.tsv");
        return 2;
}
