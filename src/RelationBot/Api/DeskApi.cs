namespace RelationBot.Api;

/// <summary>The desks' REST interface, described at <c>/openapi/v1.json</c>.</summary>
internal static class DeskApi
{
    public static IEndpointRouteBuilder MapDeskApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHandoffs();
        endpoints.MapCustomers();
        endpoints.MapFacts();
        endpoints.MapValue();
        endpoints.MapTranscripts();
        endpoints.MapOpenApi();
        return endpoints;
    }
}
