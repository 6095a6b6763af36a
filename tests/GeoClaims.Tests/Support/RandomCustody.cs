namespace GeoClaims.Tests;

/// <summary>Random exhibits and checks: no chain of custody is broken by a seal, but holders and times may be out of order.</summary>
/// <remarks>The choices are drawn apart from those of the case, so that the rest of a random case does not depend on them.</remarks>
internal sealed class RandomCustody(Draw draw, bool quirks)
{
    private static readonly string[] Algorithms = ["sha256", "sha384", "sha512"];
    private static readonly string[] MediaTypes =
        ["image/jpeg", "text/html; charset=utf-8", "application/vnd.oasis.opendocument.text", "video/mp4"];

    private readonly RandomText _text = new(draw, quirks);
    private readonly RandomTimes _times = new(draw);

    public ValueList<Exhibit> Exhibits() => draw.Chance(0.3) ? draw.Some(3, Exhibit) : [];

    public ValueList<Check> Checks(Func<ValueList<Citation>> citations) => draw.Chance(0.3) ? draw.Some(3, () => Check(citations())) : [];

    private Exhibit Exhibit()
    {
        using var content = new MemoryStream(draw.Bytes(draw.Below(200)));
        var exhibit = GeoClaims.Exhibit.Measure(content, draw.Pick(Algorithms)) with
        {
            Kind = draw.Word<ExhibitKind>(),
            MediaType = draw.Chance() ? draw.Pick(MediaTypes) : null,
            Name = _text.Optional(),
            Address = _text.Address(),
            Captured = _times.Optional(),
            CapturedBy = draw.Chance() ? _text.Name() : null,
            CapturedWith = _text.Optional(),
            CapturedFromIp = draw.Chance() ? $"192.0.2.{draw.Below(256)}" : null,
            CapturedAs = _text.Optional(),
            Metadata = _text.Optional(),
            Context = _text.Optional(),
            Alteration = _text.Optional(),
        };
        for (var i = draw.Below(4); i > 0; i--)
            exhibit = exhibit.HandOver(_text.Name(), _times.Time(), _text.Optional(), exhibit.Transfers.IsEmpty
                || draw.Chance(0.1) ? _text.Name() : null, draw.Chance() ? exhibit.Hash : null);
        return exhibit;
    }

    private Check Check(ValueList<Citation> citations)
        => new(draw.Word<CheckKind>(), _text.Name(), _times.Optional(), draw.Word<CheckResult>()) { Note =
            _text.Optional(), Citations = citations };
}
