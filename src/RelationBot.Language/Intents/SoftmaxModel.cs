namespace RelationBot.Language.Intents;

/// <summary>Multinomial logistic regression over sparse vectors, trained by AdaGrad in a fixed shuffled order.</summary>
internal sealed class SoftmaxModel
{
    private const int Epochs = 30;
    private const float Rate = 0.4f;
    private const float Shrink = 1e-5f;

    private readonly int _classes;
    private readonly float[] _weights;
    private readonly float[] _bias;

    public SoftmaxModel(IReadOnlyList<((int Index, float Value)[] Vector, int Class)> examples, int features, int classes)
    {
        _classes = classes;
        _weights = new float[features * classes];
        _bias = new float[classes];
        var squares = new float[_weights.Length];
        var biasSquares = new float[classes];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(20261121);
        Span<float> scores = new float[classes];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                var (vector, wanted) = examples[at];
                Probabilities(vector, scores);
                scores[wanted] -= 1;
                for (var c = 0; c < classes; c++)
                {
                    Step(ref _bias[c], ref biasSquares[c], scores[c] * 0.1f);
                }

                foreach (var (index, value) in vector)
                {
                    var row = index * classes;
                    for (var c = 0; c < classes; c++)
                    {
                        Step(ref _weights[row + c], ref squares[row + c], (scores[c] * value) + (Shrink * _weights[row + c]));
                    }
                }
            }
        }
    }

    /// <summary>The probability of each class.</summary>
    public void Probabilities((int Index, float Value)[] vector, Span<float> scores)
    {
        _bias.CopyTo(scores);
        foreach (var (index, value) in vector)
        {
            var row = _weights.AsSpan(index * _classes, _classes);
            for (var c = 0; c < row.Length; c++)
            {
                scores[c] += row[c] * value;
            }
        }

        var max = float.MinValue;
        foreach (var score in scores)
        {
            max = MathF.Max(max, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - max);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    private static void Step(ref float weight, ref float square, float gradient)
    {
        square += gradient * gradient;
        if (square > 0)
        {
            weight -= Rate * gradient / MathF.Sqrt(square + 1e-6f);
        }
    }
}
