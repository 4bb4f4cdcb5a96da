using System.Collections.Frozen;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>
/// Reads what was typed in haste: « jpeux pa », « tjrs », "pls", and words with a letter wrong that the tables know. Every token keeps its
/// place in the text.
/// </summary>
internal static class Typed
{
    private static readonly FrozenDictionary<string, string> French = Table(
        "fo=faut|fodra=faudra|fau=faut|o=au|kel=quel|vou=vous|nou=nous|avan=avant|apre=apres|permi=permis|chui=je suis|chuis=je suis|jsuis=je suis|jsui=je suis|jss=je suis|chu=je suis|jpeux=je peux|jpe=je peux|jveux=je veux|jve=je veux|jvx=je veux|jvoudrais=je voudrais|jprefere=je prefere|jpref=je prefere|jfais=je fais|jtravaille=je travaille|jbosse=je bosse|"
        + "jveu=je veux|jai=j ai|jaime=j aime|jé=j ai|g=j ai|ya=y a|yapas=y a pas|pr=pour|ds=dans|tjrs=toujours|tjr=toujours|tjs=toujours|toujour=toujours|tt=tout|tte=toute|vs=vous|ns=nous|qd=quand|kan=quand|ke=que|k=que|ki=qui|keske=qu est ce que|pa=pas|"
        + "ms=mais|dc=donc|bcp=beaucoup|avt=avant|aprem=apres midi|aprm=apres midi|aprems=apres midi|rdv=rendez vous|jms=jamais|mm=meme|pb=probleme|dom=domicile|msg=message|kelkun=quelqu un|qqn=quelqu un|qq1=quelqu un|we=week end|pcq=parce que|psk=parce que|"
        + "pck=parce que|parcque=parce que|pdt=pendant|1h=1 heure|bjr=bonjour|slt=salut|plz=svp|stp=svp|pref=prefere|prefere=prefere|sui=suis|di=dit|telephonner=telephoner|é=et|tel=telephone|gosse=enfant|jm=j aime|jdeteste=je deteste|jdois=je dois|jcherche=je cherche|"
        + "jvais=je vais|jvis=je vis|jhab=j habite|jrentre=je rentre|jprends=je prends|jpaye=je paie|jpaie=je paie|nn=non|ct=c etait|cété=c etait|cest=c est|sa=ca|voulez=voulez|vien=vient|vienne=vient|tro=trop|aspi=aspirateur|ordi=ordinateur|appart=appartement|resto=restaurant");

    private static readonly FrozenDictionary<string, string> English = Table(
        "u=you|ur=your|pls=please|plz=please|wanna=want to|gonna=going to|gotta=got to|lookin=looking|thinkin=thinking|cuz=because|cos=because|cause=because|bc=because|b4=before|r=are|yr=year|yrs=years|luv=love|thru=through|tho=though|hubby=husband|mum=mother|mom=mother|"
        + "deliverys=deliveries|prolly=probably|kinda=kind of|lotta=lot of|aint=is not|wifey=wife|kiddo=kid|kiddos=kids|folks=people|appt=appointment|tix=tickets|apt=apartment|fridgefreezer=fridge|msg=message|txt=text|wknd=weekend|wkend=weekend|wks=weeks|mins=minutes|hrs=hours|ac=air conditioner");

    // Written like another word of the tables, and right all the same.
    private static readonly FrozenSet<string> Right = FrozenSet.Create("livret", "contre", "compte", "comptes", "portes", "portent", "portez", "plante", "plantes", "plutot", "passes", "passez", "montre", "merci", "marches", "marche", "rendre", "rentre", "course", "courses", "restes", "peinte", "reussi", "service", "chance", "change", "charge", "changes", "should", "friend", "friends", "weight", "window", "really", "worked", "having", "moving", "making", "calle", "things", "thinks", "letter", "matter", "better", "butter", "dinner", "winner", "sitting", "setting", "getting", "putting", "waited", "wanted", "walked", "talked", "called", "filled", "billed", "killed");

    public static IReadOnlyList<Token> Read(string text, Locale locale, Speller speller)
    {
        var tokens = Tokenizer.Tokenize(text, locale);
        var table = locale == Locale.French ? French : English;
        var read = new List<Token>(tokens.Count + 8);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (Written(text, tokens, i, table) is { } meant)
            {
                Spread(read, token, meant);
            }
            else
            {
                read.Add(!Right.Contains(token.Folded) && (i == 0 || !char.IsUpper(text[token.Start])) && speller.Nearest(token.Folded) is { } word ? token with { Folded = word } : token);
            }
        }

        return read;
    }

    private static string? Written(string text, IReadOnlyList<Token> tokens, int at, FrozenDictionary<string, string> table)
    {
        var token = tokens[at];
        var next = at + 1 < tokens.Count ? tokens[at + 1] : default;
        if (table == French)
        {
            // « c'est », « j'veux » and « jé 2 enfants » are told by their signs, which folding takes away.
            var bare = token.Length == 1;
            switch (token.Folded)
            {
                case "c" when bare && next.Folded != "est":
                    return "c est";
                case "g" when bare && at > 0 && tokens[at - 1].IsNumber:
                    return null;
                case "j" when next.Folded is { Length: > 1 } verb && !"aeiouyh".Contains(verb[0], StringComparison.Ordinal):
                    return "je";
                case "+" when next.IsWord && !next.IsNumber:
                    return "plus";
                case "e" when bare && text[token.Start] is 'é':
                    return "et";
                case "je" when text[token.Start + 1] is 'é':
                    return "j ai";
                case "sa" or "di" or "tel" or "we" or "ms" or "sui" when token.Folded is not "tel" || next.Folded is "que" or "qu":
                    return null;
            }
        }

        return table.GetValueOrDefault(token.Folded);
    }

    // Several words for one: they share its place.
    private static void Spread(List<Token> read, Token token, string meant)
    {
        var words = meant.Split(' ');
        for (var w = 0; w < words.Length; w++)
        {
            var start = Math.Min(token.Start + w, token.End - 1);
            read.Add(new Token(start, (w == words.Length - 1 ? token.End : Math.Min(start + 1, token.End)) - start, words[w]));
        }
    }

    private static FrozenDictionary<string, string> Table(string rows) =>
        rows.Split('|').Select(row => row.Split('=')).DistinctBy(row => row[0]).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
}
