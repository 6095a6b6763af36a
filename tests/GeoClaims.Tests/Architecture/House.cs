namespace GeoClaims.Tests;

internal static class House
{
    private const string Vocabulary = "";

    // What records have in common, and how their members are described: the records and it are one.
    private const string InsideVocabulary = "Records/";

    private static readonly Dictionary<string, string[]> Direct = new()
    {
        ["Collections"] = [],
        ["Markup"] = [],
        ["Texts"] = [],
        ["Time"] = ["Collections"],
        ["Scales"] = ["Collections", "Texts"],
        [Vocabulary] = ["Time", "Scales", "Collections", "Markup", "Texts"],
        ["Custody"] = [Vocabulary],
        ["Derived"] = [Vocabulary],
        ["Validation"] = ["Custody", "Derived", Vocabulary],
        ["Authoring"] = ["Validation", Vocabulary],
        ["Json"] = ["Validation", Vocabulary],
        ["Evaluation"] = ["Derived", Vocabulary],
        ["Reports"] = ["History", "Evaluation", "Markup", Vocabulary],
        ["History"] = ["Json", "Evaluation", Vocabulary],
    };

    /// <summary>The top folder of a file, given its path relative to the library.</summary>
    public static string FolderOf(string path)
        => path.Contains('/', StringComparison.Ordinal) && !path.StartsWith(InsideVocabulary, StringComparison.Ordinal)
            ? path[..path.IndexOf('/', StringComparison.Ordinal)]
            : Vocabulary;

    public static string Show(string folder) => folder.Length == 0 ? "vocabulary" : folder;

    public static bool Knows(string folder) => Direct.ContainsKey(folder);

    /// <summary>Whether files of one folder may use those of another, directly or through folders between.</summary>
    public static bool Allows(string from, string to) => from == to || Direct[from].Any(next => Allows(next, to));
}
