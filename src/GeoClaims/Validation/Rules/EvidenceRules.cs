using FluentValidation;

namespace GeoClaims;

internal sealed class EvidenceRules : RecordRules<Evidence>
{
    public EvidenceRules()
    {
        Needs(e => e.Statement, "The statement");
        this.Listed(e => e.Kind);
        this.Listed(e => e.Relevance);
        this.Listed(e => e.Access);
        this.Listed(e => e.Place?.Precision);
        RuleFor(e => e.Place!.Name).Must(NotBlank)
            .Breaks(RuleBook.TextGiven, _ => "The name of the place is missing. Write it.", e => e.Place is not null);
        RuleFor(e => e.Search!.By).Must(NotBlank)
            .Breaks(RuleBook.TextGiven, _ => "Who looked is missing. Write it.", e => e.Search is not null);
        RuleFor(e => e.Search!.Where).Must(NotBlank)
            .Breaks(RuleBook.TextGiven, _ => "Where they looked is missing. Write it.", e => e.Search is not null);
        Each(e => e.Exhibits, new ExhibitRules());
        Each(e => e.Checks, new CheckRules());
        RuleFor(e => e.Citations).Must((e, citations) => e.Kind == EvidenceKind.Assumption || !citations.IsEmpty)
            .Breaks(RuleBook.EvidenceIsCited, _ => "The item is cited from no report. Cite one, or make the item an assumption.");
        RuleFor(e => e.Claims).Must((e, claims) => (e.Kind == EvidenceKind.ClaimMade) != claims.IsEmpty)
            .Breaks(RuleBook.ClaimAsAct, e => e.Claims.IsEmpty
                ? "The item is the making of a claim, but names no claim. Name it."
                : $"The item names claims, but its kind is {Words.Of(e.Kind)}. Make its kind ClaimMade, or leave the claims out.");
    }
}
