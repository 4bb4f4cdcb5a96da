using System.Collections;
using RelationBot.Language.Acts;
using RelationBot.Language.Intents;
using RelationBot.Language.Text;

namespace RelationBot.Language.Tests.Acts;

public class HostileActsTests
{
    private const int Length = 5000;

    public static TheoryData<string> Pieces => ["!", "! ", "?", "…", "non ! ", "non! oui. ", "et je ", "je ; ", "a. ", "«", "(", "{", "{}"];

    // Tokens are looked at a few times each, however many there are: counts, not clocks.
    [Theory]
    [MemberData(nameof(Pieces))]
    public void Split_TwiceTheHostileText_LooksAtTwiceTheTokens(string piece)
    {
        var (once, twice) = (Looks(Repeated(piece, Length)), Looks(Repeated(piece, 2 * Length)));
        Assert.InRange(once, 0, 8 * Length);
        Assert.InRange(twice, 0, (2 * once) + 100);
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Steps_TwiceTheHostileText_AreTwiceAsMany(string piece)
    {
        var (once, twice) = (Steps(Repeated(piece, Length)), Steps(Repeated(piece, 2 * Length)));
        Assert.InRange(twice, 0, (2 * once) + 5000);
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static long Looks(string text)
    {
        var tokens = new CountedTokens(Tokenizer.Tokenize(text, Locale.French));
        Clauses.Split(text, tokens);
        return tokens.Looks;
    }

    private static long Steps(string text)
    {
        var parse = ActTables.Of(Locale.French).Parse(text);
        foreach (var symbol in new[] { "act", "aside", "mood", "answer", "person" })
        {
            Assert.All(parse.Scan(symbol), found => Assert.True(found.End > found.Start));
        }

        return parse.Steps;
    }

    private sealed class CountedTokens(IReadOnlyList<Token> tokens) : IReadOnlyList<Token>
    {
        public long Looks { get; private set; }

        public int Count => tokens.Count;

        public Token this[int index]
        {
            get
            {
                Looks++;
                return tokens[index];
            }
        }

        public IEnumerator<Token> GetEnumerator() => tokens.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
