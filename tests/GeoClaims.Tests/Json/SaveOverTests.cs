using System.Diagnostics;
using System.Runtime.Versioning;

namespace GeoClaims.Tests;

/// <summary>What stands at a path already stays what it is: a link, a secret, a pipe.</summary>
[Platform(Exclude = "Win", Reason = "Links, modes and pipes of Unix.")]
[UnsupportedOSPlatform("windows")]
internal sealed class SaveOverTests
{
    private readonly TempFolder _folder = new();

    private static readonly Action<string>[] Savers =
    [
        path => Bridge.File().Save(path),
        path => Bridge.File().ToReport(Bridge.File().Questions[0].Id).Save(path),
        path => CaseHistory.Start(Bridge.File(), "Ann", "starts", TestClock.Hourly()).Save(path),
    ];

    [TearDown]
    public void Delete() => _folder.Dispose();

    [TestCaseSource(nameof(Savers))]
    public void A_link_stays_one_and_what_is_behind_it_is_replaced(Action<string> save)
    {
        var (target, link) = (_folder.File("real"), _folder.File("link"));
        File.WriteAllText(target, "old");
        File.CreateSymbolicLink(link, target);
        save(link);

        Assert.That(new FileInfo(link).LinkTarget, Is.EqualTo(target));
        Assert.That(File.ReadAllText(target), Has.Length.GreaterThan(100));
        Assert.That(_folder.Names(), Is.EqualTo(new[] { "link", "real" }));
    }

    [Test]
    public void A_link_to_what_is_not_there_yet_makes_it()
    {
        var (target, link) = (_folder.File("real"), _folder.File("link"));
        File.CreateSymbolicLink(link, target);
        Bridge.File().Save(link);

        Assert.That(CaseFile.Load(target), Is.EqualTo(Bridge.File()));
        Assert.That(new FileInfo(link).LinkTarget, Is.EqualTo(target));
    }

    [TestCaseSource(nameof(Savers))]
    public void Who_may_read_a_file_stays_as_it_was(Action<string> save)
    {
        var path = _folder.File("secret");
        File.WriteAllText(path, "old");
        const UnixFileMode secret = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.SetUnixFileMode(path, secret);
        save(path);

        Assert.That(File.GetUnixFileMode(path), Is.EqualTo(secret));
        Assert.That(File.ReadAllText(path), Is.Not.EqualTo("old"));
    }

    [Test]
    public async Task A_pipe_is_written_to_and_not_replaced()
    {
        var path = _folder.File("pipe");
        using (var make = Process.Start("mkfifo", path)) await make.WaitForExitAsync();
        var read = Task.Run(() => File.ReadAllText(path));
        Bridge.File().Save(path);

        Assert.That(await read, Is.EqualTo(Bridge.File().ToJson()));
        Assert.That(_folder.Names(), Is.EqualTo(new[] { "pipe" }));
    }
}
