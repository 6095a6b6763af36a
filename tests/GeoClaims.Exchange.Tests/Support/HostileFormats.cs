namespace GeoClaims.Exchange.Tests;

/// <summary>What must hold of any text in any format: a case with findings or the one exception, and nothing lost on the way.</summary>
internal static class HostileFormats
{
    private static readonly CaseChange Renamed = CaseChange.Title("Another title");

    public static readonly IReadOnlyDictionary<string, Action<string>> All = new Dictionary<string, Action<string>>
    {
        ["stix"] = Whole(text => StixBundle.Parse(text), d => d.ToCase(out _), d => d.ToJson(), (d, file) => d.With(file)),
        // A text without an event has no place for a change.
        ["misp"] = Whole(text => MispDocument.Parse(text), d => d.ToCase(out _), d => d.ToJson(), (d, file) => d.With(file),
            d => d.Events.Count > 0),
        ["prov"] = Whole(text => ProvDocument.Parse(text), d => d.ToCase(out _), d => d.ToJson(), (d, file) => d.With(file)),
        ["claimreview"] = text =>
        {
            var document = ClaimReviewList.Parse(text);
            var file = document.ToCase(out _);
            Same(document.ToText(), text);
            Same(document.With(file).ToText(), text);
            document.With(file.With(file.Propositions.Select(p => CaseChange.Put(p with { Statement = p.Statement + "!" }))), out _);
            Outward(file);
        },
        ["geojson"] = text =>
        {
            var document = GeoJsonDocument.Parse(text);
            var file = document.ToCase(out _);
            Same(document.ToJson(), text);
            Same(document.With(file).ToJson(), text);
            var changed = file.With(file.Events.Select(e => CaseChange.Put(e with { Name = e.Name + "!" })));
            if (!document.With(changed).ToCase().Events.SequenceEqual(changed.Events))
                throw new InvalidOperationException("Events are lost.");
            Outward(file);
        },
        ["rows"] = text =>
        {
            var set = EventDataSet.Parse(text);
            Same(set.ToText(), text.TrimStart('\uFEFF'));
            Outward(set.ToCase(out _));
        },
    };

    /// <summary>What is wrong with a text; null if all holds.</summary>
    public static string? Fault(string format, string text)
    {
        try
        {
            All[format](text);
            return null;
        }
        catch (InvalidDocumentException e) when (e.Path.StartsWith('$') || e.Path.StartsWith("row", StringComparison.Ordinal))
        {
            return null;
        }
        catch (Exception e)
        {
            return $"{e.GetType().Name}: {e.Message}\n{e.StackTrace}";
        }
    }

    // A format that holds a whole case takes every change.
    private static Action<string> Whole<T>(Func<string, T> parse, Func<T, CaseFile> toCase, Func<T, string> toText,
        Func<T, CaseFile, T> with, Func<T, bool>? takesChanges = null) => text =>
    {
        var document = parse(text);
        var file = toCase(document);
        Same(toText(document), text);
        Same(toText(with(document, file)), text);
        Outward(file);
        if (takesChanges?.Invoke(document) == false) return;
        Same(toCase(with(document, file.With(Renamed))), file.With(Renamed));
        Same(toCase(with(document, Retold(file))), Retold(file));
    };

    private static CaseFile Retold(CaseFile file) => file.With(file.Actors.Select(a => CaseChange.Put(a with { Name = a.Name + "!" }))
        .Concat(file.Events.Select(e => CaseChange.Put(e with { Name = e.Name + "!" })))
        .Concat(file.Propositions.Select(p => CaseChange.Put(p with { Statement = p.Statement + "!" }))));

    // Out in the formats that hold a whole case, and in again.
    private static void Outward(CaseFile file)
    {
        Same(StixBundle.Parse(StixBundle.From(file).ToJson()).ToCase(), file);
        Same(MispDocument.Parse(MispDocument.From(file).ToJson()).ToCase(), file);
        Same(ProvDocument.Parse(ProvDocument.From(file).ToJson()).ToCase(), file);
        ClaimReviewList.From(file, out _);
        GeoJsonDocument.From(file, out _);
    }

    private static void Same(string now, string was)
    {
        if (now != was) throw new InvalidOperationException($"The text is another one: {now}");
    }

    private static void Same(CaseFile now, CaseFile was)
    {
        if (!now.Equals(was)) throw new InvalidOperationException($"The case is another one: {CaseFile.Diff(was, now)}");
    }
}
