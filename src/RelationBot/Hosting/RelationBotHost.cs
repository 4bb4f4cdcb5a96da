using Microsoft.Extensions.Options;
using RelationBot.Access;
using RelationBot.Api;
using RelationBot.Bot;
using RelationBot.Handoffs;
using RelationBot.Protocol;
using RelationBot.Relationship;
using RelationBot.Relationship.Storage;

namespace RelationBot.Hosting;

/// <summary>Puts the host together: the same for <c>serve</c>, for every command and for the tests, which replace a piece.</summary>
internal static class RelationBotHost
{
    /// <param name="settings">Configuration from the command line; it wins over the environment and appsettings.json.</param>
    /// <param name="adjust">What a test replaces.</param>
    public static WebApplication Build(string[] settings, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            // Pages and settings lie beside the program; only data and dialogs belong to the working directory.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Services.AddSingleton(OffsetTimeProvider.For(builder.Configuration, builder.Environment));
        builder.Services.AddRelationship(builder.Configuration);
        builder.Services.AddCustomerService();
        builder.Services.AddBotFramework(builder.Configuration);
        builder.Services.AddOptions<DirectLineOptions>().Configure<IOptions<RelationshipOptions>>((directLine, relationship) =>
            directLine.KeyFile ??= Path.Combine(relationship.Value.DataDirectory, "keys", "directline.key"));
        builder.Services.AddDesks();
        builder.Services.AddHealth();
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        // Web Chat is four megabytes. Only files are compressed: pages hold secrets beside what a caller may write.
        app.UseWhen(context => Path.HasExtension(context.Request.Path), files => files.UseResponseCompression());
        app.UseStaticFiles();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapBotFramework();
        app.MapWebChat();
        app.MapDesks();
        app.MapHealth();
        return app;
    }
}
