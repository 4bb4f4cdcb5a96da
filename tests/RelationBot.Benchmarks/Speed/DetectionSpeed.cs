using BenchmarkDotNet.Attributes;
using RelationBot.Language;
using RelationBot.Language.Acts;
using RelationBot.Language.Text;

namespace RelationBot.Benchmarks.Speed;

/// <summary>Which language a sentence is in, and what it does.</summary>
public class DetectionSpeed
{
    [Params("j'attends toujours ma commande, quelqu'un de chez vous peut me rappeler ?", "could I speak to somebody about my delivery please?", "hola, quiero saber dónde está mi pedido, gracias")]
    public string Sentence { get; set; } = "";

    [Benchmark(Description = "language")]
    public Locale? Language() => LanguageDetector.Detect(Sentence);

    [Benchmark(Description = "what it does")]
    public ActSet Acts() => DialogueActs.Recognize(Sentence, LanguageDetector.Detect(Sentence) ?? Locale.French);
}
