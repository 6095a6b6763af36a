using System.Diagnostics.CodeAnalysis;

namespace GeoClaims;

/// <summary>Tells .NET Interactive how a type is shown. It is found by its simple name alone, so no package is needed.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)] Type formatterSourceType) : Attribute
{
    /// <summary>The type that makes the formatters.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)]
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>What goes into an output: HTML, and the plain text for consoles and exports.</summary>
    public string[] PreferredMimeTypes { get; set; } = ["text/html", "text/plain"];
}
