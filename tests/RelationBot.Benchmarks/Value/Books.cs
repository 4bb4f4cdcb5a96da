using Microsoft.Extensions.Options;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.Benchmarks.Value;

/// <summary>The files of purchases that lie beside the repository.</summary>
internal static class Books
{
    public const string Cdnow = "cdnow-sample.csv", OnlineRetail = "online-retail-2011h1.csv";

    /// <summary>A file's history, or null where it is not here.</summary>
    public static PurchaseHistory? Read(string file)
    {
        var clock = new CompanyClock(TimeProvider.System, Options.Create(new RelationshipOptions()));
        return SharedData.Folder("purchases") is { } folder
            ? new PurchaseHistoryFile(clock).ReadAsync(Path.Combine(folder, file), default).GetAwaiter().GetResult().History
            : null;
    }
}
