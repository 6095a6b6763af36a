using FluentValidation;

namespace GeoClaims;

internal sealed class ClaimRules : RecordRules<Claim>
{
    public ClaimRules()
    {
        this.Listed(c => c.Stance);
        this.Listed(c => c.Voice);
        this.Listed(c => c.Basis);
        Each(c => c.Grounds, g => g.Listed(x => x.Bearing));
        RuleFor(c => c.Figure).Must(f => f?.High is null || f.Low <= f.High)
            .Breaks(RuleBook.FigureInOrder, c =>
                FormattableString.Invariant($"The figure runs from {c.Figure!.Low} down to {c.Figure.High}. Write the lower end first."));
        RuleFor(c => c.Figure).Must(f => f is null || f.IsShort)
            .Breaks(RuleBook.ShortFigure,
                c => $"The figure {c.Figure} has more than {Figure.MostDigits} digits, which JSON does not keep. Round it.");
    }
}
