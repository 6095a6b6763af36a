namespace GeoClaims;

/// <summary>Blocks that differ from snapshot to snapshot. Words have those of the last one.</summary>
internal sealed class ViewBySnapshot(IEnumerable<IEnumerable<ViewBlock?>> steps) : ViewBlock
{
    public IReadOnlyList<ValueList<ViewBlock>> Steps { get; } =
        [.. steps.Select(s => (ValueList<ViewBlock>)[.. s.OfType<ViewBlock>()])];

    public override string ToString() => string.Join('\n', Steps[^1]);
}
