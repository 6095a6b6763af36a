using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>What a document says, one thing after another, that of its bundles included.</summary>
internal sealed class ProvGraph
{
    private readonly List<ProvElement> _elements = [];
    private readonly List<ProvRelation> _relations = [];
    private readonly List<(int Place, string Path, string Message)> _faults = [];
    private readonly LoadLimits _limits;
    private int _place;

    public ProvGraph(JsonElement root, LoadLimits limits)
    {
        _limits = limits;
        Whole = new(root, "$", null);
        Read(root, Whole);
    }

    /// <summary>The prefixes of the document itself.</summary>
    public ProvScope Whole { get; }

    public IReadOnlyList<ProvElement> Elements => _elements;

    public IReadOnlyList<ProvRelation> Relations => _relations;

    /// <summary>What is not as PROV-JSON demands.</summary>
    public IReadOnlyList<(int Place, string Path, string Message)> Faults => _faults;

    private void Read(JsonElement body, ProvScope scope)
    {
        foreach (var section in body.EnumerateObject().OrderBy(s => s.Name == "bundle"))
        {
            var path = $"{scope.Path}.{section.Name}";
            if (section.Name == "prefix") continue;
            if (section.Value.ValueKind != JsonValueKind.Object) Fault(path, "This is no object that names its members.");
            else if (!ProvTerms.IsSection(section.Name)) Fault(path, "PROV-JSON has no such part.");
            else if (section.Name == "bundle" && !scope.IsWhole) Fault(path, "A bundle holds no bundles.");
            else
                foreach (var member in section.Value.EnumerateObject())
                    Read(section.Name, member.Name, member.Value, scope, $"{path}['{member.Name}']");
        }
    }

    private void Read(string section, string name, JsonElement value, ProvScope scope, string path)
    {
        // Several descriptions of one thing stand in a list.
        if (value.ValueKind == JsonValueKind.Array && section != "bundle")
        {
            var number = 0;
            foreach (var one in value.EnumerateArray()) ReadOne(section, name, one, scope, $"{path}[{number++}]");
        }
        else ReadOne(section, name, value, scope, path);
    }

    private void ReadOne(string section, string name, JsonElement value, ProvScope scope, string path)
    {
        if (++_place > _limits.MaxRecords)
            throw new InvalidDocumentException(path, $"The document holds more than {_limits.MaxRecords} elements and relations. "
                + "Raise LoadLimits.MaxRecords if that is meant.");
        if (value.ValueKind != JsonValueKind.Object) Fault(path, "This is no object.");
        else if (section == "bundle") Read(value, new(value, path, scope));
        else if (ProvTerms.IsElement(section))
        {
            if (!scope.Knows(name)) Fault(path, $"The prefix of '{ShortText.Of(name)}' is not declared; the name is taken as it is.");
            _elements.Add(new(section, scope.Expand(name), name, value, scope, _place, path));
        }
        else _relations.Add(new(section, name, value, scope, _place, path));
    }

    private void Fault(string path, string message) => _faults.Add((_place, path, message));
}
