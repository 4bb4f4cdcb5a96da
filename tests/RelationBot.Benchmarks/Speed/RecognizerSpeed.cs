using BenchmarkDotNet.Attributes;
using RelationBot.Language;
using RelationBot.Language.Recognizers;

namespace RelationBot.Benchmarks.Speed;

/// <summary>One sentence of chat through the recognizers. Nothing is kept from one sentence to the next, so a repeated one costs what an unseen one does.</summary>
public class RecognizerSpeed
{
    private static readonly DateTime Now = new(2026, 11, 21, 18, 0, 0);
    private static readonly HashSet<string> Dates = [EntityTypes.DateTime];

    private string _sentence = "";

    [Params("fr", "en")]
    public string Language { get; set; } = "fr";

    private Locale Locale => Language == "fr" ? Locale.French : Locale.English;

    [GlobalSetup]
    public void Prepare() => _sentence = Language == "fr"
        ? "bonjour, est-ce que je peux décaler ma livraison de mardi prochain au jeudi 3 décembre vers 14h30 ?"
        : "hello, could I move my delivery from next Tuesday to Thursday December 3rd at around 2:30 pm please?";

    [Benchmark(Description = "dates of a sentence")]
    public int DatesOnly() => EntityRecognizer.Recognize(_sentence, Locale, Now, Dates).Count;

    [Benchmark(Description = "everything in a sentence")]
    public int Everything() => EntityRecognizer.Recognize(_sentence, Locale, Now, null).Count;
}
