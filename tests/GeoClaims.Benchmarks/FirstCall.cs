using System.Diagnostics;
using System.Globalization;

namespace GeoClaims.Benchmarks;

/// <summary>What a script pays for its first calls: whole processes, turn about with one that only says hello.</summary>
internal static class FirstCall
{
    private static readonly string[] Steps = ["hello", "load", "validate", "evaluate", "robustness", "page"];

    /// <summary>Measures each step with all that goes before it, in processes of its own.</summary>
    /// <param name="path">A case file.</param>
    /// <param name="turns">How many processes of each.</param>
    /// <param name="compiled">The library as the package has it for this machine, compiled beforehand; null for the one built here.</param>
    public static void Print(string path, int turns, string? compiled)
    {
        var folder = Directory.CreateTempSubdirectory("geoclaims-first-").FullName;
        try
        {
            Copy(AppContext.BaseDirectory, folder);
            if (compiled is not null) File.Copy(compiled, Path.Combine(folder, "GeoClaims.dll"), overwrite: true);
            var program = Path.Combine(folder, "GeoClaims.Benchmarks.dll");
            var spent = Steps.ToDictionary(s => s, _ => new List<(double Wall, double Processor)>());
            for (var turn = 0; turn < turns; turn++)
                foreach (var step in Steps) spent[step].Add(Time(program, step, path));
            Console.WriteLine($"{"up to",-12} {"elapsed",10} {"× hello",8} {"processor",10} {"× hello",8}");
            foreach (var step in Steps)
            {
                var (wall, processor) = (Median(spent[step], t => t.Wall), Median(spent[step], t => t.Processor));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{step,-12} {wall,7:0} ms {wall / Median(spent["hello"], t => t.Wall),8:0.0} "
                    + $"{processor,7:0} ms {processor / Median(spent["hello"], t => t.Processor),8:0.0}"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The process that is measured: it says in the end how long the processor worked for it, in milliseconds.</summary>
    public static void Run(string step, string path)
    {
        var most = Array.IndexOf(Steps, step);
        if (most > 0) Calls(most, path);
        Console.WriteLine(Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }

    private static void Calls(int most, string path)
    {
        var file = CaseFile.Load(path);
        if (most >= 2) GC.KeepAlive(file.Validate());
        if (most < 3) return;
        var question = file.Questions[0].Id;
        var evaluation = file.Evaluate(question);
        GC.KeepAlive(evaluation.ToString());
        if (most >= 4) GC.KeepAlive(evaluation.Robustness());
        if (most >= 5) GC.KeepAlive(file.ToReport(question).ToPage());
    }

    private static (double Wall, double Processor) Time(string program, string step, string path)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", program, "first-call", step, path])
        {
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("The process did not start.");
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0 ? (wall, double.Parse(said, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"The process for '{step}' ended with {process.ExitCode}.");
    }

    private static double Median(List<(double Wall, double Processor)> times, Func<(double Wall, double Processor), double> of)
    {
        var sorted = times.Select(of).Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
