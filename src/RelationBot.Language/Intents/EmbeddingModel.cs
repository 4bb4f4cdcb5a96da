namespace RelationBot.Language.Intents;

/// <summary>
/// Learns a place of 128 dimensions for each feature, adds up those of a sentence, cuts what is negative and weighs the
/// rest for each class: so features that mean the same come to lie together. Trained by AdaGrad, a step for a whole place,
/// with features and dimensions left out at random. One seed, one model.
/// </summary>
internal sealed class EmbeddingModel
{
    public const int Dimensions = 128;

    private const float Rate = 0.1f;
    private const float LeftOut = 0.3f;
    private const float Smoothing = 0.05f;
    private const float VariantShare = 0.7f;

    // Far classes count: with more than this passed over, sentences that mean none are told less well.
    private const float Negligible = 1e-4f;

    private readonly int _classes;
    private float[] _places;
    private readonly float[] _weights;
    private readonly float[] _bias;

    private EmbeddingModel(int features, int classes, Random random)
    {
        _classes = classes;
        _places = new float[features * Dimensions];
        _weights = new float[classes * Dimensions];
        _bias = new float[classes];
        Fill(_places, 0.3f, random);
        Fill(_weights, MathF.Sqrt(3f / Dimensions), random);
    }

    /// <summary>Trains on the first rows, one for each of <paramref name="classOf"/>; further rows are variants of them in the same order, of which each round takes one seven times in ten.</summary>
    public static EmbeddingModel Train(SparseRows rows, int[] classOf, int classes, int seed, int epochs)
    {
        var random = new Random(seed);
        var model = new EmbeddingModel(rows.Features, classes, random);
        var training = new Training(rows.Features, classes, seed);
        var order = Enumerable.Range(0, classOf.Length).ToArray();
        var variants = (rows.Count / Math.Max(1, classOf.Length)) - 1;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var rate = Rate * (1.02f - ((float)epoch / epochs));
            foreach (var i in order)
            {
                var row = variants > 0 && random.NextSingle() < VariantShare ? i + (classOf.Length * random.Next(1, variants + 1)) : i;
                model.Learn(rows[row], classOf[i], training, rate);
            }
        }

        return model;
    }

    /// <summary>Hands over the places of the features, which the model itself no longer needs.</summary>
    public float[] TakePlaces()
    {
        var places = _places;
        _places = [];
        return places;
    }

    /// <summary>The same weights for reading only.</summary>
    public ClassLayer Layer() => new(_weights, _bias);

    private void Learn(SparseRow row, int wanted, Training t, float rate)
    {
        var kept = 0;
        t.Hidden.AsSpan().Clear();
        t.Back.AsSpan().Clear();
        for (var i = 0; i < row.Indexes.Length; i++)
        {
            if (!t.LeavesOut())
            {
                t.Keep(kept++, row.Indexes[i], row.Values[i] / (1 - LeftOut));
                Dense.Add(t.Hidden, Place(row.Indexes[i]), row.Values[i] / (1 - LeftOut));
            }
        }

        foreach (ref var value in t.Hidden.AsSpan())
        {
            value = value > 0 && !t.LeavesOut() ? value / (1 - LeftOut) : 0;
        }

        for (var c = 0; c < _classes; c++)
        {
            t.Scores[c] = Dense.Dot(Weights(c), t.Hidden) + _bias[c];
        }

        Dense.Softmax(t.Scores, 1);
        var energy = Dense.Dot(t.Hidden, t.Hidden) / Dimensions;
        for (var c = 0; c < _classes; c++)
        {
            var error = t.Scores[c] - (c == wanted ? 1 - Smoothing : 0) - (Smoothing / _classes);
            if (MathF.Abs(error) >= Negligible)
            {
                Dense.Add(t.Back, Weights(c), error);
                t.WeightSquares[c] += error * error * energy;
                var step = rate * error / MathF.Sqrt(t.WeightSquares[c]);
                Dense.Add(Weights(c), t.Hidden, -step);
                _bias[c] -= step * 0.1f;
            }
        }

        for (var d = 0; d < Dimensions; d++)
        {
            t.Back[d] = t.Hidden[d] == 0 ? 0 : t.Back[d] / (1 - LeftOut);
        }

        energy = Dense.Dot(t.Back, t.Back) / Dimensions;
        for (var i = 0; i < kept; i++)
        {
            var (index, value) = t.Kept(i);
            t.PlaceSquares[index] += value * value * energy;
            Dense.Add(Place(index), t.Back, -rate * value / MathF.Sqrt(t.PlaceSquares[index]));
        }
    }

    private Span<float> Place(int feature) => _places.AsSpan(feature * Dimensions, Dimensions);

    private Span<float> Weights(int c) => _weights.AsSpan(c * Dimensions, Dimensions);

    private static void Fill(float[] values, float spread, Random random)
    {
        foreach (ref var value in values.AsSpan())
        {
            value = ((random.NextSingle() * 2) - 1) * spread;
        }
    }

    /// <summary>What is needed while training only.</summary>
    private sealed class Training
    {
        private (int Index, float Value)[] _kept = new (int, float)[256];

        private ulong _dice;

        public Training(int features, int classes, int seed)
        {
            _dice = 0x9E3779B97F4A7C15UL * ((ulong)seed + 1);
            (PlaceSquares, WeightSquares, Scores) = (new float[features], new float[classes], new float[classes]);
            PlaceSquares.AsSpan().Fill(1e-6f);
            WeightSquares.AsSpan().Fill(1e-6f);
        }

        public float[] Hidden { get; } = new float[Dimensions];

        public float[] Back { get; } = new float[Dimensions];

        public float[] Scores { get; }

        public float[] PlaceSquares { get; }

        public float[] WeightSquares { get; }

        // Xorshift: dice are thrown for each feature of each sentence, and Random with a seed takes as long as the arithmetic.
        public bool LeavesOut()
        {
            _dice ^= _dice << 13;
            _dice ^= _dice >> 7;
            _dice ^= _dice << 17;
            return (uint)(_dice >> 32) < (uint)(LeftOut * uint.MaxValue);
        }

        public (int Index, float Value) Kept(int at) => _kept[at];

        public void Keep(int at, int index, float value)
        {
            if (at == _kept.Length)
            {
                Array.Resize(ref _kept, at * 2);
            }

            _kept[at] = (index, value);
        }
    }
}
