namespace GeoClaims;

public sealed partial class CaseFile
{
    /// <summary>Brings two versions of a case together that started from the same one.</summary>
    /// <remarks>
    /// Records come together by their keys, the elements of lists by what they name: citations by report and place, grounds by their item.
    /// Where both sides changed the same thing, each in its own way, the result holds a conflict to decide; so it does where both took
    /// the same element out of a list and put in different ones, since these may stand for the one taken out.
    /// </remarks>
    /// <param name="base">What both sides started from.</param>
    /// <param name="mine">The one side.</param>
    /// <param name="theirs">The other side.</param>
    /// <exception cref="ArgumentNullException">A case is null.</exception>
    public static MergeResult Merge(CaseFile @base, CaseFile mine, CaseFile theirs)
    {
        ArgumentNullException.ThrowIfNull(@base);
        ArgumentNullException.ThrowIfNull(mine);
        ArgumentNullException.ThrowIfNull(theirs);
        return CaseMerge.Run(@base, mine, theirs, _ => null);
    }
}
