namespace GeoClaims;

public sealed partial class CaseFile : ViewableObject
{
    internal override View View => new(Title + _view,
        ViewText.Plain($"{ToString()[(Title.Length + _view.Length + 2)..]}."),
        ViewTable.Facts(
            ("Handling", ViewPhrase.Bold(Handling)),
            ("Clock", $"{Zone}"),
            ("Questions", string.Join(" ", Questions.Take(ViewLimits.Rows).Select(q => q.Text))),
            ("Records", string.Join(", ", Counts()))),
        Knowledge is null ? null : ViewText.Note($"The case is shown {Knowledge}."));

    private IEnumerable<string> Counts()
    {
        foreach (var kind in RecordKind.All)
        {
            var count = _index.CountOf(kind);
            if (count > 0) yield return $"{count} {(count == 1 ? kind.Word : kind.Many)}";
        }
    }
}
