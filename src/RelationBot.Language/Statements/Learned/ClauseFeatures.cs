using System.Collections.Frozen;
using System.Numerics;
using RelationBot.Language.Concepts;
using RelationBot.Language.Intents;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements.Learned;

/// <summary>
/// A message as the models see it: of each clause the words, their pairs, letter groups and concepts, who speaks of whom, when
/// and how often, and what stands around. Features are hashed into <see cref="Buckets"/>, so that no vocabulary is kept.
/// </summary>
internal sealed class ClauseFeatures
{
    public const int Bits = 17;
    public const int Buckets = 1 << Bits;

    private const int Groups = 9;
    private const int Grammatical = 4, Around = 5, OfMessage = 6, Lexical = 7, Order = 8;
    private const float Scale = 0.5f;
    private static readonly float[] Shares = [1, 1, 0.9f, 1, 1, 0.6f, 0.6f, 1, 0.8f];

    private static readonly (string Name, FrozenSet<string> Words)[] Grammar =
    [
        ("me", Set("je j moi me m mon ma mes jai g i im ive id ill my me mine myself jsuis chui chuis")),
        ("us", Set("nous on notre nos we were weve wed our us ours chez")),
        ("you", Set("vous votre vos tu ton ta tes you your yours youre youve u ur")),
        ("third", Set("il elle ils elles lui leur leurs son sa ses he she they him her his their them")),
        ("kin", Set("mari femme epouse conjoint fils fille filles enfant enfants mere pere parents gamin gamins petits ado ados bebe wife husband partner son daughter kid kids mom mum mother father dad boys girls toddler baby")),
        ("outsider", Set("voisin voisine voisins collegue collegues ami amie amis pote copine copain cousin cousine tante oncle patron chef monsieur dame gens quelqu neighbor neighbors neighbour neighbours coworker colleague friend friends buddy uncle aunt boss guy people somebody someone couple customer")),
        ("negation", Set("pas ne n jamais plus aucun aucune rien sans ni not no never dont doesnt didnt wont cant isnt arent without none nothing neither nor nobody")),
        ("always", Set("toujours tjrs jamais habitude chaque tous toutes generalement souvent systematiquement par defaut always never every usually each generally often only ever")),
        ("once", Set("fois aujourd hui aujourdhui demain hier ce soir cette seulement exceptionnellement today tomorrow yesterday tonight once just now week tmrw")),
        ("suppose", Set("si imaginons supposons admettons mettons if suppose imagine whether assuming say pretend")),
        ("wish", Set("veux voudrais voulons prefere preferons aimerais souhaite souhaitons souhaiterais besoin faut want would like prefer need wish rather love")),
        ("must", Set("faut doit doivent dois devez exige attends must should expect expects need better had")),
        ("ask", Set("quel quelle quels quelles comment pourquoi combien quand ou est-ce pouvez pourriez what which how why when where who can could do does is are will would")),
        ("plan", Set("bientot prochain prochaine printemps ete automne hiver rentree mois an annee soon next spring summer fall autumn winter month year planning plan thinking going gonna allons va vais compte comptons")),
        ("most", Set("plus important compte avant tout surtout priorite essentiel premier first most important matters priority above main")),
        ("greeting", Set("bonjour bonsoir salut slt coucou bjr madame hello hi hey morning afternoon evening")),
        ("thanks", Set("merci thanks thank cheers thx svp stp please plait")),
        ("promised", Set("promis promise promettez assure assured garanti engage dit said told promised swore agreed jure devait devais supposed annonce certifie")),
        ("jest", Set("haha lol mdr ptdr hihi blague xd kidding")),
        ("imperative", Set("laissez mettez appelez ecrivez envoyez evitez sonnez livrez arretez notez gardez passez donnez dites faites prevenez leave call text send put write ring keep stop use knock bring mark give stick skip avoid email")),
    ];

    // Of each word the places in the table above, a bit each.
    private static readonly FrozenDictionary<string, uint> GrammarOf = Grammar.Index()
        .SelectMany(g => g.Item.Words.Select(word => (Word: word, Bit: 1u << g.Index)))
        .GroupBy(w => w.Word, w => w.Bit, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Aggregate(0u, (all, bit) => all | bit), StringComparer.Ordinal);

    private readonly List<List<SentenceWord>> _words;
    private readonly List<List<string>> _signs;
    private readonly List<List<Feature>> _own;
    private readonly List<(int Index, int Group)> _message = [];
    private readonly List<List<string>> _keys;
    private readonly List<List<IReadOnlyList<string>>> _classes;
    private readonly SparseVector?[] _vectors;
    private SparseVector? _whole;

