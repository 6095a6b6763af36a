namespace GeoClaims;

/// <summary>A value that shows itself. The two methods are public members of each type, since notebooks look for them by name.</summary>
internal interface IViewable
{
    View View { get; }

    string ToHtml();

    string ToMarkdown();
}
