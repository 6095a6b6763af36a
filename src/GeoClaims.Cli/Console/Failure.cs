namespace GeoClaims.Cli;

/// <summary>Ends a verb with a code and a message for whoever typed it.</summary>
internal sealed class Failure(int code, string message, Exception? inner = null) : Exception(message, inner)
{
    public int Code { get; } = code;

    public static Failure Use(string message) => new(ExitCode.WrongUse, message);

    public static Failure NoForm(string path) => Use($"What form '{path}' should have cannot be told by its name. Say it with --as.");

    public static Failure Input(string path, string message, Exception? inner = null)
        => new(ExitCode.NotReadable, $"{Named(path)}: {message}", inner);

    public static Failure Output(string path, string message, Exception? inner = null)
        => new(ExitCode.NotWritable, $"{Named(path)}: {message}", inner);

    private static string Named(string path) => path == StandardStream.Name ? "standard input" : path;
}
