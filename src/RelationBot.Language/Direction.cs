namespace RelationBot.Language;

/// <summary>Which way an incomplete date points: « mardi » is the coming one for a delivery, the past one for an order.</summary>
public enum Direction
{
    Future,
    Past,
}
