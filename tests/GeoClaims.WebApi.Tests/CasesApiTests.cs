using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using WebApi;

namespace GeoClaims.Tests;

/// <summary>Drives the sample over HTTP on loopback, as a client written by somebody else would.</summary>
internal sealed class CasesApiTests : IAsyncDisposable
{
    private const string Put = "/cases/bridge?author=Ann&reason=first%20version";

    private readonly TempFolder _folder = new();
    private readonly Bridge _bridge = new();
    private readonly HttpClient _client = new();
    private WebApplication? _app;

    [SetUp]
    public async Task Start()
    {
        _app = CasesApi.Build(["--urls", "http://127.0.0.1:0", "--store", _folder.File("cases.db"), "--Logging:LogLevel:Default", "None"]);
        await _app.StartAsync();
        _client.BaseAddress = new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_app is not null) await _app.DisposeAsync();
        _folder.Dispose();
    }

    [Test]
    public async Task A_case_comes_out_as_it_went_in()
    {
        var file = _bridge.Build();
        using var created = await Send(file.ToJson());
        using var read = await _client.GetAsync("/cases/bridge");

        Assert.That((created.StatusCode, created.Headers.Location?.ToString()), Is.EqualTo((HttpStatusCode.Created, "/cases/bridge")));
        Assert.That(read.Headers.ETag, Is.EqualTo(created.Headers.ETag).And.Not.Null);
        Assert.That(CaseFile.Parse(await read.Content.ReadAsStringAsync()), Is.EqualTo(file));
        Assert.That((await Json("/cases"))![0]!["name"]!.GetValue<string>(), Is.EqualTo("bridge"));
    }

    [Test]
    public async Task Evaluation_findings_and_report_are_those_of_the_library()
    {
        var file = _bridge.Build();
        using var created = await Send(file.ToJson());
        var question = $"/cases/bridge/questions/{_bridge.Why}";

        Assert.That(await _client.GetStringAsync($"{question}/evaluation"), Is.EqualTo(file.Evaluate(_bridge.Why).ToJson()));
        Assert.That(await _client.GetStringAsync($"{question}/evaluation?compact=true"),
            Is.EqualTo(file.Evaluate(_bridge.Why).ToJson(compact: true)));
        Assert.That(await _client.GetStringAsync("/cases/bridge/findings"), Is.EqualTo(file.Validate().ToJson()));
        Assert.That(await _client.GetStringAsync($"{question}/report"), Does.Contain("</html>").And.Contain("Corrosion"));
        Assert.That(await _client.GetStringAsync($"{question}/report?markdown=true"), Does.StartWith("# "));
        Assert.That((await Json("/cases/bridge/questions"))![0]!["id"]!.GetValue<string>(), Is.EqualTo(_bridge.Why.Value));
    }

    [TestCase("""{"format":"geoclaims/1","title":"Case","claims":[{"stance":3}]}""", "GC4")]
    [TestCase("""{"format":"geoclaims/2"}""", "GC4")]
    [TestCase("no JSON", "GC4")]
    [TestCase("""{"format":"geoclaims/1","title":"Case","assessments":[{"item":"x","hypothesis":"y","analyst":"Ann","consistency":"C"}]}""",
        "GC1")]
    [TestCase("""{"format":"geoclaims/1","title":""}""", "GC2")]
    public async Task Bad_content_is_told_with_codes_and_paths(string content, string code)
    {
        using var answer = await Send(content);
        var problem = await Problem(answer, HttpStatusCode.UnprocessableEntity);

        Assert.That(problem["findings"]!.AsArray(), Is.Not.Empty);
        Assert.That(problem["findings"]!.AsArray().Select(f => f!["code"]!.GetValue<string>()), Has.All.StartsWith(code));
        Assert.That(problem["findings"]!.AsArray().Select(f => f!["path"]?.GetValue<string>()), Has.None.Null);
        using var nothing = await _client.GetAsync("/cases/bridge");
        Assert.That(nothing.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("/cases/unknown")]
    [TestCase("/cases/unknown/findings")]
    [TestCase("/cases/unknown/questions/q:x/evaluation")]
    [TestCase("/cases/bridge/questions/q:unknown/evaluation")]
    [TestCase("/cases/bridge/questions/no id/report")]
    [TestCase("/elsewhere")]
    public async Task What_is_not_there_is_404(string path)
    {
        using var created = await Send(_bridge.Build().ToJson());
        using var answer = await _client.GetAsync(path);

        await Problem(answer, HttpStatusCode.NotFound);
    }

    [TestCase("/cases/no%20name?author=Ann&reason=x")]
    [TestCase("/cases/bridge?reason=x")]
    [TestCase("/cases/bridge?author=&reason=x")]
    public async Task A_wrong_request_is_400(string path)
    {
        using var answer = await Send(_bridge.Build().ToJson(), path);

        await Problem(answer, HttpStatusCode.BadRequest);
    }

    [Test]
    public async Task A_change_names_the_revision_that_it_changes()
    {
        var file = _bridge.Build();
        using var created = await Send(file.ToJson());
        var first = created.Headers.ETag!.ToString();
        var changed = file.With(CaseChange.Title("Bridge collapse, 1 March")).ToJson();

        using var blind = await Send(changed);
        using var same = await Send(file.ToJson(), tag: first);
        using var written = await Send(changed, tag: first);
        using var late = await Send(file.With(CaseChange.Title("Late")).ToJson(), tag: first);

        Assert.That((same.StatusCode, same.Headers.ETag!.ToString()), Is.EqualTo((HttpStatusCode.NoContent, first)));
        Assert.That(written.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(written.Headers.ETag!.ToString(), Is.Not.EqualTo(first));
        await Problem(blind, HttpStatusCode.Conflict);
        var problem = await Problem(late, HttpStatusCode.Conflict);
        Assert.That($"\"{problem["head"]}\"", Is.EqualTo(written.Headers.ETag.ToString()));
        Assert.That(CaseFile.Parse(await _client.GetStringAsync("/cases/bridge")).Title, Is.EqualTo("Bridge collapse, 1 March"));
    }

    [Test]
    public async Task Of_many_who_change_the_same_revision_one_wins()
    {
        var file = _bridge.Build();
        using var created = await Send(file.ToJson());
        var answers = await Task.WhenAll(Enumerable.Range(0, 8)
            .Select(i => Send(file.With(CaseChange.Title($"Title {i}")).ToJson(), tag: created.Headers.ETag!.ToString())));

        Assert.That(answers.Count(a => a.StatusCode == HttpStatusCode.NoContent), Is.EqualTo(1));
        foreach (var answer in answers.Where(a => a.StatusCode != HttpStatusCode.NoContent))
            await Problem(answer, HttpStatusCode.Conflict);
        foreach (var answer in answers) answer.Dispose();
        Assert.That((await Json("/cases"))![0]!["revisions"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [Test]
    public async Task What_is_longer_than_any_case_is_refused_while_it_comes_in()
    {
        using var content = new StreamContent(new Endless(LoadLimits.Default.MaxBytes + 1L));
        HttpStatusCode? status = null;
        try
        {
            using var answer = await _client.PutAsync(Put, content);
            status = answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            // The server closes the connection on whoever goes on sending; the client may not see the answer.
        }

        Assert.That(status, Is.Null.Or.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        using var nothing = await _client.GetAsync("/cases/bridge");
        Assert.That(nothing.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_request_that_is_given_up_writes_nothing()
    {
        using var stop = new CancellationTokenSource();
        using var content = new StreamContent(new Endless(1L << 20, stop));

        Assert.That(async () => await _client.PutAsync(Put, content, stop.Token), Throws.InstanceOf<OperationCanceledException>());
        using var nothing = await _client.GetAsync("/cases/bridge");
        Assert.That(nothing.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task<HttpResponseMessage> Send(string content, string path = Put, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, path);
        request.Content = new StringContent(content, Encoding.UTF8, "application/json");
        if (tag is not null) request.Headers.Add("If-Match", tag);
        return await _client.SendAsync(request);
    }

    private async Task<JsonNode?> Json(string path) => JsonNode.Parse(await _client.GetStringAsync(path));

    private static async Task<JsonObject> Problem(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.That(answer.StatusCode, Is.EqualTo(status));
        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
        Assert.That(problem["status"]!.GetValue<int>(), Is.EqualTo((int)status));
        return problem;
    }
}
