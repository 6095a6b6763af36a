using System.Diagnostics;

namespace GeoClaims;

/// <summary>A convention by which a tool or format writes words and grades as whole numbers from 0 to 100.</summary>
/// <remarks>
/// Such numbers are exchange, not probabilities: the same word has other numbers elsewhere. A grade that means <em>cannot be judged</em>
/// gives no number by <see cref="NumberFor"/>, even where the table writes
/// one; that stands in its <see cref="ScoreEntry"/> for who must write it.
/// </remarks>
[DebuggerDisplay("{Name,nq}")]
public sealed partial class ScoreTable
{
    /// <summary>A table of one's own.</summary>
    /// <param name="id">The table's id.</param>
    /// <param name="name">The table's name.</param>
    /// <param name="citation">Where the table is defined.</param>
    /// <param name="entries">Its lines.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">A text is blank, there is no line, a word
    /// stands twice, or a number lies outside its own range or 0 to 100.</exception>
    public ScoreTable(string id, string name, string citation, params IEnumerable<ScoreEntry> entries)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(citation);
        (Id, Name, Citation, Entries) = (id, name, citation, entries.ToValueList());
        if (Entries.IsEmpty) throw new ArgumentException("A table needs at least one line.", nameof(entries));
        if (Entries.DistinctBy(e => e.Word).Count() < Entries.Count)
            throw new ArgumentException("Each word of a table stands once.", nameof(entries));
        foreach (var entry in Entries)
            if (entry.Number is not null
                && !(entry.Low >= 0 && entry.High <= 100 && entry.Low <= entry.Number && entry.Number <= entry.High))
                throw new ArgumentException($"The number of '{entry.Word}' must lie in its own range, and that from 0 to 100.",
                    nameof(entries));
    }

    /// <summary>The table's id.</summary>
    public string Id { get; }

    /// <summary>The table's name.</summary>
    public string Name { get; }

    /// <summary>Where the table is defined.</summary>
    public string Citation { get; }

    /// <summary>The lines.</summary>
    public ValueList<ScoreEntry> Entries { get; }

    /// <summary>The line of a word or grade.</summary>
    /// <param name="word">The word or grade, as the table writes it.</param>
    /// <exception cref="ArgumentException">The table has no such word.</exception>
    public ScoreEntry this[string word]
        => Entries.FirstOrDefault(e => e.Word == word) ?? throw new ArgumentException($"{Name} has no word "
            + $"'{word}'. Its words are: {string.Join(", ", Entries.Select(e => e.Word))}.", nameof(word));

    /// <summary>The number for a word or grade; null if it means that nothing can be judged.</summary>
    /// <param name="word">The word or grade, as the table writes it.</param>
    /// <exception cref="ArgumentException">The table has no such word.</exception>
    public int? NumberFor(string word) => this[word] is { IsUnknown: false } entry ? entry.Number : null;

    /// <summary>The word for a number, never one that means unknown; null where the table has none.</summary>
    /// <param name="number">From 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> lies outside 0 to 100.</exception>
    public string? WordFor(int number)
    {
        if (number is < 0 or > 100) throw new ArgumentOutOfRangeException(nameof(number), number, "A score lies between 0 and 100.");
        return Entries.FirstOrDefault(e => !e.IsUnknown && e.Number is not null && e.Low <= number && number <= e.High)?.Word;
    }

    /// <summary>The table's name.</summary>
    public override string ToString() => Name;
}
