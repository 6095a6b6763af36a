using FluentValidation;

namespace GeoClaims;

internal sealed class ClaimRules : RecordRules<Claim>
{
    public ClaimRules()
    {
        Listed(c => c.Stance);
        Listed(c => c.Voice);
        Listed(c => c.Basis);
        RuleForEach(c => c.Grounds).ChildRules(g => g.RuleFor(x => x.Bearing).Must(Enum.IsDefined).BreaksClosedWords(x => x.Bearing));
        RuleFor(c => c.Figure).Must(f => f?.High is null || f.Low <= f.High)
            .Breaks(RuleBook.FigureInOrder, c =>
                FormattableString.Invariant($"The figure runs from {c.Figure!.Low} down to {c.Figure.High}. Write the lower end first."));
        RuleFor(c => c.Figure).Must(f => f is null || f.IsShort)
            .Breaks(RuleBook.ShortFigure,
                c => $"The figure {c.Figure} has more than {Figure.MostDigits} digits, which JSON does not keep. Round it.");
    }
}
