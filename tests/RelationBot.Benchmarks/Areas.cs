using RelationBot.Benchmarks.Extract;
using RelationBot.Benchmarks.Acts;
using RelationBot.Benchmarks.Intents;
using RelationBot.Benchmarks.Memory;
using RelationBot.Benchmarks.Recognizers;
using RelationBot.Benchmarks.Value;

namespace RelationBot.Benchmarks;

/// <summary>Everything that is measured here. Another area is a folder and a line.</summary>
internal static class Areas
{
    public static readonly IReadOnlyList<Area> All =
    [
        new("recognizers", "[--failures MODEL] [--locale fr-FR]", RecognizerBenchmark.Run, RecognizerBenchmark.Accuracy),
        new("acts", "[--failures]", ActBenchmark.Run, ActBenchmark.Accuracy),
        new("intents", "[clinc150] [banking77] [few] [chitchat-fr-fr] [chitchat-en-us]", IntentBenchmark.Run, IntentBenchmark.Accuracy),
        new("memory", "[scale [--customers N] [--folder DIR]]", MemoryBenchmark.Run, MemoryBenchmark.Accuracy),
        new("memory-extract", "[--faults SET | --curve]", ExtractBenchmark.Run, ExtractBenchmark.Accuracy),
        new("value", "[published] [predictions] [recovery] [speed] [scale [--customers N] [--folder DIR]]", ValueBenchmark.Run, ValueBenchmark.Accuracy),
    ];
}
