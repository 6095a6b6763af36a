using System.Text;

namespace GeoClaims.Tests;

internal sealed class SaveTests
{
    private readonly TempFolder _folder = new();

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void Save_replaces_a_longer_file_as_a_whole()
    {
        RandomCases.Rich().Save(_folder.File("case.json"));
        Bridge.File().Save(_folder.File("case.json"));

        Assert.That(File.ReadAllText(_folder.File("case.json")), Is.EqualTo(Bridge.File().ToJson()));
        Assert.That(_folder.Names(), Is.EqualTo(new[] { "case.json" }));
    }

    [Test]
    public async Task A_save_that_is_stopped_leaves_the_old_file()
    {
        var path = _folder.File("case.json");
        await Bridge.File().SaveAsync(path);

        Assert.That(async () => await RandomCases.Rich()
            .SaveAsync(path, new(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await CaseFile.LoadAsync(path), Is.EqualTo(Bridge.File()));
        Assert.That(_folder.Names(), Is.EqualTo(new[] { "case.json" }));
    }

    [Test]
    public void A_save_that_fails_leaves_the_old_file()
    {
        var path = _folder.File("case.json");
        Bridge.File().Save(path);

        Assert.That(() => Unwritable().Save(path), Throws.Exception);
        Assert.That(CaseFile.Load(path), Is.EqualTo(Bridge.File()));
        Assert.That(_folder.Names(), Is.EqualTo(new[] { "case.json" }));
    }

    [Test]
    public void A_save_to_a_missing_folder_fails_and_makes_nothing()
    {
        Assert.That(() => Bridge.File().Save(_folder.File("none/case.json")), Throws.InstanceOf<IOException>());
        Assert.That(async () => await Bridge.File().SaveAsync(_folder.File("none/case.json")), Throws.InstanceOf<IOException>());
        Assert.That(_folder.Names(), Is.Empty);
    }

    [Test]
    public void A_save_over_a_folder_fails_and_leaves_no_draft()
    {
        Directory.CreateDirectory(_folder.File("case.json"));

        Assert.That(() => Bridge.File()
            .Save(_folder.File("case.json")), Throws.InstanceOf<IOException>().Or.InstanceOf<UnauthorizedAccessException>());
        Assert.That(_folder.Names(), Is.EqualTo(new[] { "case.json" }));
    }

    [Test]
    public void What_cannot_be_written_is_refused_like_what_cannot_be_read()
    {
        Action[] ways = [() => Unwritable().ToJson(), () => Unwritable().Save(Stream.Null),
            () => Unwritable().SaveAsync(Stream.Null).GetAwaiter().GetResult()];

        foreach (var write in ways) Assert.That(Expect.Refusal(write).Errors.Single().Message, Does.Contain("99"));
    }

    [Test]
    public void A_file_is_plain_UTF_8_with_line_feeds()
    {
        RandomCases.Rich(quirks: false).Save(_folder.File("case.json"));
        var bytes = File.ReadAllBytes(_folder.File("case.json"));

        Assert.That(bytes.AsSpan().StartsWith("{\n"u8), Is.True, "without a byte order mark");
        Assert.That(bytes.AsSpan().EndsWith("}\n"u8), Is.True);
        Assert.That(bytes, Does.Not.Contain((byte)'\r'));
        Assert.That(() => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes), Throws.Nothing);
    }

    [Test]
    public void Load_of_a_missing_file_is_an_IO_failure()
    {
        Assert.That(() => CaseFile.Load(_folder.File("none.json")), Throws.InstanceOf<IOException>());
        Assert.That(async () => await CaseFile.LoadAsync(_folder.File("none.json")), Throws.InstanceOf<IOException>());
    }

    [Test]
    public void Null_and_nothing_are_misuse()
    {
        Assert.That(() => Bridge.File().Save((string)null!), Throws.ArgumentNullException);
        Assert.That(() => Bridge.File().Save((Stream)null!), Throws.ArgumentNullException);
        Assert.That(() => Bridge.File().Save(""), Throws.ArgumentException);
        Assert.That(async () => await Bridge.File().SaveAsync((Stream)null!), Throws.ArgumentNullException);
    }

    /// <summary>A case that holds a word that is none: a finding, which no file format has a word for.</summary>
    private static CaseFile Unwritable()
        => Bridge.File().With(CaseChange.Put(new Actor { Id = new("a"), Name = "A", Kind = (ActorKind)99 }));
}
