namespace GeoClaims;

// The published scales, as data.
public sealed partial class LikelihoodScale
{
    /// <summary>U.S. Intelligence Community Directive 203, section D.6.e(2)(a): seven
    /// words in two rows, from 1 to 99 per cent. The rows are not to be mixed.</summary>
    public static LikelihoodScale Icd203 { get; } =
        new("icd203", "ICD 203", "Intelligence Community Directive 203, 2 January 2015, amended 21 December 2022, §D.6.e(2)(a)",
    [
        new("almost no chance", new(.01), new(.05), "remote"),
        new("very unlikely", new(.05), new(.20), "highly improbable"),
        new("unlikely", new(.20), new(.45), "improbable"),
        new("roughly even chance", new(.45), new(.55), "roughly even odds"),
        new("likely", new(.55), new(.80), "probable"),
        new("very likely", new(.80), new(.95), "highly probable"),
        new("almost certain", new(.95), new(.99), "nearly certain"),
    ], reachesEnds: true);

    /// <summary>The probability yardstick of the United Kingdom's Professional Head of
    /// Intelligence Assessment: seven words with gaps between them. 50% has no word.</summary>
    public static LikelihoodScale Phia { get; } =
        new("phia", "PHIA", "UK Professional Head of Intelligence Assessment, Probability Yardstick, 2023, guidance of March 2025",
    [
        new("remote chance", new(0), new(.05)) { ExcludesLow = true },
        new("highly unlikely", new(.10), new(.20)),
        new("unlikely", new(.25), new(.35)),
        new("realistic possibility", new(.40), new(.50)) { ExcludesHigh = true },
        new("likely", new(.55), new(.75), "probable"),
        new("highly likely", new(.80), new(.90)),
        new("almost certain", new(.95), new(1)) { ExcludesHigh = true },
    ]);

    /// <summary>NATO AJP-2.1. The table is given as it is commonly reported; the publication itself was not at hand to check it.</summary>
    public static LikelihoodScale Nato { get; } =
        new("nato-ajp-2.1", "NATO AJP-2.1", "NATO Allied Joint Doctrine for Intelligence Procedures, AJP-2.1",
    [
        new("highly unlikely", new(0), new(.10)) { ExcludesLow = true, ExcludesHigh = true },
        new("unlikely", new(.10), new(.40)),
        new("even chance", new(.40), new(.60)),
        new("likely", new(.60), new(.90)),
        new("highly likely", new(.90), new(1)) { ExcludesLow = true, ExcludesHigh = true },
    ]);

    /// <summary>The Intergovernmental Panel on Climate Change, AR5: nested ranges, of which the
    /// narrowest counts, with the three further words of AR4. 0 and 1 have words.</summary>
    public static LikelihoodScale Ipcc { get; } = new("ipcc-ar5", "IPCC AR5",
        "Mastrandrea et al. 2010, Guidance Note for Lead Authors of the IPCC AR5 on Consistent Treatment of Uncertainties, Table 1",
    [
        new("exceptionally unlikely", new(0), new(.01)),
        new("extremely unlikely", new(0), new(.05)),
        new("very unlikely", new(0), new(.10)),
        new("unlikely", new(0), new(.33)),
        new("about as likely as not", new(.33), new(.66)),
        new("more likely than not", new(.50), new(1)) { ExcludesLow = true },
        new("likely", new(.66), new(1)),
        new("very likely", new(.90), new(1)),
        new("extremely likely", new(.95), new(1)),
        new("virtually certain", new(.99), new(1)),
    ], isNested: true);

    /// <summary>Sherman Kent's words of estimative probability: 7, 30, 50, 75 and 93 per cent, give or take 5, 10, 10, 12 and 6.</summary>
    public static LikelihoodScale Kent { get; } =
        new("kent", "Kent", "S. Kent, Words of Estimative Probability, Studies in Intelligence 8(4), 1964",
    [
        new("almost certainly not", new(.02), new(.12)),
        new("probably not", new(.20), new(.40)),
        new("chances about even", new(.40), new(.60)),
        new("probable", new(.63), new(.87)),
        new("almost certain", new(.87), new(.99)),
    ]);

    /// <summary>The published scales that the library holds.</summary>
    public static IReadOnlyList<LikelihoodScale> Published { get; } = [Icd203, Phia, Nato, Ipcc, Kent];
}