    public ClauseFeatures(string text, Locale locale)
    {
        var tokens = Tokenizer.Tokenize(text, locale);
        Words = new WordRows(tokens, locale);
        Clauses = ClauseCutter.Cut(text, tokens);
        _vectors = new SparseVector?[Clauses.Count];
        _words = Clauses.ConvertAll(c => SentenceWords.Of(text[c.Start..c.End], locale));
        _signs = _words.ConvertAll(Signs);
        _own = _words.ConvertAll(w => Features.Of(w, locale));
        _keys = _words.ConvertAll(w => w.ConvertAll(word => word.IsKind ? word.Key : Features.Key(word.Form, locale)));
        var lexicon = SubjectLexicon.Of(locale);
        _classes = _words.Select((list, c) => list.Select((w, i) => w.IsKind ? [w.Key] : lexicon.Of(w.Form, _keys[c][i])).ToList()).ToList();
        var all = _words.SelectMany(w => w).Take(60).ToList();
        foreach (var feature in all.Count == 0 ? [] : Features.Of(all, locale).Where(f => f.Group is FeatureGroup.Concepts or FeatureGroup.Words))
        {
            _message.Add((Bucket(feature.Hash ^ 0xABCDEF), OfMessage));
        }

        foreach (var name in _classes.SelectMany(c => c).SelectMany(c => c).Distinct())
        {
            _message.Add((Bucket("m:", name), OfMessage));
        }

        foreach (var name in Signs(all))
        {
            _message.Add((Bucket("m:", name), OfMessage));
        }

        AddMessage("m:asks", Clauses.Exists(c => c.Asked));
        AddMessage("m:ends asking", Clauses.Count > 0 && Clauses[^1].Asked);
        AddMessage("m:begins asking", Clauses.Count > 0 && Clauses[0].Asked);
        AddMessage("m:clauses " + Math.Min(Clauses.Count, 5), true);
        AddMessage("m:words " + Math.Min(all.Count / 5, 6), true);
        AddMessage("m:quotes", text.AsSpan().IndexOfAny("«“\"") >= 0);
        AddMessage("m:first " + (all.Count > 0 ? all[0].Key : ""), true);
    }

    public List<Clause> Clauses { get; }

    /// <summary>The message word by word.</summary>
    public WordRows Words { get; }

    /// <summary>The whole message: does it state anything?</summary>
    public SparseVector OfWhole() => _whole ??= MakeWhole();

    /// <summary>One clause, with what stands around it.</summary>
    public SparseVector Of(int clause) => _vectors[clause] ??= Make(clause);

    private SparseVector MakeWhole()
    {
        var features = new List<(int Index, int Group)>(_message);
        foreach (var own in _own)
        {
            foreach (var feature in own)
            {
                if (feature.Group != FeatureGroup.Letters)
                {
                    features.Add((Bucket(feature.Hash), (int)feature.Group));
                }
            }
        }

        for (var c = 0; c < _classes.Count; c++)
        {
            AddClasses(features, c);
        }

        return Vector(features);
    }

    private SparseVector Make(int clause)
    {
        var features = new List<(int Index, int Group)>(_own[clause].Count + _message.Count + 40);
        foreach (var feature in _own[clause])
        {
            features.Add((Bucket(feature.Hash), (int)feature.Group));
        }

        features.AddRange(_message);
        var c = Clauses[clause];
        var signs = _signs[clause];
        foreach (var (i, sign) in signs.Index())
        {
            features.Add((Bucket("g:", sign), Grammatical));
            foreach (var other in signs.Skip(i + 1))
            {
                features.Add((Bucket("gg:", sign, other), Grammatical));
            }
        }

        var keys = _keys[clause];
        void Is(string name, int group = Grammatical) => features.Add((Bucket(name), group));
        Is("asked " + c.Asked);
        Is("place " + (clause == 0) + (clause == Clauses.Count - 1));
        Is("words " + Math.Min(keys.Count / 3, 5));
        if (keys.Count > 0)
        {
            Is("first " + keys[0]);
            Is("first two " + keys[0] + " " + keys.ElementAtOrDefault(1));
            Is("last " + keys[^1]);
        }

        AddClasses(features, clause);
        AddOrder(features, clause);
        Neighbour(features, clause - 1, "before:");
        Neighbour(features, clause + 1, "after:");
        return Vector(features);
    }

    // What it is about, with who speaks and how, and with what else it is about.
    private void AddClasses(List<(int, int)> features, int clause)
    {
        var classes = _classes[clause].SelectMany(c => c).Distinct().Take(24).ToList();
        foreach (var (i, one) in classes.Index())
        {
            features.Add((Bucket("l:", one), Lexical));
            foreach (var sign in _signs[clause])
            {
                features.Add((Bucket("lg:", one, sign), Lexical));
            }

            foreach (var other in classes.Skip(i + 1))
            {
                features.Add((string.CompareOrdinal(one, other) < 0 ? Bucket("ll:", one, other) : Bucket("ll:", other, one), Lexical));
            }
        }
    }

