namespace RelationBot.Tests;

/// <summary>Files that are wrong: one line for each fault, <c>file(line,column): CODE message</c>, and exit code 2 or 1.</summary>
public sealed class BadFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    [Fact]
    public async Task Import_BadDateInLineSeven_IsRefusedAndTheOthersGoIn()
    {
        var file = Path.Combine(_folder.Path, "purchases.csv");
        await File.WriteAllLinesAsync(file,
        [
            "customer,date,amount",
            .. Enumerable.Range(1, 8).Select(i => i == 6 ? "P-6,le 12 mars,10" : $"P-{i},2026-03-0{i},10"),
        ]);

        var (exitCode, output, errors) = await HostProcess.RunAsync(Data, "import", "purchases", file);

        Assert.Equal(2, exitCode);
        Assert.Matches(@"purchases\.csv\(7,\d+\): [A-Z]+\d+ ", Assert.Single(BadInputTests.Lines(errors)));
        Assert.Contains("7 added", output);
    }

    [Fact]
    public async Task DialogsCheck_UnknownSlot_NamesFileLineAndColumn()
    {
        var dialogs = Directory.CreateDirectory(Path.Combine(_folder.Path, "dialogs", "hours")).FullName;
        await File.WriteAllTextAsync(Path.Combine(dialogs, "dialog.yaml"), """
            dialog: hours
            about: Opening hours.
            start:
              fr: quels sont vos horaires
              en: what are your opening hours
            steps:
              - say: hours
                fr: "Nous ouvrons à {heure}."
                en: "We open at nine."
            """);

        var (exitCode, _, errors) = await HostProcess.RunAsync(Data, "dialogs", "check", Path.Combine(_folder.Path, "dialogs"));

        Assert.Equal(1, exitCode);
        Assert.Matches(@"dialog\.yaml\(8,\d+\): [A-Z]+\d+ .*heure", Assert.Single(BadInputTests.Lines(errors)));
    }

    [Theory]
    [InlineData("import", "purchases", "nowhere.csv")]
    [InlineData("import", "nothing", "x.csv")]
    [InlineData("key", "create", "--role", "king", "--name", "X")]
    [InlineData("key", "create", "--role", "advisor", "--name", " ")]
    [InlineData("user", "add", "--role", "advisor", "--email", "nobody")]
    [InlineData("chat", "talk", "--locale", "de-DE")]
    [InlineData("value", "evaluate", "--purchases", "x.csv", "--until", "2026-01-01", "--horizon-weeks", "ten")]
    [InlineData("language", "classify", "--train", "nowhere.csv", "--test", "nowhere.csv")]
    [InlineData("memory", "recall", "--evaluate", "nowhere.jsonl")]
    [InlineData("serve", "--urls")]
    public async Task Command_WrongWordsOrFile_ExitsWithTwo(params string[] words)
    {
        var (exitCode, _, errors) = await HostProcess.RunAsync(Data, words);

        Assert.Equal(2, exitCode);
        var fault = Assert.Single(BadInputTests.Lines(errors));
        Assert.DoesNotContain("System.", fault);
        if (words.FirstOrDefault(word => word.StartsWith("nowhere", StringComparison.Ordinal)) is { } file)
            Assert.Matches(@$"^{file}\(1,1\): [A-Z0-9]+ \w", fault);
    }

    [Fact]
    public async Task Talk_AsACustomerWhoIsNot_SaysSo()
    {
        var (exitCode, _, errors) = await HostProcess.RunAsync(Data, "chat", "talk", "--customer", "C-99");

        Assert.Equal(1, exitCode);
        Assert.Equal("C-99: there is no customer with this number", Assert.Single(BadInputTests.Lines(errors)));
    }

    [Theory]
    [InlineData("--RelationBot:Demo=perhaps")]
    [InlineData("--RelationBot:ClockOffset=abc")]
    [InlineData("--RelationBot:ClockOffset=9999999.00:00:00")]
    [InlineData("--RelationBot:TimeZone=Mars/Olympus")]
    [InlineData("--DirectLine:TokenLifetime=soon")]
    [InlineData("--urls=nonsense")]
    [InlineData("--urls=http://localhost:99999")]
    [InlineData("--RelationBot:Mail:Port=abc")]
    [InlineData("--RelationBot:Mail:From=nobody")]
    [InlineData("--RelationBot:Value:TopShare=7")]
    [InlineData("--ConnectionStrings:RelationBot=Data Sauce=x")]
    public async Task Serve_MalformedSetting_IsSaidInOneLine(string setting)
    {
        var (exitCode, _, errors) = await HostProcess.RunAsync(Data, "serve", setting);

        Assert.Equal(2, exitCode);
        Assert.Single(BadInputTests.Lines(errors));
    }

    [Fact]
    public async Task Serve_DatabaseThatIsNotOurs_IsLeftUntouched()
    {
        Directory.CreateDirectory(Data);
        var file = Path.Combine(Data, "relationbot.db");
        await File.WriteAllTextAsync(file, "a shopping list, not a database");

        var (exitCode, _, errors) = await HostProcess.RunAsync(Data, "serve");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("relationbot.db", Assert.Single(BadInputTests.Lines(errors)));
        Assert.Equal("a shopping list, not a database", await File.ReadAllTextAsync(file));
    }

    public void Dispose() => _folder.Dispose();
}
