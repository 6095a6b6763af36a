using System.Text.Json.Nodes;
using GeoClaims;
using GeoClaims.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace WebApi;

/// <summary>Says what went wrong as a problem document (RFC 9457), with the findings where a case has them.</summary>
internal sealed class ProblemWriter : IExceptionHandler
{
    public static IResult Invalid(ValidationReport report) => Results.Problem(statusCode: StatusCodes.Status422UnprocessableEntity,
        title: "The case has errors.", detail: $"{report.Errors.Count} of {report.Findings.Count} findings are errors.",
        extensions: new Dictionary<string, object?> { ["findings"] = JsonNode.Parse(report.ToJson(compact: true))!["findings"] });

    public static IResult Lost(string name, string head) => Results.Problem(statusCode: StatusCodes.Status409Conflict,
        title: "Somebody else changed the case.",
        detail: $"Read '{name}' again, make the change on that, and send its ETag as If-Match.",
        extensions: new Dictionary<string, object?> { ["head"] = head });

    public static IResult NoSuchQuestion(string question) => Results.Problem(statusCode: StatusCodes.Status404NotFound,
        title: "There is no such question.", detail: $"The case asks no question '{question}'.");

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        var problem = exception switch
        {
            InvalidCaseException e => Invalid(e.Report),
            CaseConflictException e => Lost(e.CaseId, e.Stored.Head),
            CaseStoreException { Fault: CaseStoreFault.NoSuchCase } e
                => Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "There is no such case.", detail: e.Message),
            CaseStoreException e => Results.Problem(statusCode: StatusCodes.Status503ServiceUnavailable,
                title: "The store cannot be used now.", detail: e.Fault.ToString()),
            BadHttpRequestException e => Results.Problem(statusCode: e.StatusCode, title: "The request cannot be read.", detail: e.Message),
            ArgumentException e => Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "The request is wrong.",
                detail: e.Message),
            // Nobody waits for an answer any more.
            OperationCanceledException when context.RequestAborted.IsCancellationRequested => Results.StatusCode(499),
            _ => null,
        };
        if (problem is null) return false;
        await problem.ExecuteAsync(context);
        return true;
    }
}
