namespace RelationBot.Language;

/// <summary>The languages understood. A third one is a third member and a third description of each grammar.</summary>
public enum Locale
{
    French,
    English,
}
