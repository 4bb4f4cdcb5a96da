namespace RelationBot.Language.Recognizers;

/// <summary>A part of a day, as deliveries are planned by: until noon, until six, after.</summary>
public enum DayPart
{
    Morning,
    Afternoon,
    Evening,
}
