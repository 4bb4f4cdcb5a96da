using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using RelationBot.Relationship.Storage;

namespace RelationBot.Hosting;

/// <summary>For whoever watches the host: alive says that it answers, ready that its database does too.</summary>
internal static class HealthEndpoints
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database", tags: ["ready"]);
        return services;
    }

    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
        return endpoints;
    }

    private sealed class DatabaseCheck(WriteGate gate) : IHealthCheck
    {
        // An empty piece of work through the gate: the writer is alive and a transaction can be committed.
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await gate.WriteAsync(_ => true, cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }
}
