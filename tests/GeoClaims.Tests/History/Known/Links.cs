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

    public override void Visit(string id, RecordKind kind)
        => _found.Add((Path.Split('.')[^1] is "attributedTo" and var innermost ? innermost : Member, id));
}
