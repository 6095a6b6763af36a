using GeoClaims;
using GeoClaims.Storage;
using GeoClaims.Storage.Sqlite;
using Microsoft.Net.Http.Headers;
using NodaTime;

namespace WebApi;

/// <summary>Cases in, findings, evaluations and reports out; the store behind.</summary>
/// <remarks>
/// A case and all results are immutable, and the store may be used from many threads, so that requests share them without a lock.
/// The ETag of a case is the hash of its last revision: who changes a case names the one that they changed, and learns by 409 that
/// somebody else was faster.
/// </remarks>
public static class CasesApi
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        // No case is longer: what is beyond is refused while it comes in.
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LoadLimits.Default.MaxBytes);
        builder.Services.AddSingleton<ICaseStore>(_ => SqliteCaseStore.Open(builder.Configuration["store"] ?? "cases.db"));
        builder.Services.AddSingleton<IClock>(SystemClock.Instance);
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<ProblemWriter>();

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();

        app.MapGet("/cases", List);
        var one = app.MapGroup("/cases/{name}");
        one.MapGet("", Read);
        one.MapPut("", Write);
        one.MapGet("/findings", Findings);
        one.MapGet("/questions", Questions);
        one.MapGet("/questions/{question}/evaluation", Evaluate);
        one.MapGet("/questions/{question}/report", Report);
        return app;
    }

    private static async Task<IResult> List(ICaseStore store, CancellationToken cancellation)
    {
        List<object> cases = [];
        await foreach (var stored in store.CasesAsync(cancellation))
            cases.Add(new { name = stored.Id, title = stored.Title, revisions = stored.Revisions, head = stored.Head });
        return Results.Json(cases);
    }

    private static async Task<IResult> Read(string name, HttpResponse response, ICaseStore store, CancellationToken cancellation)
    {
        var history = await store.ReadHistoryAsync(name, cancellation: cancellation);
        response.Headers.ETag = TagOf(history.Head);
        return Json(history.Current.ToJson());
    }

    private static async Task<IResult> Write(string name, string author, string reason, HttpRequest request, HttpResponse response,
        ICaseStore store, IClock clock, CancellationToken cancellation)
    {
        var file = await CaseFile.LoadAsync(request.Body, cancellation: cancellation);
        var report = file.Validate();
        if (!report.IsValid) return ProblemWriter.Invalid(report);

        var stored = await store.FindAsync(name, cancellation);
        if (stored is null)
        {
            var created = await store.AppendAsync(name, CaseHistory.Start(file, author, reason, clock), cancellation);
            response.Headers.ETag = TagOf(created.Head);
            return Results.Created($"/cases/{Uri.EscapeDataString(name)}", null);
        }

        var history = await store.ReadHistoryAsync(name, cancellation: cancellation);
        if (request.Headers.IfMatch != TagOf(history.Head)) return ProblemWriter.Lost(name, history.Head);
        if (!history.Current.Equals(file))
        {
            history = history.Commit(file, author, reason, clock);
            await store.AppendAsync(name, history, cancellation);
        }
        response.Headers.ETag = TagOf(history.Head);
        return Results.NoContent();
    }

    private static async Task<IResult> Findings(string name, ICaseStore store, CancellationToken cancellation)
        => Json((await store.ReadAsync(name, cancellation: cancellation)).Validate().ToJson());

    private static async Task<IResult> Questions(string name, ICaseStore store, CancellationToken cancellation)
        => Results.Json((await store.ReadAsync(name, cancellation: cancellation)).Questions.Select(q =>
            new { id = q.Id.Value, text = q.Text }));

    private static async Task<IResult> Evaluate(string name, string question, ICaseStore store, CancellationToken cancellation,
        bool compact = false)
    {
        var file = await store.ReadAsync(name, cancellation: cancellation);
        return Find(file, question) is { } asked ? Json(file.Evaluate(asked).ToJson(compact)) : ProblemWriter.NoSuchQuestion(question);
    }

    private static async Task<IResult> Report(string name, string question, ICaseStore store, CancellationToken cancellation,
        bool markdown = false)
    {
        var file = await store.ReadAsync(name, cancellation: cancellation);
        if (Find(file, question) is not { } asked) return ProblemWriter.NoSuchQuestion(question);
        var report = file.ToReport(asked);
        return markdown ? Results.Text(report.ToMarkdown(), "text/markdown") : Results.Text(report.ToPage(), "text/html");
    }

    private static Id<Question>? Find(CaseFile file, string question)
        => Id<Question>.TryParse(question, out var id) && file.Find(id) is not null ? id : null;

    private static string TagOf(string head) => new EntityTagHeaderValue($"\"{head}\"").ToString();

    private static IResult Json(string json) => Results.Text(json, "application/json");
}
