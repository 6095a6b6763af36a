namespace GeoClaims;

/// <summary>An exhibit with the record that holds it.</summary>
/// <param name="Record">The report or the item of evidence.</param>
/// <param name="Exhibit">The exhibit.</param>
public sealed partial record HeldExhibit(CaseRecord Record, Exhibit Exhibit)
{
    /// <summary>The exhibit, of what it is one.</summary>
    public override string ToString() => $"{Exhibit}, of “{Record.Label}”";
}
