using System.Text;

namespace GeoClaims.Cli;

/// <summary>Where the tool reads and writes, and what is at the other end.</summary>
internal sealed class Terminal
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Terminal(Stream input, Stream output, Stream error, bool outputIsTerminal, bool errorIsTerminal, bool colours)
    {
        (In, Out) = (input, output);
        Text = new(new StreamWriter(output, s_utf8));
        Error = new(new StreamWriter(error, s_utf8) { AutoFlush = true });
        (OutIsTerminal, ErrorIsTerminal) = (outputIsTerminal, errorIsTerminal);
        (OutHasColours, ErrorHasColours) = (colours && outputIsTerminal, colours && errorIsTerminal);
    }

    public Stream In { get; }

    /// <summary>The output as it is, for files.</summary>
    public Stream Out { get; }

    /// <summary>The output for readers: harmless text.</summary>
    public HarmlessWriter Text { get; }

    public HarmlessWriter Error { get; }
    public bool OutIsTerminal { get; }
    public bool ErrorIsTerminal { get; }
    public bool OutHasColours { get; }
    public bool ErrorHasColours { get; }

    /// <summary>The console of this process. Colours stay away where NO_COLOR is set (no-color.org) or the terminal is dumb.</summary>
    public static Terminal OfProcess() => new(
        System.Console.OpenStandardInput(), System.Console.OpenStandardOutput(), System.Console.OpenStandardError(),
        !System.Console.IsOutputRedirected, !System.Console.IsErrorRedirected,
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb");

    /// <summary>Writes a heading.</summary>
    public void Heading(string text)
    {
        if (OutHasColours) Text.WriteOwn("\e[1m");
        Text.Write(text);
        if (OutHasColours) Text.WriteOwn("\e[0m");
        Text.WriteLine();
    }

    /// <summary>Writes a line of which the first word says how bad it is.</summary>
    public void Graded(Severity severity, string word, string rest)
    {
        if (OutHasColours) Text.WriteOwn(severity == Severity.Error ? "\e[31m" : "\e[33m");
        Text.Write(word);
        if (OutHasColours) Text.WriteOwn("\e[0m");
        Text.WriteLine(rest);
    }

    /// <summary>Tells what went wrong, or what became of something, where it does not mix with the result.</summary>
    public void Tell(string text, bool isFailure = false)
    {
        if (isFailure)
        {
            if (ErrorHasColours) Error.WriteOwn("\e[31m");
            Error.Write("geoclaims: ");
            if (ErrorHasColours) Error.WriteOwn("\e[0m");
        }
        Error.WriteLine(text);
    }

    public void Flush()
    {
        Text.Flush();
        Error.Flush();
        Out.Flush();
    }
}
