namespace RelationBot.Language.Statements.Cues;

internal static class EnglishCues
{
    public static CueTable AddTo(CueTable t) => t;
}
