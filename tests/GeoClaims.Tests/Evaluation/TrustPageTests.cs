using System.Globalization;
using System.Text;

namespace GeoClaims.Tests;

/// <summary>The page that says which number is which, made from the code.</summary>
internal sealed class TrustPageTests
{
    private static readonly Reliability[] Known = [Reliability.A, Reliability.B, Reliability.C, Reliability.D, Reliability.E];

    private static readonly string[] Numbers =
    [
        "| reliability, `Source.Reliability`, `Evidence.Reliability` | the source, whatever it says | A–E; F cannot "
            + "be judged | how good its record is | trust by the table below; F leaves the point alone and widens the "
            + "range |",
        "| credibility, `Evidence.Credibility` | the information, whoever brings it | 1–5; 6 cannot be judged | how "
            + "far others bear it out | trust by the table below; 6 leaves the point alone and widens the range |",
        "| confidence score, `Evidence.Confidence` | one item | 0–1 | how sure the analyst is that the item is what "
            + "it is taken for | is the trust itself, where no grade is weaker |",
        "| trust t, `MatrixRow.Trust` | one item | 0–1 | how far its report may stand for it: the weakest of the "
            + "three, so that one doubt is counted once | t of the channel below |",
        "| source trust r, `EvidenceFamily.SourceTrust` | the items of one origin | 0–1 | how far their common "
            + "source is trusted: by its grade alone, at least as far as the most trusted item that tells answers apart "
            + "| shared by the items: r·Π(cᵢ·Lᵢ + (1 − cᵢ)·oᵢ) + (1 − r)·Πoᵢ with cᵢ = tᵢ / r |",
        "| likelihood L, `Assessment.Likelihood` | an item and a hypothesis | 0–1 | P(E \\| H): how far the item "
            + "itself is to be expected if the hypothesis is true | L of the channel below |",
        "| analytic confidence, `Evaluation.Confidence` | a judgement | low, moderate, high | how well founded the "
            + "judgement is | nothing: it never enters a number ([confidence.md](confidence.md)) |",
    ];

    [Test]
    public void The_page_shows_which_number_is_which()
    {
        var page = new StringBuilder("""
            # Trust

            How far a report may stand for what it reports, and what a number of trust means.
            This page is made from the code by a test.

            | Number | Whose | Range | What it says | What it does |
            | --- | --- | --- | --- | --- |

            """);
        foreach (var number in Numbers) page.Append(number).Append('\n');
        page.Append("""

            ## Grades as trust

            | Reliability | Trust | Credibility | Trust |
            | --- | --- | --- | --- |

            """);
        for (var i = 0; i < 5; i++)
            page.Append(CultureInfo.InvariantCulture,
                $"| {Known[i]} | {Of(Known[i], default)} | {i + 1} | {Of(default, new(i + 1))} |\n");
        page.Append(CultureInfo.InvariantCulture, $"""
            | F | no weaker than the others say; {Of(default, default)} if nothing is known | 6 | likewise |

            The numbers are this library's own convention ({TrustPolicy.WeakestGrade.Id}): the scale itself has none.

            ## Channels: what a trust of t means

            With trust t and likelihood L = P(E | H), P(reported | H) = t·L + (1 − t)·o. The channels differ in o alone.
            `background` is the default, since it needs no more than the ratings; with t = 1 all three say the same.

            | Channel | Formula | Prior .01, L 1 and 0, trust .8 | Source |
            | --- | --- | --- | --- |

            """);
        foreach (var channel in Channel.All)
        {
            var formula = channel.Description.Replace("|", "\\|", StringComparison.Ordinal);
            page.Append(CultureInfo.InvariantCulture,
                $"| `{channel.Id}` | {formula} | {Reported(channel):0.0000} | {channel.Citation} |\n");
        }
        Golden.VerifyFile(Path.GetFullPath(Path.Combine(ProjectFiles.Library, "..", "docs", "trust.md")),
            page.ToString().ReplaceLineEndings("\n"));
    }

    private static string Of(Reliability reliability, Credibility credibility)
        => TrustPolicy.WeakestGrade.Of(reliability, credibility, null).Value.Best.Value.ToString(".00", CultureInfo.InvariantCulture);

    private static double Reported(Channel channel)
    {
        var matrix = new Ratings([.01, .99], ["So", "Not so"]);
        matrix.Row("E", "1 0", e => e with { Confidence = new(.8) });
        return matrix.Build().Evaluate(matrix.Question, new() { Channel = channel }).Leading!.Standings[0].Probability!.Value.Value;
    }
}
