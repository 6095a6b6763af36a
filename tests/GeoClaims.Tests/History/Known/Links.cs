namespace GeoClaims.Tests;

/// <summary>The references of a record, as pairs of member and id.</summary>
internal sealed class Links : ReferenceVisitor
{
    private readonly List<(string Member, string Id)> _found = [];

    public static IReadOnlyList<(string Member, string Id)> Of(CaseRecord record)
    {
        var links = new Links();
        links.Walk(record);
        return links._found;
    }

    protected override void Visit(string id, RecordKind kind, string member, int index, string? part) => _found.Add((part is "attributedTo" ? part : member, id));
}
