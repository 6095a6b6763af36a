using System.Diagnostics.CodeAnalysis;

namespace GeoClaims;

/// <summary>Tells .NET Interactive how a type is shown. It is found by its simple name alone, so no package is needed.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(
    [DynamicallyAccessedMembers(TypeFormatterSourceAttribute.Needed)] Type formatterSourceType) : Attribute
{
    private const DynamicallyAccessedMemberTypes Needed =
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods;

    /// <summary>The type that makes the formatters.</summary>
    [DynamicallyAccessedMembers(Needed)]
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>What goes into an output: HTML, and the plain text for consoles and exports.</summary>
    public string[] PreferredMimeTypes { get; set; } = ["text/html", "text/plain"];
}
