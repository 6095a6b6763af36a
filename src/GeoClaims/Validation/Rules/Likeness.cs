namespace GeoClaims;

/// <summary>Finds records with names that a reader takes for one.</summary>
/// <param name="areApart">Whether something besides their names tells two records apart.</param>
/// <param name="byLook">Whether names are compared by how their letters look as well; else only by what they say.</param>
internal sealed class Likeness<T>(Func<T, T, bool> areApart, bool byLook = true) where T : CaseRecord
{
    // Of those that bear a name and are told apart, a record is compared with so many: else a name that all bear would take too long.
    private const int MostCompared = 16;

    private readonly Dictionary<(bool ByLook, string Form), List<(T Record, string Name)>> _known = [];

    /// <summary>The first known record that the record is like, with both names; afterwards the record is known itself.</summary>
    /// <param name="record">The record.</param>
    /// <param name="names">Its names; blank ones are nothing's names.</param>
    /// <param name="within">What the names must share besides, such as their question.</param>
    public (T Other, int Name, string OtherName)? Meet(T record, IEnumerable<string> names, string within = "")
    {
        (T, int, string)? like = null;
        var at = 0;
        foreach (var name in names)
        {
            if (!Blank.Is(name))
            {
                // No form holds a line break, so that what stands before it cannot run into it.
                var (folded, skeleton) = byLook ? NameForm.Both(name) : (NameForm.Folded(name), "");
                like ??= Compare(record, at, name, (false, $"{within}\n{folded}"));
                if (byLook) like ??= Compare(record, at, name, (true, $"{within}\n{skeleton}"));
            }
            at++;
        }
        return like;
    }

    private (T, int, string)? Compare(T record, int at, string name, (bool, string) form)
    {
        if (!_known.TryGetValue(form, out var bearers)) _known.Add(form, bearers = []);
        foreach (var (other, otherName) in bearers)
            if (other.Key != record.Key && !areApart(other, record)) return (other, at, otherName);
        if (bearers.Count < MostCompared && !bearers.Exists(b => b.Record.Key == record.Key)) bearers.Add((record, name));
        return null;
    }
}
