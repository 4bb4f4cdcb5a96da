using System.Text;

namespace RelationBot.Language.Intents;

/// <summary>Sentences in a CSV file (RFC 4180) with the columns <c>text</c> and <c>intent</c>, found by the header; others are passed over.</summary>
public static class LabelledCsv
{
    /// <summary>What such files call <see cref="IntentScore.None"/>.</summary>
    public const string OutOfScope = "oos";

    /// <exception cref="FormatException">The header lacks a column or a row lacks its value.</exception>
    public static IReadOnlyList<LabelledSentence> Read(TextReader reader)
    {
        var rows = Rows(reader.ReadToEnd()).GetEnumerator();
        var header = rows.MoveNext() ? rows.Current.Fields : [];
        var (text, intent) = (Column(header, "text"), Column(header, "intent"));
        if (text < 0 || intent < 0)
        {
            throw new FormatException("(1,1): COLUMNS the header must name text and intent");
        }

        var sentences = new List<LabelledSentence>();
        while (rows.MoveNext())
        {
            var (fields, line) = rows.Current;
            if (fields is [""])
            {
                continue;
            }

            if (fields.Count <= Math.Max(text, intent) || fields[intent].Trim().Length == 0)
            {
                throw new FormatException($"({line},1): ROW there is no text or no intent");
            }

            var name = fields[intent].Trim();
            sentences.Add(new LabelledSentence(fields[text], name == OutOfScope ? IntentScore.None : name));
        }

        return sentences;
    }

    private static int Column(List<string> header, string name) =>
        header.FindIndex(h => h.Trim().TrimStart('\uFEFF').Equals(name, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(List<string> Fields, int Line)> Rows(string csv)
    {
        var (fields, field, quoted, line, first) = (new List<string>(), new StringBuilder(), false, 1, 1);
        for (var i = 0; i < csv.Length; i++)
        {
            line += csv[i] == '\n' ? 1 : 0;
            switch (csv[i])
            {
                case '"' when quoted && i + 1 < csv.Length && csv[i + 1] == '"':
                    field.Append(csv[i++]);
                    break;
                case '"' when quoted || field.Length == 0:
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    fields.Add(field.ToString());
                    field.Clear();
                    break;
                case '\n' when !quoted:
                    fields.Add(field.ToString().TrimEnd('\r'));
                    field.Clear();
                    yield return (fields, first);
                    (fields, first) = ([], line);
                    break;
                default:
                    field.Append(csv[i]);
                    break;
            }
        }

        if (field.Length > 0 || fields.Count > 0)
        {
            fields.Add(field.ToString().TrimEnd('\r'));
            yield return (fields, first);
        }
    }
}
