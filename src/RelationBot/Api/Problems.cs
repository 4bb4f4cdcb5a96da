using Microsoft.AspNetCore.Http.HttpResults;

namespace RelationBot.Api;

/// <summary>Refusals in the form of RFC 9457, <c>application/problem+json</c>.</summary>
internal static class Problems
{
    public static ProblemHttpResult NotFound(string detail) => Of(StatusCodes.Status404NotFound, detail);

    public static ProblemHttpResult Conflict(string detail) => Of(StatusCodes.Status409Conflict, detail);

    public static ProblemHttpResult Bad(string detail) => Of(StatusCodes.Status400BadRequest, detail);

    public static ProblemHttpResult Of(int status, string detail) => TypedResults.Problem(detail, statusCode: status);

    public static ValidationProblem Invalid(string field, string wanted) =>
        TypedResults.ValidationProblem(new Dictionary<string, string[]> { [field] = [$"must be {wanted}"] });
}
