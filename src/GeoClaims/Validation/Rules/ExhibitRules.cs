using FluentValidation;

namespace GeoClaims;

internal sealed class ExhibitRules : WholeRules<Exhibit>
{
    public ExhibitRules()
    {
        RuleFor(x => x.Hash).IsHash();
        RuleFor(x => x.Size).Must(size => size >= 0).Breaks(RuleBook.CountedSize,
            x => FormattableString.Invariant($"A file cannot have {x.Size} bytes. Let Exhibit.Measure count them."));
        this.Listed(x => x.Kind);
        RuleFor(x => x.MediaType).Must(type => type is null || MediaTypeText.IsWellFormed(type))
            .Breaks(RuleBook.WrittenMediaType, _ => "This is no media type. Write it as in image/jpeg or text/html, or leave it out.");
        Each(x => x.Transfers, new TransferRules());
    }
}
