using RelationBot.Protocol;

// The protocol with nothing above it: for conformance, and as the limit in speed comparisons.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
builder.Services.AddSingleton<IBot, EchoBot>();
builder.Services.AddBotFramework(builder.Configuration);

var app = builder.Build();
app.MapBotFramework();
try
{
    await app.StartAsync();
}
catch (Exception exception) when (StartFaults.Of(exception) is { } faults)
{
    Console.Error.WriteLine(string.Join(Environment.NewLine, faults));
    return 1;
}

Console.WriteLine($"Echo bot: {string.Join(' ', app.Urls)}");
await app.WaitForShutdownAsync();
return 0;
