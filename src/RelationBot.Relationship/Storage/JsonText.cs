using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RelationBot.Relationship.Storage;

/// <summary>Rewrites the texts that stand in a JSON document, and nothing else of it.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document with each string as <paramref name="rewrite"/> leaves it; the very same one where that changes none, or where it is no JSON.</summary>
    /// <param name="json">The document.</param>
    /// <param name="rewrite">Given the name of the property (of an element its array's) and the text; null takes the property out.</param>
    /// <param name="enters">Whether to look into a property at all.</param>
    public static string Rewrite(string json, Func<string, string, string?> rewrite, Func<string, bool> enters)
    {
        try
        {
            return JsonNode.Parse(json) is { } node && Walk(node, "", rewrite, enters) ? node.ToJsonString(_plain) : json;
        }
        catch (JsonException)
        {
            return json;
        }
    }

    private static bool Walk(JsonNode node, string name, Func<string, string, string?> rewrite, Func<string, bool> enters)
    {
        var changed = false;
        if (node is JsonObject properties)
        {
            foreach (var (key, value) in properties.ToList())
            {
                if (value is null || !enters(key))
                {
                    continue;
                }

                // What stands in a table of values goes by the table's name.
                if (Text(value) is not { } text)
                {
                    changed |= Walk(value, key, rewrite, enters);
                }
                else if (rewrite(name is "" ? key : name + "." + key, text) is var left && left != text)
                {
                    changed = true;
                    if (left is null)
                    {
                        properties.Remove(key);
                    }
                    else
                    {
                        properties[key] = left;
                    }
                }
            }
        }
        else if (node is JsonArray elements)
        {
            for (var i = 0; i < elements.Count; i++)
            {
                if (elements[i] is not { } element)
                {
                    continue;
                }

                if (Text(element) is not { } text)
                {
                    changed |= Walk(element, name, rewrite, enters);
                }
                else if (rewrite(name, text) is var left && left != text)
                {
                    elements[i] = left ?? "";
                    changed = true;
                }
            }
        }

        return changed;
    }

    private static string? Text(JsonNode node) => node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
