using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace RelationBot.Benchmarks.Speed;

/// <summary>How long one sentence takes, by BenchmarkDotNet, within this process: it restores and builds nothing.</summary>
internal static class SpeedBenchmark
{
    private static readonly Type[] Always = [typeof(RecognizerSpeed), typeof(DetectionSpeed), typeof(StatementSpeed)];

    public static int Run()
    {
        var failed = false;
        foreach (var type in SharedData.Folder("language") is null ? Always : [.. Always, typeof(ClassifierSpeed)])
        {
            var summary = BenchmarkRunner.Run(type, Config());
            MarkdownExporter.Console.ExportToLog(summary, ConsoleLogger.Default);
            failed |= summary.HasCriticalValidationErrors || summary.Reports.Any(r => !r.Success);
        }

        if (SharedData.Folder("language") is null)
        {
            Console.WriteLine("classifier: skipped, ../shared/data/language is not here");
        }

        return failed ? 1 : 0;
    }

    private static ManualConfig Config() => ManualConfig.CreateEmpty()
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params, DefaultColumnProviders.Statistics, DefaultColumnProviders.Metrics)
        .AddLogger(NullLogger.Instance)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "RelationBot.Benchmarks"))
        .WithOptions(ConfigOptions.DisableLogFile);
}
