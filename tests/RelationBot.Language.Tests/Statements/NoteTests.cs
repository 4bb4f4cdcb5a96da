using RelationBot.Language.Statements;

namespace RelationBot.Language.Tests.Statements;

public class NoteTests
{
    [Theory]
    [InlineData("Elle préfère être livrée le matin. Allergique au nickel. Digicode 4521B.", "delivery_slot=le matin; allergy=Allergique au nickel")]
    [InlineData("Client pressé, veut être rappelé après 18h, n'aime pas les SMS", "contact_time=après 18h; contact_channel=pas de SMS")]
    [InlineData("Deux enfants, un chien. Habite au 4e sans ascenseur.", "children=Deux enfants; pet=un chien; floor_access=au 4e sans ascenseur")]
    [InlineData("Infirmière, travaille de nuit, jamais livrer le matin", "profession=Infirmière; work_schedule=travaille de nuit; delivery_slot=pas le matin")]
    [InlineData("Mme Durand a trois enfants et cherche un lave-linge silencieux", "children=trois enfants; purchase_project=un lave-linge silencieux")]
    [InlineData("Se plaint des retards de livraison. Je lui ai promis un rappel mardi.", "complaint_subject=retards de livraison; promise_subject=un rappel mardi")]
    [InlineData("Son fils est allergique aux arachides", "allergy=fils allergique aux arachides")]
    [InlineData("Va toujours au magasin de Nantes, ne pas appeler le lundi", "shop=Nantes; contact_time=pas le lundi")]
    [InlineData("Veut être livré vendredi matin", "")]
    [InlineData("Client rappelé, commande expédiée, problème résolu.", "")]
    [InlineData("Colis perdu, remboursé 45 euros. A rappeler demain.", "")]
    [InlineData("N'est pas allergique au nickel", "")]
    [InlineData("Chien méchant dans la cour, sonner au portail", "pet=Chien méchant dans la cour")]
    [InlineData("attention gros chien derrière le portail", "pet=gros chien derrière le portail")]
    [InlineData("Chat avec la cliente, tout va bien", "")]
    [InlineData("le client précédent était allergique aux chats, rien à voir", "")]
    [InlineData("Un autre client avait deux chiens. Elle préfère le matin.", "delivery_slot=le matin")]
    [InlineData("promis au client de passer voir son frigo jeudi après-midi", "promise_subject=passer voir son frigo jeudi après-midi")]
    [InlineData("rendez-vous technicien promis jeudi 14h pour le frigo", "promise_subject=rendez-vous technicien promis jeudi 14h pour le frigo")]
    [InlineData("veut plus qu'on lui livre le lundi", "delivery_day=pas le lundi")]
    [InlineData("Plus de livraison le lundi", "delivery_day=pas le lundi")]
    [InlineData("Préfère être jointe par SMS après 18h", "contact_time=après 18h; contact_channel=par SMS")]
    public void ExtractNote_French_IsFound(string note, string found) => Assert.Equal(found, Of(note, Locale.French));

    [Theory]
    [InlineData("Prefers mornings; has two dogs", "delivery_slot=mornings; pet=two dogs")]
    [InlineData("Allergic to nickel. Works nights, wants to be called after 6pm.", "allergy=Allergic to nickel; work_schedule=Works nights; contact_time=after 6pm")]
    [InlineData("She hates phone calls, gate code 4521B, lives on the 4th floor no elevator", "contact_channel=no phone calls; floor_access=on the 4th floor")]
    [InlineData("Complained about late deliveries. Promised him a discount.", "complaint_subject=late deliveries; promise_subject=a discount")]
    [InlineData("Refunded, parcel was lost.", "")]
    [InlineData("Spoke with Ms Reed: prefers text", "contact_channel=text")]
    [InlineData("Prefers text after 6pm", "contact_time=after 6pm; contact_channel=text")]
    [InlineData("Mean dog in the yard", "pet=Mean dog in the yard")]
    [InlineData("Aggressive dog, ring first", "pet=Aggressive dog")]
    [InlineData("He has MS", "health=has MS")]
    [InlineData("No more Monday deliveries", "delivery_day=not Monday")]
    [InlineData("The previous customer was allergic to cats", "")]
    [InlineData("Wants to be delivered on Friday 13 in the morning", "")]
    public void ExtractNote_English_IsFound(string note, string found) => Assert.Equal(found, Of(note, Locale.English));

    [Theory]
    [InlineData("Might be moving to Boston next year", Locale.English)]
    [InlineData("Maybe she lives on the 4th floor", Locale.English)]
    [InlineData("Habite peut-être au 4e sans ascenseur", Locale.French)]
    public void ExtractNote_Supposed_IsNotSure(string note, Locale locale) =>
        Assert.All(StatementExtractor.ExtractNote(note, locale), s => Assert.Equal(NotedAside.Guess, s.Confidence));

    private static string Of(string note, Locale locale) =>
        string.Join("; ", StatementExtractor.ExtractNote(note, locale).Select(s => $"{s.Key}={s.Value}"));
}
