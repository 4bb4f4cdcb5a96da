using BenchmarkDotNet.Attributes;
using RelationBot.Benchmarks.Intents;
using RelationBot.Language;
using RelationBot.Language.Intents;

namespace RelationBot.Benchmarks.Speed;

/// <summary>One sentence to its intent, on average over the sentences of a validation file: 150 and 77 intents.</summary>
public class ClassifierSpeed
{
    private const int Sentences = 500;

    private IntentClassifier? _classifier;
    private string[] _sentences = [];

    [Params("clinc150", "banking77")]
    public string Set { get; set; } = "clinc150";

    [GlobalSetup]
    public void Prepare()
    {
        _classifier = IntentClassifier.Train(IntentSets.Read(Set + "-train"), Locale.English, Scope.Given);
        _sentences = [.. IntentSets.Read(Set + "-validation").Take(Sentences).Select(s => s.Text)];
    }

    [Benchmark(Description = "a sentence's intent", OperationsPerInvoke = Sentences)]
    public int Classify()
    {
        var found = 0;
        foreach (var sentence in _sentences)
        {
            found += _classifier!.Classify(sentence).Count;
        }

        return found;
    }
}
