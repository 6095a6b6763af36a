using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

/// <summary>Writes a changed case back into the fact-checks that it came from.</summary>
internal sealed class ClaimReviewUpdate
{
    private readonly ClaimReviewList _list;
    private readonly CaseFile _file;
    private readonly CaseFile _before;
    private readonly ReportLines _lines;
    private readonly ClaimReviewReader _reader;
    private readonly ClaimReviewWriter _writer;
    private readonly TextEdits[] _edits;
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);

    public ClaimReviewUpdate(ClaimReviewList list, CaseFile file, ClaimReviewOptions options, ReportLines lines)
    {
        (_list, _file, _lines) = (list, file, lines);
        _reader = new(list, options, new(wanted: false));
        _before = _reader.Read();
        _writer = new(file, new(wanted: false));
        _edits = [.. list.Parts.Select(p => new TextEdits(p.Utf8, list.IsPage))];
    }

    public ClaimReviewList Make()
    {
        if (_before.Equals(_file)) return _list;
        var gone = new List<ClaimReviewNode>();
        foreach (var review in _list.Reviews)
        {
            if (!_reader.Made.TryGetValue(review, out var made)) continue;
            if (_file.Find(made.Said.Id) is { } said && _file.Find(made.Report.Id) is { } report)
                Change(review, made.Said, said, made.Verdict, made.Report, report);
            else gone.Add(review.Node!);
        }
        Remove(gone);
        Add(gone);
        if (_lines.AreWanted) Lost();
        return ClaimReviewList.Of(Text());
    }

    private void Change(ClaimReview review, Claim oldClaim, Claim claim, Claim? oldVerdict, Report oldReport, Report report)
    {
        var (edits, node) = (_edits[review.Node!.Part], review.Element);
        if (_file.Get(claim.Proposition) is var said && said.Statement != _before.Get(oldClaim.Proposition).Statement)
        {
            edits.Set(node, "claimReviewed", said.Statement);
            _placed.Add(said.Key);
        }
        var item = _list.Nodes.Node(node.Member("itemReviewed"u8));
        var inner = _list.Nodes.Node(item?.Member("claimReviewed"u8)) ?? item;
        var now = new JsonObject();
        if (!Equals(oldClaim.Made, claim.Made)) now["datePublished"] = ClaimReviewWriter.Date(claim.Made);
        if (Differs(oldClaim.Claimant, claim.Claimant)
            && !(inner is { } holder && Rename(edits, holder, oldClaim.Claimant, claim.Claimant)))
            now["author"] = _writer.Who(claim.Claimant);
        if (inner is { } claimed)
            foreach (var (name, value) in now) edits.Set(claimed, name, value?.DeepClone());
        else if (now.Count > 0)
            edits.Set(node, "itemReviewed", new JsonObject(now.Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())))
        { ["@type"] = "Claim" });
        _placed.Add(claim.Key);

        if (report.Title != oldReport.Title) edits.Set(node, review.TitleMember, report.Title);
        if (report.Address != oldReport.Address) edits.Set(node, "url", report.Address);
        if (report.Language != oldReport.Language) edits.Set(node, "inLanguage", report.Language);
        if (!Equals(report.Published, oldReport.Published)) edits.Set(node, "datePublished", ClaimReviewWriter.Date(report.Published));
        _placed.Add(report.Key);

        if (oldVerdict is null || _file.Find(oldVerdict.Id) is not { } verdict) return;
        if (Differs(oldVerdict.Claimant, verdict.Claimant) && !Rename(edits, node, oldVerdict.Claimant, verdict.Claimant))
            edits.Set(node, "author", _writer.Who(verdict.Claimant));
        if (ClaimReviewWriter.WordsOf(verdict) is { } words && words != ClaimReviewWriter.WordsOf(oldVerdict))
        {
            if (_list.Nodes.Node(node.Member("reviewRating"u8)) is { } rating) edits.Set(rating, "alternateName", words);
            else edits.Set(node, "reviewRating", new JsonObject { ["@type"] = "Rating", ["alternateName"] = words });
        }
        _placed.Add(verdict.Key);
    }

    /// <summary>Whether the claimant is somebody else now, or is called otherwise.</summary>
    private bool Differs(Id<Actor> old, Id<Actor> now)
    {
        _placed.Add(now.Value);
        return old != now || _before.Get(old).Name != _file.Get(now).Name;
    }

    /// <summary>Gives the author who is there another name, and keeps what else is said of it.</summary>
    private bool Rename(TextEdits edits, JsonElement holder, Id<Actor> old, Id<Actor> now)
    {
        if (old != now || _list.Nodes.Node(holder.Member("author"u8)) is not { } author || author.Text("name"u8) is null) return false;
        edits.Set(author, "name", _file.Get(now).Name);
        return true;
    }

    private void Remove(List<ClaimReviewNode> gone)
    {
        foreach (var review in gone.Where(g => g.List is null))
            _edits[review.Part].Replace(review.Element, review.Path.Contains('.', StringComparison.Ordinal) ? null : new JsonArray());
        foreach (var inList in gone.Where(g => g.List is not null).GroupBy(g => g.Path[..g.Path.LastIndexOf('[')]))
            _edits[inList.First().Part].Remove(inList.First().List!.Value, inList.Select(g => g.Place).ToHashSet());
    }

    private void Add(List<ClaimReviewNode> gone)
    {
        var added = _writer.Verdicts().Where(v => _before.Find(v.Verdict.Id) is null).ToList();
        if (added.Count == 0 || _list.Parts.Count == 0) return;
        var root = _list.Parts[0].Root;
        JsonElement? list = root.ValueKind == JsonValueKind.Array ? root
            : root.Member("@graph"u8) is { ValueKind: JsonValueKind.Array } graph ? graph : null;
        foreach (var (verdict, claim, words) in added)
        {
            _placed.UnionWith([verdict.Key, verdict.Proposition.Value, claim.Key, claim.Proposition.Value, verdict.Claimant.Value]);
            if (!verdict.Citations.IsEmpty)
                _placed.UnionWith([verdict.Citations[0].Report.Value, _file.Get(verdict.Citations[0].Report).Source.Value]);
            if (list is { } into)
                _edits[0].Append(into, _writer.Review(verdict, claim, words),
                    isEmptied: gone.Count(g => g.Part == 0 && g.List is { } l && l.Equals(into)) == into.GetArrayLength());
        }
        if (list is null) _edits[0].Surround(root, [.. added.Select(a => _writer.Review(a.Verdict, a.Claim, a.Words))]);
    }

    private void Lost()
    {
        var old = RecordsOfCase.ByKey(_before);
        foreach (var record in RecordsOfCase.Of(_file).Where(r => !r.Equals(old.GetValueOrDefault(r.Key)) && !_placed.Contains(r.Key)))
            _lines.Add(0, ExchangeFate.Lost, "$", record.Label, "A fact-check has no place for it.", record.Key);
    }

    private ReadOnlyMemory<byte> Text()
    {
        if (!_list.IsPage) return _list.Parts.Count == 0 ? _list.Utf8 : _edits[0].Apply();
        var html = Encoding.UTF8.GetString(DocumentText.Checked(_list.Utf8, new() { MaxBytes = Array.MaxLength }).Span);
        var text = new StringBuilder();
        var at = 0;
        for (var i = 0; i < _edits.Length; i++)
        {
            text.Append(html, at, _list.Parts[i].Start - at).Append(Encoding.UTF8.GetString(_edits[i].Apply()));
            at = _list.Parts[i].Start + _list.Parts[i].Length;
        }
        return Encoding.UTF8.GetBytes(text.Append(html, at, html.Length - at).ToString());
    }
}
