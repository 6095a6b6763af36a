namespace GeoClaims.Cli.Tests;

/// <summary>Files that tests start from.</summary>
internal static class Given
{
    public static string Bridge(TempFolder folder, string name = "bridge.json") => Saved(folder, new Bridge().Builder.Build(), name);

    public static string Saved(TempFolder folder, CaseFile file, string name)
    {
        var path = folder.File(name);
        file.Save(path);
        return path;
    }

    public static string Written(TempFolder folder, string name, string text)
    {
        var path = folder.File(name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A case that is read and holds an error.</summary>
    public static string Wrong(TempFolder folder)
    {
        var bridge = new Bridge();
        var file = bridge.Builder.Build();
        return Saved(folder, file.With(CaseChange.Put(file.Get(bridge.Pier) with { Credibility = default, Statement = "" })), "wrong.json");
    }

    /// <summary>A case whose texts try to take over a terminal.</summary>
    public static string Hostile(TempFolder folder)
    {
        var file = new Bridge().Builder.Build();
        var question = file.Questions[0] with { Text = "Why\e[2J\u009b31m\u202edid it\afall?" };
        return Saved(folder, file.With(CaseChange.Put(question)), "hostile.json");
    }

    public static CaseHistory History(CaseFile file) => CaseHistory.Start(file, "Ann", "first version", TestClock.Hourly());
}
