using RelationBot.Benchmarks.Recognizers;

switch (args.FirstOrDefault())
{
    case "recognizers":
        RecognizerBenchmark.Run(args[1..]);
        return 0;
    default:
        Console.Error.WriteLine("Say which: recognizers [--failures MODEL] [--locale fr-FR]");
        return 2;
}
