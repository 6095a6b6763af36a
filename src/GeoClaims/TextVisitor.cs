namespace GeoClaims;

/// <summary>Walks over every text that a record holds, apart from ids and times, without allocating but for lists inside lists.</summary>
internal abstract class TextVisitor
{
    /// <summary>Called for each text that is not null; the place is <paramref name="member"/>, perhaps at <paramref name="index"/>, perhaps <paramref name="part"/> of that.</summary>
    protected abstract void Visit(string text, string member, int index = -1, string? part = null);

    public void Walk(CaseRecord record)
    {
        switch (record)
        {
            case Event e:
                Text(e.Name, "name");
                Text(e.Kind, "kind");
                Text(e.Place?.Name, "place", part: "name");
                for (var i = 0; i < e.Participants.Count; i++) Text(e.Participants[i].Role, "participants", i, "role");
                Cited(e.Citations);
                break;
            case Actor a:
                Text(a.Name, "name");
                for (var i = 0; i < a.Aliases.Count; i++)
                {
                    Text(a.Aliases[i].Text, "aliases", i, "text");
                    Text(a.Aliases[i].Language, "aliases", i, "language");
                }
                break;
            case Source s:
                Text(s.Name, "name");
                Text(s.ReliabilityBecause, "reliabilityBecause");
                break;
            case Report r:
                Report(r);
                break;
            case Proposition p:
                Text(p.Statement, "statement");
                for (var i = 0; i < p.About.Count; i++) Text(p.About[i].Role, "about", i, "role");
                Text(p.Quantity?.Measure, "quantity", part: "measure");
                Text(p.Quantity?.Unit, "quantity", part: "unit");
                break;
            case Question q:
                Text(q.Text, "text");
                Text(q.Criteria, "criteria");
                Text(q.Resolution?.Because, "resolution", part: "because");
                Cited(q.Resolution?.Citations ?? default, "resolution.citations");
                break;
            case Hypothesis h:
                Text(h.Name, "name");
                Text(h.Prior?.Because, "prior", part: "because");
                Text(h.Prior?.ReferenceClass, "prior", part: "referenceClass");
                break;
            case Claim c:
                Text(c.Certainty?.Scale, "certainty", part: "scale");
                Text(c.Certainty?.Word, "certainty", part: "word");
                Text(c.When?.AsWritten, "when", part: "asWritten");
                Text(c.Channel, "channel");
                Cited(c.Citations);
                break;
            case Evidence e:
                Text(e.Statement, "statement");
                Text(e.Place?.Name, "place", part: "name");
                Text(e.Search?.By, "search", part: "by");
                Text(e.Search?.Where, "search", part: "where");
                Cited(e.Citations);
                Kept(e.Exhibits);
                Checked(e.Checks);
                break;
            case Assessment a:
                Text(a.Analyst, "analyst");
                Text(a.Because, "because");
                break;
            case Implication i:
                Text(i.Strength?.Scale, "strength", part: "scale");
                Text(i.Strength?.Word, "strength", part: "word");
                Text(i.Because, "because");
                Cited(i.Citations);
                break;
            case Interest i:
                Text(i.Because, "because");
                Cited(i.Citations);
                break;
            case Indicator i:
                Text(i.Text, "text");
                Cited(i.Citations);
                break;
        }
    }

    private void Report(Report r)
    {
        Text(r.Title, "title");
        Text(r.Author, "author");
        Text(r.Address, "address");
        Text(r.ArchiveAddress, "archiveAddress");
        Text(r.ContentHash, "contentHash");
        Text(r.Language, "language");
        Kept(r.Exhibits);
    }

    private void Kept(ValueList<Exhibit> exhibits)
    {
        for (var i = 0; i < exhibits.Count; i++)
        {
            var exhibit = exhibits[i];
            Text(exhibit.Hash, "exhibits", i, "hash");
            Text(exhibit.MediaType, "exhibits", i, "mediaType");
            Text(exhibit.Name, "exhibits", i, "name");
            Text(exhibit.Address, "exhibits", i, "address");
            Text(exhibit.CapturedBy, "exhibits", i, "capturedBy");
            Text(exhibit.CapturedWith, "exhibits", i, "capturedWith");
            Text(exhibit.CapturedFromIp, "exhibits", i, "capturedFromIp");
            Text(exhibit.CapturedAs, "exhibits", i, "capturedAs");
            Text(exhibit.Metadata, "exhibits", i, "metadata");
            Text(exhibit.Context, "exhibits", i, "context");
            Text(exhibit.Alteration, "exhibits", i, "alteration");
            for (var j = 0; j < exhibit.Transfers.Count; j++) HandedOver(exhibit.Transfers[j], i, $"transfers[{j}]");
        }
    }

    private void HandedOver(Transfer transfer, int exhibit, string place)
    {
        Text(transfer.From, "exhibits", exhibit, place + ".from");
        Text(transfer.To, "exhibits", exhibit, place + ".to");
        Text(transfer.Purpose, "exhibits", exhibit, place + ".purpose");
        Text(transfer.Hash, "exhibits", exhibit, place + ".hash");
        Text(transfer.Seal, "exhibits", exhibit, place + ".seal");
    }

    private void Checked(ValueList<Check> checks)
    {
        for (var i = 0; i < checks.Count; i++)
        {
            Text(checks[i].By, "checks", i, "by");
            Text(checks[i].Note, "checks", i, "note");
            if (!checks[i].Citations.IsEmpty) Cited(checks[i].Citations, $"checks[{i}].citations");
        }
    }

    private void Cited(ValueList<Citation> citations, string member = "citations")
    {
        for (var i = 0; i < citations.Count; i++)
        {
            Text(citations[i].Locator, member, i, "locator");
            Text(citations[i].Hedge, member, i, "hedge");
            Text(citations[i].Quote?.Original, member, i, "quote.original");
            Text(citations[i].Quote?.Language, member, i, "quote.language");
            Text(citations[i].Quote?.Translation, member, i, "quote.translation");
        }
    }

    private void Text(string? text, string member, int index = -1, string? part = null)
    {
        if (text is not null) Visit(text, member, index, part);
    }
}
