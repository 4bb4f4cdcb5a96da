using BenchmarkDotNet.Attributes;
using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;

namespace RelationBot.Benchmarks.Speed;

/// <summary>What a message of some clauses states, by rules and models.</summary>
public class StatementSpeed
{
    [Params("bonjour, pour les livraisons je préfère le matin, et on a deux chats", "where is my parcel please?", "My wife works nights so please text, never call, and we're moving to Leeds in May")]
    public string Message { get; set; } = "";

    private Locale _locale;

    [GlobalSetup]
    public void Prepare()
    {
        StatementExtractor.Warm();
        _locale = LanguageDetector.Detect(Message) ?? Locale.French;
    }

    [Benchmark(Description = "what it states")]
    public int Statements() => StatementExtractor.Extract(Message, _locale).Count;
}
