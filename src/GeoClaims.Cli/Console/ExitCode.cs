namespace GeoClaims.Cli;

/// <summary>What the tool answers to the shell. Scripts rest on these numbers, so they do not change.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing is wrong.</summary>
    public const int Fine = 0;

    /// <summary>Done, and something was found: an error in a case, a difference, a broken history.</summary>
    public const int Found = 1;

    /// <summary>The tool was called in a wrong way.</summary>
    public const int WrongUse = 2;

    /// <summary>What should be read is not there, or is not what it should be.</summary>
    public const int NotReadable = 3;

    /// <summary>What should be written could not be written.</summary>
    public const int NotWritable = 4;

    /// <summary>The tool itself is at fault (EX_SOFTWARE of sysexits.h).</summary>
    public const int Fault = 70;

    /// <summary>Stopped by Ctrl-C: 128 and the number of the signal, as shells have it.</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped from outside (SIGTERM).</summary>
    public const int Terminated = 143;

    /// <summary>The codes as the help tells them.</summary>
    public const string Help = """
        Exit codes:
          0    done, nothing is wrong
          1    done, and something was found: errors in a case, a difference, a broken history
          2    wrong use: an unknown verb or option, a question that the case does not ask
          3    the input is not there, or is not what it should be
          4    the output cannot be written
          70   a fault of the tool itself
          130  stopped by Ctrl-C (143: by SIGTERM)
        """;
}
