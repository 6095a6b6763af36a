namespace GeoClaims.Exchange;

/// <summary>Makes a case of a provenance document.</summary>
/// <remarks>What the elements of others say is read by the table of the README; records that an attribute
/// of ours carries are laid over it, and what the case's own element leaves out is taken away.</remarks>
internal sealed partial class ProvReader(ProvGraph graph, ProvOptions options, ReportLines lines)
{
    private readonly Dictionary<string, CaseRecord> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CaseRecord> _carried = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProvElement> _origin = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keyOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _carrier = new(StringComparer.Ordinal);
    private readonly HashSet<string> _without = new(StringComparer.Ordinal);
    private string? _title;
    private string? _handling;
    private ClockZone _zone = ClockZone.Utc;

    /// <summary>The element of the case itself, if we wrote it.</summary>
    public ProvElement? Case { get; private set; }

    /// <summary>What names of our own were made from.</summary>
    public string? Scope { get; private set; }

    /// <summary>What follows from the elements of others alone.</summary>
    public IReadOnlyDictionary<string, CaseRecord> Foreign { get; private set; } = new Dictionary<string, CaseRecord>();

    /// <summary>The elements of others that records follow from, by the records' keys.</summary>
    public IReadOnlyDictionary<string, ProvElement> Homes => _origin;

    /// <summary>The keys of the records that an attribute of ours carries.</summary>
    public IReadOnlyCollection<string> Carried => _carried.Keys;

    /// <summary>Keys that are left out on purpose.</summary>
    public IReadOnlySet<string> Without => _without;

    private string Title => options.Title ?? _title ?? "PROV document";

    public CaseFile Read()
    {
        foreach (var (place, path, message) in graph.Faults) lines.Add(place, ExchangeFate.Wrong, path, "PROV-JSON", message);
        ReadCase();
        foreach (var element in graph.Elements) ReadOurs(element);
        ReadForeign();
        Foreign = new Dictionary<string, CaseRecord>(_records, StringComparer.Ordinal);
        foreach (var (key, record) in _carried) _records[key] = record;
        foreach (var key in _without) _records.Remove(key);
        FindCircles();
        return CaseAssembly.Of(Title, _zone, _handling, _records, Dropped);
    }

    private void Dropped(string key, string message)
    {
        var element = _origin.GetValueOrDefault(key) ?? graph.Elements.FirstOrDefault(e => _keyOf.GetValueOrDefault(e.Name) == key);
        lines.Add(element?.Place ?? int.MaxValue, ExchangeFate.Wrong, element?.Path ?? "$", element?.Written ?? key,
            message, key);
    }

    private void ReadOurs(ProvElement element)
    {
        if (element.OurValue("record") is not { } text)
        {
            if (element.IsOurs && element != Case)
                lines.Add(element.Place, ExchangeFate.KeptAside, element.Path, element.Written,
                    "It says for other programs what a record says whole.");
            return;
        }
        try
        {
            var record = RecordJson.Read(System.Text.Encoding.UTF8.GetBytes(text));
            if (element.Value("prov:label") is { } label && label != RecordText.Called(record)
                && RecordText.With(record, label) is var renamed
                && !renamed.Equals(record))
            {
                record = renamed;
                lines.Add(element.Place, ExchangeFate.Mapped, $"{element.Path}['prov:label']", element.Written,
                    "Another program changed it; the record has the new text, and all else as our attribute says.", record.Key);
            }
            if (_carrier.TryGetValue(record.Key, out var known))
            {
                // A changed record is written to the element whose name is made from its key, so that one counts; else the first, since
                // what stands in the document itself comes before what stands in a bundle.
                var isFirst = IsOwn(known, record.Key) || !IsOwn(element.Name, record.Key);
                lines.Add(element.Place, ExchangeFate.Wrong, element.Path, element.Written,
                    $"Another element carries this record. {(isFirst ? known : element.Name)} counts.", record.Key);
                if (isFirst) return;
            }
            _carried[record.Key] = record;
            _keyOf[element.Name] = record.Key;
            _carrier[record.Key] = element.Name;
            lines.Add(element.Place, ExchangeFate.Mapped, element.Path, element.Written, "Our attribute carries the whole record.",
                record.Key);
        }
        catch (InvalidCaseException e)
        {
            lines.Add(element.Place, ExchangeFate.Wrong, element.Path, element.Written,
                $"The record in our attribute cannot be read: {e.Report.Errors[0].Message}");
        }
    }

    private bool IsOwn(string name, string key)
    {
        var names = ProvNames.New(Scope ?? options.Scope ?? Title);
        return name == names.Space + names.Of(key)[(names.Case.Length + 1)..];
    }

    /// <summary>Of several elements that tell of the case, the one counts whose name is made from the scope that it names, since that is
    /// where a changed case is written; without such a one, the first.</summary>
    private void ReadCase()
    {
        var heads = graph.Elements.Where(e => e.IsOurs).Select(e => (Element: e, Scope: e.OurValue("scope")!))
            .Where(h => h.Scope is not null).ToList();
        if (heads.Count == 0) return;
        var (element, scope) = heads[Math.Max(heads.FindIndex(h => h.Element.Name == ProvNames.New(h.Scope).Space + "case"), 0)];
        foreach (var (other, _) in heads.Where(h => h.Element.Place != element.Place))
            lines.Add(other.Place, ExchangeFate.Wrong, other.Path, other.Written,
                $"Another element tells of the case itself. {element.Path} counts.");
        (Case, Scope, _handling) = (element, scope, element.OurValue("handling"));
        // A title may be empty, which a label of anything else may not.
        _title = element.Value("prov:label") ?? element.Values("prov:label").FirstOrDefault();
        _without.UnionWith(element.OurValues("without"));
        lines.Add(element.Place, ExchangeFate.Mapped, element.Path, element.Written, "It is the case.");
        if (element.OurValue("zone") is not { } zone) return;
        if (ClockZone.TryFind(zone, null, out var found)) _zone = found;
        else
            lines.Add(element.Place, ExchangeFate.Wrong, element.Path, zone,
                "There is no such time zone; times without an offset are read as UTC.");
    }

    /// <summary>Names the derivations that lead back to where they began (PROV-CONSTRAINTS: they make a document invalid).</summary>
    private void FindCircles()
    {
        if (!lines.AreWanted) return;
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in _records.Values.OfType<Report>().OrderBy(r => r.Id))
        {
            var (open, way) = (new HashSet<string>(StringComparer.Ordinal), new Stack<(Report At, int Next)>());
            if (!done.Contains(start.Key)) way.Push((start, 0));
            while (way.TryPop(out var step))
            {
                open.Add(step.At.Key);
                if (step.Next == step.At.DerivedFrom.Count)
                {
                    open.Remove(step.At.Key);
                    done.Add(step.At.Key);
                    continue;
                }
                way.Push((step.At, step.Next + 1));
                var earlier = step.At.DerivedFrom[step.Next].Value;
                if (open.Contains(earlier)) Circle(step.At, earlier);
                else if (!done.Contains(earlier) && _records.GetValueOrDefault(earlier) is Report next) way.Push((next, 0));
            }
        }
    }

    private void Circle(Report last, string first)
    {
        var element = _origin.GetValueOrDefault(last.Key);
        lines.Add(element?.Place ?? int.MaxValue, ExchangeFate.Wrong, element?.Path ?? "$", element?.Written ?? last.Key,
            $"Its derivation runs in a circle: it derives from {first}, which derives from it.", last.Key);
    }
}
