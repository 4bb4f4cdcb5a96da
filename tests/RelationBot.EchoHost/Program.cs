using Microsoft.Extensions.Options;
using RelationBot.Protocol;

// The protocol with nothing above it: for conformance, and as the limit in speed comparisons.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddSingleton<IBot, EchoBot>();
builder.Services.AddBotFramework(builder.Configuration);

var app = builder.Build();
app.MapBotFramework();
try
{
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (exception is PublicAddressException or OptionsValidationException or IOException or InvalidDataException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
