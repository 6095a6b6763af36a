namespace GeoClaims;

/// <summary>The line of a script that wrote a record. Only the file's name is kept, not the folders of somebody's machine.</summary>
internal readonly struct CallerLine(string file, int line)
{
    private readonly string _file = file;
    private readonly int _line = line;

    public override string ToString()
    {
        var name = _file.AsSpan(_file.AsSpan().LastIndexOfAny('/', '\\') + 1);
        return $"{name}:{_line}";
    }
}
