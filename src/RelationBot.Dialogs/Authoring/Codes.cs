namespace RelationBot.Dialogs.Authoring;

/// <summary>The codes of faults. They are part of the command line's outside: a code keeps its meaning.</summary>
/// <remarks>
/// <list type="table">
/// <item><term>DLG001</term><description>The file is not YAML.</description></item>
/// <item><term>DLG002</term><description>A colon followed by a space in a text without quotes: YAML cuts the text there.</description></item>
/// <item><term>DLG003</term><description>A # after a space in a text without quotes: YAML takes the rest for a comment.</description></item>
/// <item><term>DLG004</term><description>Something has the wrong shape (a text where a list belongs).</description></item>
/// <item><term>DLG005</term><description>A key that does not exist here; the nearest one is named.</description></item>
/// <item><term>DLG006</term><description>A key that must be here is missing.</description></item>
/// <item><term>DLG007</term><description>A value that is none of the possible ones.</description></item>
/// <item><term>DLG010</term><description>A language is missing.</description></item>
/// <item><term>DLG011</term><description>A text is empty.</description></item>
/// <item><term>DLG012</term><description>A brace that is not closed, or with nothing between.</description></item>
/// <item><term>DLG020</term><description>A sentence names a slot that no step asks and no action gives.</description></item>
/// <item><term>DLG021</term><description>A sentence may be said before one of its slots has a value.</description></item>
/// <item><term>DLG022</term><description>Two steps have the same name.</description></item>
/// <item><term>DLG023</term><description>A slot type that does not exist.</description></item>
/// <item><term>DLG030</term><description>An unknown source (<c>from</c>).</description></item>
/// <item><term>DLG031</term><description>An unknown check.</description></item>
/// <item><term>DLG032</term><description>An unknown suggestion.</description></item>
/// <item><term>DLG033</term><description>An unknown action.</description></item>
/// <item><term>DLG034</term><description>An outcome that the action does not have.</description></item>
/// <item><term>DLG035</term><description>An outcome of the action for which nothing is said.</description></item>
/// <item><term>DLG036</term><description>An action that changes something can be reached without a <c>confirm</c>.</description></item>
/// <item><term>DLG040</term><description><c>go</c> or <c>no</c> leads to a step that does not exist.</description></item>
/// <item><term>DLG050</term><description>Two dialogs claim the same start sentence.</description></item>
/// <item><term>DLG051</term><description>Two dialogs have the same name.</description></item>
/// <item><term>DLG052</term><description>There is no dialog in the directory, or no directory.</description></item>
/// <item><term>DLG060</term><description>A sentence in <c>engine.yaml</c> that the engine never says.</description></item>
/// <item><term>DLG061</term><description>A sentence in <c>engine.yaml</c> names a value that the engine does not give.</description></item>
/// <item><term>DLG070</term><description>A warning: a sentence that cannot be turned into « tu » and is said with « vous » to everybody; a <c>tu</c> beside <c>fr</c> says it.</description></item>
/// <item><term>CHT001</term><description>A line of a <c>.chat</c> file that has no known form.</description></item>
/// <item><term>CHT002</term><description>A key of a <c>.chat</c> file that does not exist; the nearest one is named.</description></item>
/// <item><term>CHT003</term><description>A value that is none of the possible ones.</description></item>
/// <item><term>CHT004</term><description>A command or a bot line that follows nothing it could belong to.</description></item>
/// </list>
/// </remarks>
internal static class Codes
{
    public const string NotYaml = "DLG001";
    public const string Colon = "DLG002";
    public const string Hash = "DLG003";
    public const string Shape = "DLG004";
    public const string UnknownKey = "DLG005";
    public const string MissingKey = "DLG006";
    public const string WrongValue = "DLG007";
    public const string MissingLanguage = "DLG010";
    public const string EmptyText = "DLG011";
    public const string Brace = "DLG012";
    public const string UnknownSlot = "DLG020";
    public const string UnsetSlot = "DLG021";
    public const string SameStep = "DLG022";
    public const string UnknownType = "DLG023";
    public const string UnknownSource = "DLG030";
    public const string UnknownCheck = "DLG031";
    public const string UnknownSuggestion = "DLG032";
    public const string UnknownAction = "DLG033";
    public const string UnknownOutcome = "DLG034";
    public const string SilentOutcome = "DLG035";
    public const string Unconfirmed = "DLG036";
    public const string UnknownTarget = "DLG040";
    public const string SameSentence = "DLG050";
    public const string SameDialog = "DLG051";
    public const string NoDialog = "DLG052";
    public const string UnknownSentence = "DLG060";
    public const string UnknownValue = "DLG061";
    public const string Unturned = "DLG070";
    public const string ChatLine = "CHT001";
    public const string ChatKey = "CHT002";
    public const string ChatValue = "CHT003";
    public const string ChatOrder = "CHT004";
}
