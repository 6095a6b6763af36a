using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GeoClaims.Tests;

[NonParallelizable]
public sealed class ReadmeTests
{
    [Test]
    public void The_example_compiles_runs_and_prints_what_the_README_says()
    {
        var lines = Readme.Blocks("csharp").Single().Split('\n').Where(l => !l.StartsWith("#:", StringComparison.Ordinal)).ToArray();
        Assert.That(lines.Count(l => l.Length > 0), Is.LessThanOrEqualTo(25), "the example is short");

        using var folder = new TempFolder();
        var program = string.Join('\n', lines).Replace("bridge.json", folder.File("bridge.json").Replace("\\", "\\\\"));
        Assert.That(Run(program).TrimEnd(), Is.EqualTo(Readme.Blocks("text")[0].TrimEnd()));
        Assert.That(CaseFile.Load(folder.File("bridge.json")).Title, Is.EqualTo("Bridge collapse"));
    }

    [Test]
    public void Its_two_commands_stand_alone()
        => Assert.That(Readme.Blocks("sh")
            .Select(b => b.Trim()), Is.EqualTo(new[] { "dotnet run --project samples/CrocusAttack", "dotnet test" }));

    private static string Run(string program)
    {
        const string usings = "global using System; global using System.Linq; global using System.Collections.Generic;";
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var references = trusted.Append(typeof(CaseFile).Assembly.Location).Distinct().Select(f => MetadataReference.CreateFromFile(f));
        var compilation =
            CSharpCompilation.Create("readme", [CSharpSyntaxTree.ParseText(usings), CSharpSyntaxTree.ParseText(program)], references);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.That(result.Success, string.Join('\n', result.Diagnostics));

        var (before, output) = (Console.Out, new StringWriter { NewLine = "\n" });
        Console.SetOut(output);
        try
        {
            Assembly.Load(image.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }
        return output.ToString();
    }
}
