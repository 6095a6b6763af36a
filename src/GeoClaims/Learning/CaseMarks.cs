namespace GeoClaims;

/// <summary>The cases from which something was learnt, so that none of them is judged by what was learnt from itself.</summary>
/// <remarks>A case is known by its title, whatever its letter case and spaces: its records change from revision to revision. Two cases of
/// one title count as one, so that rather too much than too little is left out.</remarks>
internal sealed class CaseMarks
{
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);

    public int Count => _titles.Count;

    public void Add(CaseFile file) => _titles.Add(Of(file.Title));

    public bool Contains(string title) => _titles.Contains(Of(title));

    public static string Of(string title) => NameForm.Folded(title).Trim();
}
