using System.Text;

namespace RelationBot.Dialogs.Authoring;

/// <summary>A sentence with <c>{values}</c> in it.</summary>
/// <param name="Text">As the author wrote it.</param>
/// <param name="Names">The values it needs, in their order.</param>
internal sealed record Template(string Text, IReadOnlyList<string> Names, Place Place)
{
    public static Template Parse(string text, Place place, FaultList faults)
    {
        var names = new List<string>();
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close <= open + 1 || text.IndexOf('{', open + 1, close - open - 1) >= 0)
            {
                faults.Add(place, Codes.Brace, "a { must be followed by a name and a }");
                break;
            }

            names.Add(text[(open + 1)..close]);
        }

        return new Template(text, names, place);
    }

    /// <summary>The words before and after each value, for the value itself to be cut out of what a customer writes.</summary>
    public IReadOnlyList<string> Literals()
    {
        var literals = new List<string>();
        var rest = 0;
        foreach (var name in Names)
        {
            var open = Text.IndexOf('{' + name + '}', rest, StringComparison.Ordinal);
            literals.Add(Text[rest..open]);
            rest = open + name.Length + 2;
        }

        literals.Add(Text[rest..]);
        return literals;
    }

    /// <summary>The sentence with its values filled in.</summary>
    public string Fill(Func<string, string> value, Action<StringBuilder, string> join)
    {
        var said = new StringBuilder();
        var literals = Literals();
        for (var i = 0; i < literals.Count; i++)
        {
            said.Append(literals[i]);
            if (i < Names.Count)
            {
                join(said, value(Names[i]));
            }
        }

        return said.ToString();
    }
}
