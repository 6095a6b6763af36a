using System.Text;

namespace GeoClaims.Cli.Tests;

/// <summary>The tool, called in this process.</summary>
internal static class Tool
{
    public static Answer Run(params string[] args) => Run(new Ends(), args);

    public static Answer Run(Ends given, params string[] args)
    {
        using var input = new MemoryStream(given.Input);
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var terminal = new Terminal(input, output, error, given.OnTerminal, given.OnTerminal, given.Colours);
        var code = CommandLine.Run(args, terminal, given.Stop).GetAwaiter().GetResult();
        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()), output.ToArray());
    }

    /// <summary>What is at the tool's ends.</summary>
    internal sealed record Ends
    {
        public byte[] Input { get; init; } = [];
        public bool OnTerminal { get; init; }
        public bool Colours { get; init; }
        public CancellationToken Stop { get; init; }
    }

    internal sealed record Answer(int Code, string Out, string Error, byte[] Bytes);
}
