using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Demo;
using RelationBot.Relationship.Storage;

namespace RelationBot.Hosting;

/// <summary>What is printed once the host answers: where, and in the demo who may sign in.</summary>
internal static class StartUpNotice
{
    public static void Print(WebApplication app)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        Console.WriteLine($"""

            Customers     {address}/
            Advisors      {address}/advisor
            Supervisors   {address}/supervisor
            """);
        if (app.Services.GetRequiredService<IOptions<RelationshipOptions>>().Value.WantsDemo(app.Environment))
            PrintDemo(address);
    }

    private static void PrintDemo(string address)
    {
        Console.WriteLine($"Demo          {address}/demo   (arrive as a customer whom the company's site knows)");
        foreach (var signIn in DemoCompany.SignIns)
            Console.WriteLine($"  {signIn.Role,-11} {signIn.Email,-28} password {DemoCompany.Password}");
        Console.WriteLine();
    }
}
