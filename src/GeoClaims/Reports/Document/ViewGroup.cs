namespace GeoClaims;

/// <summary>Blocks that belong together, perhaps under a heading.</summary>
public sealed class ViewGroup : ViewBlock
{
    internal ViewGroup(ViewPhrase heading, params IEnumerable<ViewBlock?> blocks)
        => (Heading, Blocks) = (heading, [.. blocks.OfType<ViewBlock>()]);

    /// <summary>What they are about; empty if they need no heading.</summary>
    public ViewPhrase Heading { get; }

    /// <summary>The blocks in their order.</summary>
    public ValueList<ViewBlock> Blocks { get; }

    /// <summary>Whether the page folds them under their heading.</summary>
    internal ViewFold Fold { get; init; }

    /// <summary>The first snapshot that has it.</summary>
    internal int From { get; init; }

    /// <summary>Its address on the page; null if nothing leads to it.</summary>
    internal string? Anchor { get; init; }

    /// <summary>The heading.</summary>
    public override string ToString() => Heading.Text;
}
