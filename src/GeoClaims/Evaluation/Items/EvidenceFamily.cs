namespace GeoClaims;

/// <summary>Items that come from the same origin, or the same several
/// origins, and so share its doubt: the summands of a posterior.</summary>
/// <remarks>An item that cites nothing, or that nobody else comes with, is a family of its own.</remarks>
public sealed partial record EvidenceFamily
{
    internal EvidenceFamily() { }

    /// <summary>The keys of the actors or sources that the items come from; empty where an item cites nothing.</summary>
    public required ValueList<string> Origins { get; init; }

    /// <summary>Their names, joined by "and".</summary>
    public required string Name { get; init; }

    /// <summary>The items that count, in the order of their ids: one or more.</summary>
    public required ValueList<Evidence> Items { get; init; }

    /// <summary>How far the source is trusted, from 0 to 1: by its grade alone, or as far as the most
    /// trusted of the items that tell answers apart where that is more or no grade is known.</summary>
    public required Probability SourceTrust { get; init; }

    /// <summary>
    /// What the items add together to each hypothesis, in the order of the matrix: ln P(all reports | H) less the mean
    /// of that over all hypotheses, in nats; −∞ where they rule the hypothesis out. The contributions of all families and the
    /// centred log priors add up to the centred log posteriors of the leading method.
    /// </summary>
    public required ValueList<double> Contributions { get; init; }

    /// <summary>The name with its items, such as <c>Harbour Herald: 3 items</c>; of an item alone, its statement.</summary>
    public override string ToString() => Items is [var only] ? only.Statement : $"{Name}: {Items.Count} items";

    internal static ValueList<EvidenceFamily> Of(EvidenceMatrix matrix, LogPosterior posterior)
    {
        var families = new List<EvidenceFamily>();
        for (var row = 0; row < matrix.Rows.Count; row++)
        {
            if (!matrix.Rows[row].IsWeighed) continue;
            if (posterior.SharedWith(row) is not { } shared)
                families.Add(Tell([row], Reading.Of(matrix, row).Source, posterior.Alone(row)));
            else if (shared.Rows[0] == row)
            {
                var total = new double[matrix.Hypotheses.Count];
                shared.Total([], [], total);
                families.Add(Tell(shared.Rows, shared.Source, total));
            }
        }
        return [.. families];

        EvidenceFamily Tell(IReadOnlyList<int> rows, double trust, ReadOnlySpan<double> contributions)
        {
            var origins = matrix.Origins.Of(matrix.Rows[rows[0]].Item);
            return new()
            {
                Origins = origins is [GeoClaims.Origins.Analyst] ? default : new(origins),
                Name = string.Join(" and ", origins.Select(matrix.Origins.NameOf)),
                Items = [.. rows.Select(r => matrix.Rows[r].Item)],
                SourceTrust = new(trust),
                Contributions = ValueList.Create(contributions),
            };
        }
    }
}
