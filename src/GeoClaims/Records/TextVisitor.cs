namespace GeoClaims;

/// <summary>Walks over every text that a record holds, apart from ids and times.</summary>
internal abstract class TextVisitor : MemberVisitor
{
    public void Walk(CaseRecord record) => record.Description.Texts(record, this);

    /// <summary>Called for each text that is not null.</summary>
    public abstract void Visit(string text, TextRole role);
}
