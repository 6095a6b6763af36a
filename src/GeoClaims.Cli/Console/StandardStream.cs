namespace GeoClaims.Cli;

/// <summary>How the standard input and output are named among file names.</summary>
internal static class StandardStream
{
    public const string Name = "-";
}
