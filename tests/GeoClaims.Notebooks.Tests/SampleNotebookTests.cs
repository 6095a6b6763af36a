using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrocusAttack;

namespace GeoClaims.Tests;

/// <summary>The notebooks among the samples, run again: they must work, and show what is stored in them.</summary>
[NonParallelizable]
internal sealed class SampleNotebookTests
{
    private static readonly string s_folder = Path.GetFullPath(Path.Combine(ProjectFiles.Tests, "..", "..", "samples", "notebooks"));

    // As Jupyter writes it: one space, and letters of all scripts as they are.
    private static readonly JsonSerializerOptions s_json =
        new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Test]
    public void The_case_beside_the_notebooks_is_the_case_of_the_sample()
        => Golden.VerifyFile(Path.Combine(s_folder, "crocus.json"), CrocusCase.Build().ToJson());

    [TestCase("crocus.ipynb")]
    [TestCase("start.ipynb")]
    [TestCase("rows.ipynb")]
    public async Task A_notebook_shows_what_is_stored_in_it(string name)
    {
        var run = WithPicturesAsStored(await Run(name), Read(name));

        Golden.VerifyFile(Path.Combine(s_folder, name), run.ToJsonString(s_json) + "\n");
    }

    [TestCase("crocus.ipynb")]
    [TestCase("start.ipynb")]
    [TestCase("rows.ipynb")]
    public async Task A_notebook_runs_without_an_error_and_names_no_place_on_this_machine(string name)
    {
        var run = await Run(name);
        var text = run.ToJsonString(s_json);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Outputs(run).Where(o => (string?)o["output_type"] == "error")
                .Select(o => $"{o["ename"]}: {o["evalue"]}"), Is.Empty);
            Assert.That(text, Does.Not.Contain(s_folder).And.Not.Contain(Path.GetTempPath().TrimEnd('/') + "/"));
        }
    }

    [TestCase("crocus.ipynb")]
    [TestCase("start.ipynb")]
    [TestCase("rows.ipynb")]
    public void A_notebook_asks_for_the_package_first_and_only_uses_what_every_front_end_has(string name)
    {
        var code = Cells(Read(name)).Where(c => (string?)c["cell_type"] == "code")
            .Select(c => string.Concat(c["source"]!.AsArray().Select(l => (string?)l)))
            .ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(code[0], Does.StartWith("#r \"nuget: GeoClaims\""));
            Assert.That(code, Has.None.Contains("display(").And.None.Contains("HTML("));
        }
    }

    [Test]
    public async Task Every_result_of_the_library_comes_as_HTML_with_plain_text_beside_it()
    {
        var bundles = Outputs(await Run("crocus.ipynb")).Where(o => o["data"] is not null)
            .Select(o => o["data"]!.AsObject().Select(d => d.Key));

        Assert.That(bundles, Has.All.EquivalentTo(new[] { "text/html", "text/plain" }));
    }

    // What a plotter draws depends on the letters that a machine has.
    private static JsonObject WithPicturesAsStored(JsonObject run, JsonObject stored)
    {
        foreach (var (drawn, kept) in Outputs(run).Zip(Outputs(stored)).Where(o => IsPicture(o.First) && IsPicture(o.Second)).ToList())
            drawn["data"] = kept["data"]!.DeepClone();
        return run;
    }

    private static bool IsPicture(JsonNode output)
        => ((string?)output["data"]?["text/html"])?.TrimStart() is { } html
            && (html.StartsWith("<svg", StringComparison.Ordinal) || html.StartsWith("<?xml", StringComparison.Ordinal));

    private static async Task<JsonObject> Run(string name) => await new NotebookRunner(s_folder).RunAsync(Read(name));

    private static JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(s_folder, name)))!.AsObject();

    private static IEnumerable<JsonNode> Cells(JsonObject notebook) => notebook["cells"]!.AsArray().OfType<JsonNode>();

    private static IEnumerable<JsonNode> Outputs(JsonObject notebook)
        => Cells(notebook).Where(c => c["outputs"] is not null).SelectMany(c => c["outputs"]!.AsArray()).OfType<JsonNode>();
}
