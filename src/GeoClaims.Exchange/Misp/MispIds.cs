namespace GeoClaims.Exchange;

/// <summary>UUIDs of what we write, of version 5 in a namespace of our own, and the names by which it is known.</summary>
internal static class MispIds
{
    /// <summary>The template of the objects that carry records: <c>geoclaims-record/definition.json</c> of this package.</summary>
    public const string Template = "2c4256ff-e2dd-554e-ba7c-8b6393ae38a4";

    public const string TemplateName = "geoclaims-record";

    public const string TemplateVersion = "1";

    /// <summary>The organisation in whose name events are written.</summary>
    public const string Organisation = "5b1f0d53-2a43-4a6c-8f0b-6d3c1c9e2f41";

    /// <summary>The UUID of what stands for a record, or for a part of it.</summary>
    public static string For(string scope, string name) => StixIds.For("misp", scope, name)["misp--".Length..];

    /// <summary>The UUID of the opinion that stands for a claim.</summary>
    public static string OfOpinion(string scope, Claim claim) => For(scope, $"{claim.Key}\nopinion");

    /// <summary>The UUID of the relationship by which a claim attributes an event to an actor.</summary>
    public static string OfAttribution(string scope, Claim claim, Id<Event> what, Id<Actor> whom)
        => For(scope, $"{claim.Key}\nattributed-to\n{what}\n{whom}");
}
