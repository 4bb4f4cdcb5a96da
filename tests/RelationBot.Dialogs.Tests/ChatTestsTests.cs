using RelationBot.Dialogs.Chat;

namespace RelationBot.Dialogs.Tests;

public sealed class ChatTestsTests : IDisposable
{
    private const string Dialog = """
        dialog: about-me
        start:
          fr: |
            que savez-vous de moi
            que retenez-vous de moi
          en: |
            what do you know about me
            what do you remember about me
        steps:
          - do: memory.tell
            told: {fr: "Ceci : {facts}", en: "This: {facts}"}
            nothing: {fr: "Rien.", en: "Nothing."}
            sources: {fr: "De là : {facts}", en: "From there: {facts}"}
        """;

    private readonly DialogDirectory _directory = new();

    public ChatTestsTests() => _directory.Write("about-me/dialog.yaml", Dialog);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Run_ConversationAsWritten_Passes()
    {
        Write("lang=fr\nmemory.tell=nothing\n\nuser: que savez-vous de moi ?\n[Did=memory.tell]\nbot: Rien.\n");
        Assert.Equal((1, 0), Counts(await RunAsync()));
    }

    [Fact]
    public async Task Run_OtherWords_FailsWithADiff()
    {
        Write("lang=fr\nmemory.tell=nothing\n\nuser: que savez-vous de moi ?\n[Did=memory.tell]\nbot: Tout.\n");
        var report = await RunAsync();
        Assert.Equal((0, 1), Counts(report));
        Assert.Contains("- bot: Tout.\n+ bot: Rien.", report.Failures[0].Diff, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("past", "mardi", "le mardi 17 novembre")]
    [InlineData("past", "hier", "le vendredi 20 novembre")]
    [InlineData("past", "le 3", "le mardi 3 novembre")]
    [InlineData("future", "mardi", "le mardi 24 novembre")]
    public async Task Run_DateWithADirection_PointsThatWay(string direction, string said, string day)
    {
        _directory.Write("late/dialog.yaml", $$"""
            dialog: late
            start:
              fr: |
                ma commande est en retard
                mon colis a du retard
              en: |
                my order is late
                my parcel is late
            steps:
              - ask: day
                type: date
                direction: {{direction}}
                fr: "Quel jour ?"
                en: "Which day?"
              - say: noted
                fr: "C'est noté : le {day}."
                en: "Noted: {day}."
            """);
        _directory.Write("late/one.chat", $"lang=fr\nnow=2026-11-21\n\nuser: ma commande est en retard\nbot: Quel jour ?\n\nuser: {said}\nbot: C'est noté : {day}.\n");
        var report = await RunAsync();
        Assert.Empty(report.Failures.Select(f => f.Diff));
        Assert.Equal((1, 0), Counts(report));
    }

    [Fact]
    public async Task Run_Accept_RewritesExpectedLinesOnly()
    {
        var path = Write("lang=fr\nmemory.tell=nothing\n\n# why\nuser: que savez-vous de moi ?\nbot: Tout.\n\nuser: que savez-vous de moi ?\n");
        await RunAsync(accept: true);
        Assert.Equal(
            "lang=fr\nmemory.tell=nothing\n\n# why\nuser: que savez-vous de moi ?\n[Did=memory.tell]\nbot: Rien.\n\nuser: que savez-vous de moi ?\n[Did=memory.tell]\nbot: Rien.\n",
            await File.ReadAllTextAsync(path));
        Assert.Equal((1, 0), Counts(await RunAsync()));
    }

    [Theory]
    [InlineData("lnag=fr", 1, "CHT002")]
    [InlineData("memory.tel=nothing", 1, "CHT002")]
    [InlineData("memory.tell=nothin", 1, "CHT003")]
    [InlineData("now=demain", 1, "CHT003")]
    [InlineData("customer.tier=d7", 1, "CHT003")]
    [InlineData("lang=fr\nusr: bonjour", 2, "CHT001")]
    [InlineData("lang=fr\n[Did=memory.tell]", 2, "CHT004")]
    public async Task Run_FaultInTheFile_IsNamedWithItsLine(string text, int line, string code)
    {
        Write(text + "\n\nuser: que savez-vous de moi ?\n");
        var report = await RunAsync();
        Assert.Contains(report.Faults, f => f.Code == code && f.Line == line);
        Assert.Equal(1, report.Failed);
    }

    [Fact]
    public async Task Run_FaultyDialog_ReportsItsFaults()
    {
        _directory.Write("about-me/dialog.yaml", Dialog.Replace("nothing:", "nothin:", StringComparison.Ordinal));
        Assert.Contains((await RunAsync()).Faults, f => f.Code == "DLG034");
    }

    private string Write(string text) => _directory.Write("about-me/one.chat", text);

    private Task<ChatTestReport> RunAsync(bool accept = false) => ChatTests.RunAsync(_directory.Root, TestCatalog.Full, accept, default);

    private static (int Passed, int Failed) Counts(ChatTestReport report) => (report.Passed, report.Failed);
}
