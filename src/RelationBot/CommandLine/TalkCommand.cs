using System.CommandLine;
using RelationBot.Bot;
using RelationBot.Dialogs;
using RelationBot.Protocol;
using RelationBot.Relationship.Customers;

namespace RelationBot.CommandLine;

/// <summary><c>chat talk</c>: the bot in the terminal, as a visitor or as a customer, on the host's own database.</summary>
internal static class TalkCommand
{
    public static Command Create(string[] settings)
    {
        var customer = new Option<string?>("--customer") { Description = "Talk as this customer, as if the company's site had signed him in." };
        var locale = new Option<string>("--locale") { Description = "Language to be greeted in.", DefaultValueFactory = _ => "fr-FR" };
        locale.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && SpokenLocale.Of(token.Value) is null)
                result.AddError("--locale: only fr-FR and en-US are understood");
        });
        var talk = new Command("talk", "Talk to the bot in the terminal; an empty line ends it.") { customer, locale };
        talk.SetAction((parsed, cancellationToken) => HostCommand.RunAsync(settings, async (app, token) =>
        {
            if (parsed.GetValue(customer) is { } number && await app.Services.GetRequiredService<CustomerDirectory>().FindByNumberAsync(number, token) is null)
            {
                Console.Error.WriteLine($"{number}: there is no customer with this number");
                return Commands.Failed;
            }

            await TalkAsync(app.Services, parsed.GetValue(customer), parsed.GetValue(locale)!, token);
            return Commands.Done;
        }, cancellationToken));
        return talk;
    }

    private static async Task TalkAsync(IServiceProvider services, string? customer, string locale, CancellationToken cancellationToken)
    {
        _ = services.GetRequiredService<DialogEngine>();
        var user = customer is null ? "terminal" : "dl_" + customer;
        var conversation = new ConversationRecord(
            "terminal-" + Guid.NewGuid().ToString("n"), ChannelIds.DirectLine, user, customer, UserVerified: customer is not null, locale);
        await services.GetRequiredService<IConversationStore>().CreateAsync(conversation, cancellationToken);
        var adapter = services.GetRequiredService<IBotAdapter>();

        var arrival = New(ActivityTypes.ConversationUpdate, conversation);
        arrival.MembersAdded = [arrival.From!];
        await SayAsync(arrival);
        while (Prompt() is { Length: > 0 } text)
        {
            var message = New(ActivityTypes.Message, conversation);
            message.Text = text;
            await SayAsync(message);
        }

        async Task SayAsync(Activity activity)
        {
            foreach (var reply in await adapter.ProcessActivityAsync(activity, cancellationToken))
                Console.WriteLine("bot  > " + reply.Text);
        }
    }

    /// <summary>Asks for a line; one that comes from a file is shown too, so that the output reads as the conversation it was.</summary>
    private static string? Prompt()
    {
        Console.Write("vous > ");
        var line = Console.ReadLine();
        if (Console.IsInputRedirected)
            Console.WriteLine(line);
        return line;
    }

    private static Activity New(string type, ConversationRecord conversation) => new()
    {
        Type = type,
        Id = Guid.NewGuid().ToString("n"),
        ChannelId = conversation.ChannelId,
        From = new ChannelAccount { Id = conversation.UserId, Role = RoleTypes.User },
        Recipient = new ChannelAccount { Id = "bot", Role = RoleTypes.Bot },
        Conversation = new ConversationAccount { Id = conversation.Id },
        Locale = conversation.Locale,
    };
}
