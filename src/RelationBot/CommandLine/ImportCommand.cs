using System.CommandLine;
using RelationBot.Relationship.Imports;

namespace RelationBot.CommandLine;

/// <summary><c>import …</c>: the company's files. Importing the same file twice changes nothing.</summary>
internal static class ImportCommand
{
    private delegate Task<ImportResult> Import(string file, bool strict, IProgress<int>? progress, CancellationToken cancellationToken);

    public static Command Create(string[] settings) => new("import", "Reads the company's files.")
    {
        Of(settings, "customers", "number,name,title,email,phone,locale,account,advisor,teams_id,consent (all but number may be missing)",
            services => services.GetRequiredService<CustomerImport>().ImportAsync),
        Of(settings, "purchases", "customer,date,amount and optionally margin,order,currency",
            services => services.GetRequiredService<PurchaseImport>().ImportAsync),
        Of(settings, "orders", "number,customer and optionally placed,status,sku,product,quantity,price,day,slot,crew,delivery,shop (where it is collected)",
            services => services.GetRequiredService<OrderImport>().ImportAsync),
        Of(settings, "notes", "customer,date,text and optionally author",
            services => services.GetRequiredService<NoteImport>().ImportAsync),
        Of(settings, "products", "sku,name and optionally family,price,stock",
            services => services.GetRequiredService<ProductImport>().ImportAsync),
        Of(settings, "service", "customer,date,kind and optionally minutes; the kind is call, call-out or quote (one that came to nothing)",
            services => services.GetRequiredService<ServiceImport>().ImportAsync),
    };

    private static Command Of(string[] settings, string what, string columns, Func<IServiceProvider, Import> import)
    {
        var file = new Argument<string>("FILE.csv") { Description = $"Columns by header name: {columns}." };
        var strict = new Option<bool>("--strict") { Description = "Takes nothing when a row is wrong; else the good rows go in." };
        var command = new Command(what, $"Imports {what} from CSV.") { file, strict };
        command.SetAction((parsed, cancellationToken) => HostCommand.RunAsync(settings, async (app, token) =>
        {
            using var progress = new RowProgress();
            return Report(what, await import(app.Services)(parsed.GetValue(file)!, parsed.GetValue(strict), progress, token));
        }, cancellationToken));
        return command;
    }

    private static int Report(string what, ImportResult result)
    {
        foreach (var fault in result.Faults)
            Console.Error.WriteLine(fault);
        Console.WriteLine(
            $"{what}: {result.Rows} rows, {result.Added} added, {result.Updated} updated, {result.Unchanged} unchanged, {result.Refused} refused");
        // No faults: the file was taken.
        foreach (var note in result.Notes)
            Console.WriteLine(note);
        return result.Faults.Count > 0 ? Commands.Wrong : Commands.Done;
    }

    /// <summary>Shows how far a long import has come, where somebody looks.</summary>
    private sealed class RowProgress : IProgress<int>, IDisposable
    {
        private bool _shown;

        public void Report(int rows)
        {
            if (Console.IsErrorRedirected)
                return;
            Console.Error.Write($"\r{rows} rows");
            _shown = true;
        }

        public void Dispose()
        {
            if (_shown)
                Console.Error.WriteLine();
        }
    }
}
