namespace GeoClaims;

public sealed partial record HypothesisMove : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<HypothesisMove>("answer", "answers")
        .Column("Answer", m => ViewPhrase.Bold(m.Hypothesis.Name))
        .Column("Before", m => m.Before?.ToString() ?? "none", ViewAlign.Right)
        .Column("After", m => m.After?.ToString() ?? "none", ViewAlign.Right);

    Shape IShaped.Shape => s_shape;
}

public sealed partial class CaseChange : ViewableObject;

public sealed partial class CaseDiff : ViewableObject
{
    internal override View View => new(Headline.Text,
        ViewList.Of(Judgements.SelectMany(j => j.Sentences), "The judgement"),
        ViewTable.Of(CaseFields, "The case"),
        ViewTable.Of(Records, "The records"));
}

public sealed partial record ConflictVersion : ViewableRecord
{
    internal override View View => View.OfText(Text);
}

public sealed partial record FieldChange : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<FieldChange>("field", "fields")
        .Column("Field", f => ViewPhrase.Bold(Words.Split(f.Field, ' ')))
        .Column("Element", f => f.Element)
        .Column("Before", f => f.Before ?? "none")
        .Column("After", f => f.After ?? "none");

    Shape IShaped.Shape => s_shape;
}

public sealed partial class JudgementChange : ViewableObject
{
    internal override View View => new(Question.Text, ViewList.Of(Sentences), ViewTable.Of(Moves));
}

public sealed partial record MergeConflict : ViewableRecord, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<MergeConflict>("conflict", "conflicts")
        .Column("Where", c => ViewPhrase.Grey(c.Path))
        .Column("Base", c => c.Base.Text)
        .Column("Mine", c => c.Mine.Text)
        .Column("Theirs", c => c.Theirs.Text);

    Shape IShaped.Shape => s_shape;

    internal override View View => View.OfText(Sentence.Text);
}

public sealed partial class MergeResult : ViewableObject
{
    internal override View View => new(Headline,
        ViewTable.Of(Conflicts),
        ViewText.NoteIf(!Conflicts.IsEmpty, "Take(conflict, side) settles one; Resolve settles many."),
        Case is null && Report is not null ? ViewTable.Of(Report.Findings, "What stands in the way") : null);
}

public sealed partial class RecordChange : ViewableObject, IShaped
{
    private static readonly Shape s_shape = new ShapeOf<RecordChange>("record", "records")
        .Column("", c => Words.Of(c.Kind))
        .Column("Record", c => ViewPhrase.Bold(c.Record.RecordKind.Word, $" {ChangeText.Name(c.Record, c._after)}"))
        .Column("How", c => ViewWords.Some(c.Fields.Select(f => f.ToString())));

    Shape IShaped.Shape => s_shape;

    internal override View View => new(Sentence.Text, ViewTable.Of(Fields));
}

public sealed partial class Review : ViewableObject
{
    internal override View View => new($"{Analyst}: {Question.Text}",
        ViewText.Plain(ToString()),
        Items.Table("Items"));
}
