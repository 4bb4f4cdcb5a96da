using System.Text.Json;
using RelationBot.Language.Statements;
using RelationBot.Protocol;

namespace RelationBot.Bot;

/// <summary>
/// Takes card and account numbers out of what came in before anything else sees it: the dialogs, the
/// transcript, the search, the advisor and the log then never had them.
/// </summary>
internal static class Masking
{
    /// <summary>True where something was masked.</summary>
    public static bool Apply(Activity activity)
    {
        var masked = false;
        activity.Text = Mask(activity.Text);
        activity.Summary = Mask(activity.Summary);
        activity.Speak = Mask(activity.Speak);
        foreach (var attachment in activity.Attachments ?? [])
            attachment.Name = Mask(attachment.Name);
        if (activity.Value is { ValueKind: JsonValueKind.String } value && Mask(value.GetString()) is { } words)
            activity.Value = JsonSerializer.SerializeToElement(words);
        else if (activity.Value is { ValueKind: JsonValueKind.Object } form)
            activity.Value = MaskFields(form, ref masked);
        return masked;

        string? Mask(string? text)
        {
            if (string.IsNullOrEmpty(text))
                return text;
            var result = Masked(text);
            masked |= !ReferenceEquals(result, text);
            return result;
        }
    }

    private static string Masked(string text) => CardNumbers.Mask(Secrets.MaskUnseen(text));

    // The fields of a submitted card; cards are flat.
    private static JsonElement MaskFields(JsonElement form, ref bool masked)
    {
        var fields = new Dictionary<string, JsonElement>();
        foreach (var field in form.EnumerateObject())
        {
            var text = field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString() : null;
            var result = text is null ? null : Masked(text);
            masked |= text is not null && !ReferenceEquals(result, text);
            fields[field.Name] = result is null ? field.Value : JsonSerializer.SerializeToElement(result);
        }

        return masked ? JsonSerializer.SerializeToElement(fields) : form;
    }
}
