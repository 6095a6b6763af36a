using NodaTime;
using NodaTime.Text;

namespace GeoClaims.Storage;

/// <summary>A note that a source document is not to be relied on any more, by the address where it can be found.</summary>
/// <param name="Number">Its place among the withdrawals, counted from 1.</param>
/// <param name="Address">The address as it was given.</param>
/// <param name="At">When it was noted.</param>
/// <param name="Author">Who noted it.</param>
/// <param name="Reason">Why.</param>
public sealed record Withdrawal(int Number, string Address, Instant At, string Author, string Reason)
{
    /// <summary>The address with who withdrew it, when and why.</summary>
    public override string ToString()
        => $"{Shown.Text(Address)}, withdrawn by {Shown.Text(Author)} on {InstantPattern.ExtendedIso.Format(At)}: {Shown.Text(Reason)}";
}