    // The order of what the words are about, in either language.
    private void AddOrder(List<(int, int)> features, int clause)
    {
        var words = _words[clause];
        var labels = new List<string> { "<" };
        for (var i = 0; i < words.Count && i < _classes[clause].Count; i++)
        {
            var word = words[i];
            var grammar = GrammarOf.TryGetValue(word.Form, out var of) ? Grammar[BitOperations.TrailingZeroCount(of)].Name : null;
            labels.Add(word.IsKind ? word.Key : grammar ?? (_classes[clause][i].Count > 0 ? _classes[clause][i][0] : word.Form.Length < 4 ? word.Form : "?"));
        }

        labels.Add(">");
        for (var i = 0; i + 1 < labels.Count; i++)
        {
            features.Add((Bucket("s2:", labels[i], " ", labels[i + 1]), Order));
            if (i + 2 < labels.Count)
            {
                features.Add((Bucket("s3:", labels[i], " ", labels[i + 1], " ", labels[i + 2]), Order));
                features.Add((Bucket("sx:", labels[i], " ", labels[i + 2]), Order));
            }
        }
    }

    private void Neighbour(List<(int, int)> features, int clause, string side)
    {
        if (clause < 0 || clause >= Clauses.Count)
        {
            features.Add((Bucket(side + "none"), Around));
            return;
        }

        foreach (var key in _keys[clause].Distinct())
        {
            features.Add((Bucket(side, key), Around));
        }

        foreach (var of in _classes[clause].SelectMany(c => c).Distinct())
        {
            features.Add((Bucket(side, "l:", of), Around));
        }

        features.Add((Bucket(side + "asked " + Clauses[clause].Asked), Around));
    }

    private static List<string> Signs(List<SentenceWord> words)
    {
        var signs = new List<string>();
        var seen = 0u;
        foreach (var word in words)
        {
            seen |= GrammarOf.GetValueOrDefault(word.Form);
        }

        signs.AddRange(Places(seen).Select(place => Grammar[place].Name));

        if (words.Exists(w => w.Key == SentenceWords.Number))
        {
            signs.Add("number");
        }

        if (words.Exists(w => w.Key == SentenceWords.Time))
        {
            signs.Add("time");
        }

        if (words.Exists(w => w.Form.Length > 5 && (w.Form.EndsWith("rais", StringComparison.Ordinal) || w.Form.EndsWith("rait", StringComparison.Ordinal))))
        {
            signs.Add("conditional");
        }
        else if (words.Exists(w => w.Form.Length > 4 && (w.Form.EndsWith("ais", StringComparison.Ordinal) || w.Form.EndsWith("ait", StringComparison.Ordinal))) || words.Exists(w => w.Form is "was" or "were" or "had"))
        {
            signs.Add("past");
        }

        if (words.Exists(w => w.Form.Length > 4 && (w.Form.EndsWith("rai", StringComparison.Ordinal) || w.Form.EndsWith("rons", StringComparison.Ordinal)) || w.Form is "will" or "ll" or "gonna"))
        {
            signs.Add("future");
        }

        return signs;
    }

    /// <summary>The places of a word's signs in the table of grammar.</summary>
    public static IEnumerable<int> SignsOf(string form) => Places(GrammarOf.GetValueOrDefault(form));

    private static IEnumerable<int> Places(uint bits)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            yield return BitOperations.TrailingZeroCount(bits);
        }
    }

    private void AddMessage(string name, bool there)
    {
        if (there)
        {
            _message.Add((Bucket(name), OfMessage));
        }
    }

    // Each group of length one by its share, then a constant.
    private static SparseVector Vector(List<(int Index, int Group)> features)
    {
        features.Sort();
        var (indexes, values, groups, count) = (new int[features.Count + 1], new float[features.Count + 1], new int[features.Count], 0);
        Span<float> squares = stackalloc float[Groups];
        squares.Clear();
        for (var i = 0; i < features.Count;)
        {
            var first = i;
            while (i < features.Count && features[i].Index == features[first].Index)
            {
                i++;
            }

            var weight = 1 + (i - first > 1 ? MathF.Log(i - first) : 0);
            (indexes[count], values[count], groups[count]) = (features[first].Index, weight, features[first].Group);
            squares[groups[count++]] += weight * weight;
        }

        for (var i = 0; i < count; i++)
        {
            values[i] *= Shares[groups[i]] / MathF.Sqrt(squares[groups[i]]) * Scale;
        }

        (indexes[count], values[count]) = (Buckets, 1);
        return new SparseVector(indexes, values, count + 1);
    }

    private static int Bucket(ulong hash) => (int)((hash * 0x9E3779B97F4A7C15UL) >> (64 - Bits));

    private static int Bucket(params ReadOnlySpan<string> parts)
    {
        var hash = 14695981039346656037UL;
        foreach (var part in parts)
        {
            foreach (var c in part)
            {
                hash = (hash ^ c) * 1099511628211UL;
            }
        }

        return Bucket(hash);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
