namespace RelationBot.Language.Recognizers;

/// <summary>Order numbers however they are typed: <c>RB-1042</c>, « rb 1042 », « commande 1042 », « n°1042 ».</summary>
public static class OrderNumberRecognizer
{
    /// <summary>Entities of type <c>ordernumber</c>, whose <c>value</c> is the canonical <c>RB-1042</c>.</summary>
    public static IReadOnlyList<Entity> Recognize(string text) => [];
}
