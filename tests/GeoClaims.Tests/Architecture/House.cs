namespace GeoClaims.Tests;

internal static class House
{
    private const string Vocabulary = "";

    // What records have in common, and how their members are described: the records and it are one.
    private const string InsideVocabulary = "Records/";

    private static readonly Dictionary<string, string[]> Direct = new()
    {
        ["Collections"] = [],
        ["Markup"] = ["Texts"],
        ["Texts"] = [],
        ["Working"] = [],
        ["Time"] = ["Collections"],
        ["Scales"] = ["Collections", "Texts"],
        [Vocabulary] = ["Time", "Scales", "Collections", "Markup", "Texts", "Working"],
        ["Wording"] = [Vocabulary],
        ["Custody"] = [Vocabulary],
        ["Derived"] = [Vocabulary],
        ["Validation"] = ["Custody", "Derived", Vocabulary],
        ["Authoring"] = ["Validation", Vocabulary],
        ["Json"] = ["Validation", Vocabulary],
        ["Evaluation"] = ["Derived", "Wording", Vocabulary],
        ["Learning"] = ["History", "Evaluation", "Authoring", Vocabulary],
        ["Rows"] = ["Learning", "History", Vocabulary],
        ["Results"] = ["Learning", "History", "Json", Vocabulary],
        ["Reports"] = ["Rows", "History", "Evaluation", "Markup", Vocabulary],
        ["History"] = ["Json", "Evaluation", Vocabulary],
    };

    /// <summary>The top folder of a file, given its path relative to the library.</summary>
    public static string FolderOf(string path)
        => path.Contains('/', StringComparison.Ordinal) && !path.StartsWith(InsideVocabulary, StringComparison.Ordinal)
            ? path[..path.IndexOf('/', StringComparison.Ordinal)]
            : Vocabulary;

    /// <summary>The folder directly inside a room to which a file counts, which is the
    /// room itself for a file that stands in none; null for a file elsewhere.</summary>
    public static string? FolderInside(string room, string path)
        => !path.StartsWith($"{room}/", StringComparison.Ordinal) ? null
            : path.IndexOf('/', room.Length + 1) is > 0 and var end ? path[..end]
            : room;

    public static string Show(string folder) => folder.Length == 0 ? "vocabulary" : folder;

    public static bool Knows(string folder) => Direct.ContainsKey(folder);

    /// <summary>Whether files of one folder may use those of another, directly or through folders between.</summary>
    public static bool Allows(string from, string to) => from == to || Direct[from].Any(next => Allows(next, to));
}
