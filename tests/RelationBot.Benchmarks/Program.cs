using RelationBot.Benchmarks.Intents;
using RelationBot.Benchmarks.Recognizers;

switch (args.FirstOrDefault())
{
    case "recognizers":
        RecognizerBenchmark.Run(args[1..]);
        return 0;
    case "intents":
        IntentBenchmark.Run(args[1..]);
        return 0;
    default:
        Console.Error.WriteLine("Say which: recognizers [--failures MODEL] [--locale fr-FR], or intents [clinc150] [banking77] [few] [chitchat-fr-fr] [chitchat-en-us]");
        return 2;
}
