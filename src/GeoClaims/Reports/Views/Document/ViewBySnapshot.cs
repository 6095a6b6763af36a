namespace GeoClaims;

/// <summary>Blocks that differ from snapshot to snapshot. Words have those of the last one.</summary>
internal sealed class ViewBySnapshot(CaseReport report, Func<Snapshot, IEnumerable<ViewBlock?>> blocks) : ViewBlock
{
    public IReadOnlyList<ValueList<ViewBlock>> Steps { get; } =
        [.. report.Snapshots.Select(s => (ValueList<ViewBlock>)[.. blocks(s).OfType<ViewBlock>()])];

    public override string ToString() => string.Join('\n', Steps[^1]);
}
