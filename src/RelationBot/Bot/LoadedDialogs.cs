using Microsoft.Extensions.Options;
using RelationBot.Dialogs;
using RelationBot.Language.Acts;

namespace RelationBot.Bot;

/// <summary>The dialogs the host starts with; it does not start with faulty ones.</summary>
internal static class LoadedDialogs
{
    /// <exception cref="OptionsValidationException">The dialogs have faults, one failure for each.</exception>
    public static DialogLibrary Of(IConfiguration configuration, Catalog catalog)
    {
        var directory = DialogsDirectory.Of(configuration);
        if (!Directory.Exists(directory))
            throw Invalid([$"{directory}: there is no such directory; set RelationBot:DialogsDirectory"]);

        // Beside the dialogs' own training: the first customer should not wait for it.
        _ = DialogueActs.PrepareAsync();
        var loaded = DialogLibrary.Load(directory, catalog);
        return loaded.Library ?? throw Invalid(loaded.Faults.Select(fault => fault.ToString()));
    }

    private static OptionsValidationException Invalid(IEnumerable<string> faults) =>
        new("RelationBot:DialogsDirectory", typeof(DialogLibrary), faults);
}
