namespace GeoClaims;

/// <summary>Puts conflicts into data and words.</summary>
internal sealed class ConflictWriter(CaseFile[] files)
{
    private const int Base = (int)MergeSide.Base;
    private const int Mine = (int)MergeSide.Mine;
    private const int Theirs = (int)MergeSide.Theirs;

    /// <summary>Both changed one field, or one element, each in its own way.</summary>
    public MergeConflict Field(CaseRecord?[] versions, Field field, FieldConflict conflict)
    {
        var what = Words.Split(field.Name, ' ') + (conflict.Element is null ? "" : $", {conflict.Element}");
        string[] texts = [Read(conflict.Base, Base), Read(conflict.Mine, Mine), Read(conflict.Theirs, Theirs)];
        var (mine, theirs) = ChangeText.Side(texts[Mine], texts[Theirs]);
        var differ = mine == theirs
            ? $"mine and theirs both say {mine}, but differ in what this does not show"
            : $"mine says {mine}, theirs says {theirs}";
        var was = ChangeText.Short(texts[Base]);
        Sentence sentence = versions[Mine] is null ? new(SentenceKind.Conflict, $"The case: {what} was {was}; {differ}.")
            : versions[Base] is null ? new(SentenceKind.Conflict, $"{Name(versions)} is added by both: as its {what}, {differ}.")
            : new(SentenceKind.Conflict, $"{Name(versions)}: {what} was {was}; {differ}.");
        return Make(MergeConflictKind.Field, versions, field.Name, conflict.Element, null, texts, sentence);
    }

    /// <summary>One removed what the other changed.</summary>
    public MergeConflict Removal(CaseRecord?[] versions)
    {
        var changer = versions[Mine] is null ? Theirs : Mine;
        var changes = versions is [{ } was, ..] && versions[changer] is { } now
            ? string.Join("; ", FieldChange.Between(was, now, RecordFields.Of(now), files[Base], files[changer]).Select(c => c.ToString()))
            : "";
        string[] texts = ["there", "removed", "removed"];
        texts[changer] = changes;
        return Make(MergeConflictKind.Removal, versions, null, null, null, texts,
            new(SentenceKind.Conflict,
                $"{Name(versions)} is removed by {SideName(Mine + Theirs - changer)} and changed by {SideName(changer)}: {changes}."));
    }

    /// <summary>One removed what the other names.</summary>
    public MergeConflict Reference(CaseRecord?[] versions, CaseRecord?[] missing, string name, Field? field, string? element)
    {
        var texts = Enumerable.Range(0, files.Length)
            .Select(side => versions[side] is { } r ? field is null ? "there" : Read(field.Value(r, element), side) : "not there")
            .ToArray();
        var what = Words.Split(name, ' ');
        var remover = missing[Mine] is null ? Mine : missing[Theirs] is null ? Theirs : Base;
        Sentence sentence = remover == Base || versions[Mine + Theirs - remover] is null
            ? new(SentenceKind.Conflict, $"{Name(versions)} names {Name(missing)} ({what}), which the decisions taken leave out.")
            : new(SentenceKind.Conflict, $"{Name(missing)} is removed by {SideName(remover)}, "
                + $"but {SideName(Mine + Theirs - remover)} names it in {Name(versions)} ({what}).");
        return Make(MergeConflictKind.Reference, versions, name, element, missing.OfType<CaseRecord>().First().Key, texts, sentence);
    }

    private static MergeConflict Make(MergeConflictKind kind, CaseRecord?[] versions, string? field, string? element, string? missing,
        string[] texts, Sentence sentence)
    {
        var record = versions.OfType<CaseRecord>().FirstOrDefault();
        return new()
        {
            Kind = kind,
            Path = (record is null ? field : field is null ? RecordPath.To(record) : RecordPath.To(record, field))
                + (element is null ? "" : $"[{element}]"),
            Record = record?.Key,
            Field = field,
            Element = element,
            Missing = missing,
            Base = new(versions[Base], texts[Base]),
            Mine = new(versions[Mine], texts[Mine]),
            Theirs = new(versions[Theirs], texts[Theirs]),
            Sentence = sentence,
        };
    }

    // By the base's name where there is one, so that both sides are treated alike.
    private Named Name(CaseRecord?[] versions)
    {
        var side = Array.FindIndex(versions, v => v is not null);
        return ChangeText.Name(versions.OfType<CaseRecord>().First(), files[side]);
    }

    private string Read(object? value, int side) => ChangeText.Value(value, files[side]);

    private static string SideName(int side) => side == Mine ? "mine" : "theirs";
}
