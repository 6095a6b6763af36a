using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace GeoClaims.Tests;

/// <summary>Runs the cells of a notebook as a C# kernel would, and keeps what they
/// show, formatted by the package with which .NET Interactive formats.</summary>
internal sealed partial class NotebookRunner(string folder)
{
    private static readonly ScriptOptions s_options = ScriptOptions.Default
        .WithLanguageVersion(LanguageVersion.CSharp14)
        .WithReferences(Framework().Append(MetadataReference.CreateFromFile(typeof(CaseFile).Assembly.Location))
            .Append(MetadataReference.CreateFromFile(typeof(NodaTime.Instant).Assembly.Location)))
        .AddReferences(typeof(Microsoft.Data.Analysis.DataFrame).Assembly, typeof(ScottPlot.Plot).Assembly)
        .AddReferences(typeof(NotebookCell).Assembly, typeof(Formatter).Assembly, typeof(IHtmlContent).Assembly)
        .AddImports("System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks",
            "System.Linq", "GeoClaims.Tests.NotebookCell");

    private readonly StringBuilder _printed = new();
    private ScriptState<object>? _state;
    private JsonArray _outputs = [];
    private int _count;

    /// <summary>The packages that cells ask for.</summary>
    public List<string> Packages { get; } = [];

    /// <summary>Runs every code cell and writes its outputs into the notebook. A cell that fails ends the run.</summary>
    public async Task<JsonObject> RunAsync(JsonObject notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        Formatter.ResetToDefault();
        Formatter.DefaultMimeType = HtmlFormatter.MimeType;
        Formatter.SetPreferredMimeTypesFor(typeof(string), PlainTextFormatter.MimeType);
        var (console, here) = (Console.Out, Environment.CurrentDirectory);
        using var screen = new StringWriter(_printed);
        NotebookCell.Runner = this;
        try
        {
            Console.SetOut(screen);
            Environment.CurrentDirectory = folder;
            foreach (var cell in notebook["cells"]!.AsArray().Where(c => (string?)c!["cell_type"] == "code"))
                if (!await RunAsync(cell!)) break;
        }
        finally
        {
            (NotebookCell.Runner, Environment.CurrentDirectory) = (null, here);
            Console.SetOut(console);
        }
        return notebook;
    }

    /// <summary>Shows a value in the cell that runs now.</summary>
    public void Show(object? value, string? mimeType)
        => Add(new() { ["output_type"] = "display_data", ["data"] = Bundle(value, mimeType), ["metadata"] = new JsonObject() });

    private async Task<bool> RunAsync(JsonNode cell)
    {
        cell["outputs"] = _outputs = [];
        cell["execution_count"] = ++_count;
        var code = PackageLine().Replace(Source(cell), line =>
        {
            Packages.Add(line.Groups["name"].Value.Trim());
            return "";
        });
        try
        {
            _state = _state is null ? await CSharpScript.RunAsync<object>(code, s_options) : await _state.ContinueWithAsync<object>(code);
            Print();
            if (_state.ReturnValue is { } value)
                Add(new() { ["output_type"] =
                    "execute_result", ["execution_count"] = _count, ["data"] = Bundle(value, null), ["metadata"] = new JsonObject() });
            return true;
        }
        catch (Exception e)
        {
            Add(new() { ["output_type"] = "error", ["ename"] = e.GetType().Name, ["evalue"] = e.Message, ["traceback"] = new JsonArray() });
            return false;
        }
    }

    private void Add(JsonObject output)
    {
        Print();
        _outputs.Add(output);
    }

    private void Print()
    {
        var text = _printed.ToString();
        _printed.Clear();
        if (text.Length > 0) _outputs.Add(new JsonObject { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = text });
    }

    private static JsonObject Bundle(object? value, string? mimeType)
    {
        var data = new JsonObject();
        foreach (var type in mimeType is null ? Formatter.GetPreferredMimeTypesFor(value?.GetType()) : [mimeType])
            data[type] = value.ToDisplayString(type);
        return data;
    }

    private static string Source(JsonNode cell)
        => cell["source"] is JsonArray lines ? string.Concat(lines.Select(l => (string?)l)) : (string?)cell["source"] ?? "";

    private static ImmutableArray<MetadataReference> Framework() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) == "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    [GeneratedRegex("""^[ \t]*#(?:r|i)[ \t]+"nuget:(?<name>[^"]*)"[ \t]*\r?$""", RegexOptions.Multiline)]
    private static partial Regex PackageLine();
}
