using System.Diagnostics;
using System.Globalization;
using System.Text;
using GeoClaims.Tests;

namespace GeoClaims.Storage.Tests;

/// <summary>Letters are folded alike wherever the library runs.</summary>
internal sealed class LetterCaseTests
{
    // All that Unicode has letters for; lone surrogates are none.
    private static readonly Rune[] All = [.. Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value))];

    [TestCase("0")]
    [TestCase("1")]
    public void What_a_machine_without_a_library_of_Unicode_stored_verifies_and_is_found_here(string invariant)
    {
        using var host = new SqliteHost();
        var names = All.Where(r => Rune.IsLetter(r) && LetterCase.Fold(r) != r).Select(r => $"x{r}y").ToArray();
        var history = CaseHistory.Start(
            new CaseFileBuilder("A").Build().With(names.Select((name, i) => CaseChange.Put(new Actor { Id = new($"a{i}"), Name = name }))),
                "Ann", "starts", TestClock.Hourly());
        using var folder = new TempFolder();
        history.Save(folder.File("a.jsonl"));
        var start = WriterProgram.Start("history", host.Path, "a", folder.File("a.jsonl"));
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant;
        using (var writer = Process.Start(start)!)
        {
            Assert.That(writer.StandardError.ReadToEnd(), Is.Empty);
            writer.WaitForExit();
        }
        using var store = host.Open();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(store.Verify("a").IsIntact, store.Verify("a").Sentence);
            foreach (var name in new[] { "xſy", "XSY", "x\U00010D50y", "xßy", "xΣy", "xςy" })
                Assert.That(store.Ask(new RecordsQuery { Words = name }).Count(),
                    Is.EqualTo(names.Count(n => StoredText.Name(n) == StoredText.Name(name))), name);
        }
    }

    [Test]
    public void Letters_are_folded_as_the_runtime_folds_those_that_it_knows()
    {
        // The runtime of this machine may know fewer letters than the table, and has its own mind about ſ.
        var other = All.Where(r => r.Value != 0x17F && LetterCase.Fold(r) != Rune.ToLowerInvariant(Rune.ToUpperInvariant(r)))
            .Where(r => Rune.ToUpperInvariant(r) != r || Rune.ToLowerInvariant(r) != r);
        var small = All.Where(r => Rune.ToLowerInvariant(r) is var lower && lower != r
            && LetterCase.Lower(r.ToString()) != lower.ToString());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(other.Where(r => Rune.GetUnicodeCategory(r) != UnicodeCategory.OtherNotAssigned), Is.Empty);
            Assert.That(small, Is.Empty);
            Assert.That(All.Where(r => LetterCase.Fold(LetterCase.Fold(r)) != LetterCase.Fold(r)), Is.Empty, "once is enough");
            Assert.That(All.Count(r => LetterCase.Fold(r) != r), Is.EqualTo(26 + 1_455));
        }
    }
}
