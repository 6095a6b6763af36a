namespace GeoClaims;

/// <summary>Gives the items their tags, the most telling first.</summary>
internal static class ItemTags
{
    public static ValueList<TaggedItem> Of(CaseFile file, Evaluation evaluation, ReportClock clock)
    {
        var most = evaluation.Items.Count == 0 ? 0 : evaluation.Items.Max(Telling);
        var first = FirstSnapshots(clock.Snapshots);
        return [.. evaluation.Items.OrderBy(i => !i.Row.Cells.Any(c => c.State != CellState.NotApplicable))
            .Select((item, i) => Tagged(item, i))];

        TaggedItem Tagged(ItemResult item, int index)
        {
            var share = most > 0 ? Telling(item) / most : 0;
            return new()
            {
                Tag = $"E{index + 1}",
                Result = item,
                Grade = Grade(file, item.Item),
                SourceNames = [.. item.Item.Citations.Select(c => file.Get(file.Get(c.Report).Source).Name).Distinct()],
                Known = clock.Known(item.Item),
                FirstSnapshot = first.GetValueOrDefault(item.Item.Id),
                TellsApart = share,
                TellsApartWord = item.Row.Weight == 0
                    ? "nothing"
                    : share switch { >= 0.4 => "strong", >= 0.1 => "some", >= 0.01 => "little", _ => "nothing" },
            };
        }
    }

    private static double Telling(ItemResult item) => item.Row.Weight == 0 ? 0 : item.Diagnosticity.MutualInformation;

    private static Dictionary<Id<Evidence>, int> FirstSnapshots(ValueList<Snapshot> snapshots)
    {
        var first = new Dictionary<Id<Evidence>, int>();
        for (var i = 0; i < snapshots.Count; i++)
            foreach (var row in snapshots[i].Evaluation.Matrix.Rows) first.TryAdd(row.Item.Id, i);
        return first;
    }

    private static string Grade(CaseFile file, Evidence item)
    {
        if (item.Citations.IsEmpty) return "assumed";
        return $"{ItemTrust.ReliabilityOf(file, item)}{item.Credibility}";
    }
}
