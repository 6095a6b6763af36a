namespace GeoClaims;

/// <summary>How one field of a record, or one element of a list in it, has changed.</summary>
public sealed partial record FieldChange
{
    internal FieldChange(string field, string? element, string? before, string? after)
        => (Field, Element, Before, After) = (field, element, before, after);

    /// <summary>The field, by its name in JSON, such as <c>credibility</c>; <c>judgement</c> for what an assessment states.</summary>
    public string Field { get; }

    /// <summary>In a list, what the element is known by, such as the report
    /// and place of a citation; null for the field as a whole.</summary>
    public string? Element { get; }

    /// <summary>How the value read before, in full; null if it was not there.</summary>
    public string? Before { get; }

    /// <summary>How the value reads after, in full; null if it is not there.</summary>
    public string? After { get; }

    /// <summary>The change in one line, such as <c>credibility 2 → 3</c> or <c>citations
    /// + “What brought the bridge down”, paragraph 4</c>; long texts are cut.</summary>
    public override string ToString() => $"{Words.Split(Field, ' ')} " + (Before, After) switch
    {
        (null, { } added) when Element is not null => $"+ {ChangeText.Short(added)}",
        ({ } removed, null) when Element is not null => $"− {ChangeText.Short(removed)}",
        _ when Before != After => Arrow(ChangeText.Side(Before ?? "none", After ?? "none")),
        // Numbers read rounded and compound values by their first parts, so that a change need not show.
        _ => $"changed, though it reads {ChangeText.Short(After ?? "none")} as before",
    };

    internal static IEnumerable<FieldChange> Between(object before, object after, IEnumerable<Field> fields, CaseFile fileBefore,
        CaseFile fileAfter)
        => from field in fields
           from difference in field.Differences(before, after)
           select new FieldChange(field.Name, difference.Element, Read(difference.Before, fileBefore), Read(difference.After, fileAfter));

    private static string Arrow((string Before, string After) values) => $"{values.Before} → {values.After}";

    private static string? Read(object? value, CaseFile file) => value is null ? null : ChangeText.Value(value, file);
}
