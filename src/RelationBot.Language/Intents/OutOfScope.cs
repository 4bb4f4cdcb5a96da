namespace RelationBot.Language.Intents;

/// <summary>Sentences that are nobody's wish: small talk and matters of other trades, so that « none » is learnt too.</summary>
internal static class OutOfScope
{
    private static readonly string[] French =
    [
        "il fait beau aujourd'hui", "quel temps fera-t-il demain", "raconte-moi une blague", "qui a gagné le match hier soir", "quelle est la capitale de l'Australie", "comment vas-tu", "comment allez-vous",
        "ça va bien et vous", "quel âge as-tu", "où habites-tu", "tu es marié", "tu m'aimes", "chante-moi une chanson", "quelle heure est-il", "donne-moi une recette de gâteau", "combien font douze fois douze",
        "qui est le président", "je m'ennuie", "je suis fatigué ce soir", "mon chat s'appelle Félix", "on va au cinéma ce week-end", "quel film me conseillez-vous", "traduis cette phrase en espagnol",
        "écris-moi un poème", "réserve-moi un vol pour Rome", "un billet de train pour Lyon", "je cherche un restaurant italien", "ouvre la fenêtre", "allume la lumière du salon", "mets de la musique",
        "c'est quoi le sens de la vie", "crois-tu en dieu", "tu votes pour qui", "le cours de la bourse", "mon virement n'est pas passé à la banque", "je veux un prêt immobilier", "quels sont les symptômes de la grippe",
        "j'ai mal à la tête", "un rendez-vous chez le dentiste", "comment changer une roue de voiture", "ma voiture ne démarre plus", "les vacances scolaires commencent quand", "bon anniversaire", "joyeux noël", "mdr trop drôle", "haha",
        "ok merci", "d'accord", "je ne sais pas", "attendez deux secondes", "je reviens", "test", "blabla", "rien de spécial", "c'est intéressant", "vous êtes sympa", "je t'aime bien", "les étoiles sont loin de la terre", "azerty",
        "mon fils apprend le piano", "ma sœur part en voyage", "j'ai vu un renard dans le jardin", "le foot c'est nul", "il pleut encore", "comment perdre du poids", "quelle est la hauteur de la tour Eiffel",
        "je suis très déçu", "je suis déçue de votre service", "c'est vraiment décevant", "votre vendeur a été désagréable", "votre vendeuse m'a mal reçu", "on m'a mal renseigné", "c'est inadmissible", "j'en ai assez",
    ];

    private static readonly string[] English =
    [
        "nice weather today", "what will the weather be tomorrow", "tell me a joke", "who won the game last night", "what is the capital of Australia", "how are you", "how are you doing today", "fine and you", "how old are you",
        "where do you live", "are you married", "do you love me", "sing me a song", "what time is it", "give me a cake recipe", "how much is twelve times twelve", "who is the president", "i am bored", "i am tired tonight",
        "my cat is called Felix", "shall we go to the movies this weekend", "which film do you recommend", "translate this sentence to Spanish", "write me a poem", "book me a flight to Rome", "a train ticket to Boston",
        "find an italian restaurant", "open the window", "turn on the living room light", "play some music", "what is the meaning of life", "do you believe in god", "who do you vote for", "the stock market price",
        "my bank transfer did not go through", "i want a mortgage", "what are the symptoms of flu", "i have a headache", "an appointment at the dentist", "how do i change a tire", "my car does not start", "when do school holidays start",
        "happy birthday", "merry christmas", "lol so funny", "haha", "ok thanks", "all right", "i do not know", "wait two seconds", "be right back", "test", "blah blah", "nothing special", "that is interesting", "you are nice",
        "i like you", "the stars are far from the earth", "qwerty", "my son learns the piano", "my sister travels", "i saw a fox in the garden", "football is boring", "it is raining again", "how to lose weight", "how tall is the eiffel tower",
        "i am very disappointed", "i am disappointed by your service", "this is really annoying", "your salesman was rude", "your staff gave me bad advice", "i was badly advised", "this is unacceptable", "i have had enough",
    ];

    public static IReadOnlyList<string> Of(Locale locale) => locale == Locale.French ? French : English;
}
