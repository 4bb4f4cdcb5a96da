namespace RelationBot.Language.Intents;

/// <summary>What a model made of a sentence that it had not seen.</summary>
/// <param name="Class">What it means.</param>
/// <param name="Scores">What the model thought.</param>
/// <param name="Signs">What else it told.</param>
/// <param name="Unknown">Whether the model knew no sentence of that class at all.</param>
internal sealed record Outcome(int Class, float[] Scores, Signs Signs, bool Unknown);

/// <summary>Trains without a part of the sentences and looks at that part.</summary>
internal static class CrossValidation
{
    /// <param name="set">The sentences.</param>
    /// <param name="parts">Into how many they are dealt.</param>
    /// <param name="rounds">How many of the parts are looked at, each by a model of its own.</param>
    /// <param name="unknown">Of so many intents one is kept from each model altogether; 0 for none.</param>
    /// <param name="noneClass">The class that is never kept away.</param>
    public static List<Outcome> Run(TrainingSet set, int parts, int rounds, int unknown, int noneClass)
    {
        var part = new int[set.Count];
        var random = new Random(4711);
        var none = 0;
        for (var i = 0; i < part.Length; i++)
        {
            // The few that mean none are dealt evenly.
            part[i] = set.IsHint(i) ? -1 : random.Next(parts);
            part[i] = set.ClassOf(i) == noneClass ? none++ % parts : part[i];
        }

        var outcomes = new List<Outcome>();
        for (var round = 0; round < rounds; round++)
        {
            bool IsUnknown(int i) => unknown > 0 && set.ClassOf(i) != noneClass && set.ClassOf(i) % unknown == round;
            var known = Enumerable.Range(0, set.Count).Where(i => part[i] != round && !IsUnknown(i)).ToList();
            if (known.Count == 0)
            {
                continue;
            }

            var seen = set.Of(known);
            var model = seen.Train(embeddings: 3);
            for (var i = 0; i < part.Length; i++)
            {
                if (part[i] == round || (IsUnknown(i) && !set.IsHint(i)))
                {
                    var words = seen.Reader.Read(set[i].Text);
                    var scores = new float[set.Intents.Count];
                    var signs = model.Scores(seen.Vocabulary.Vector(Features.Of(words, seen.Locale, seen.Lexicon)).Row, scores) with { Unknown = seen.Vocabulary.Unknown(words, seen.Locale) };
                    outcomes.Add(new Outcome(set.ClassOf(i), scores, signs, IsUnknown(i)));
                }
            }
        }

        return outcomes;
    }
}
