namespace GeoClaims.Tests;

/// <summary>Makes the JSON Schema of a case file.</summary>
internal static class CaseSchema
{
    public static string Make()
    {
        var writer = new SchemaWriter(CaseJson.DocumentInfo.Options);
        var root = SchemaWriter.Head("geoclaims-1", "GeoClaims case file, format 1");
        foreach (var (keyword, value) in writer.Record(CaseJson.DocumentInfo, Docs.Of(typeof(CaseFile))).ToList())
            root[keyword] = value?.DeepClone();
        root["properties"]!["format"]!["const"] = CaseDocument.CurrentFormat;
        return writer.Write(root);
    }
}
