using System.Text.Json;
using System.Text.Json.Nodes;

namespace GeoClaims.Exchange;

/// <summary>The Traffic Light Protocol: version 2.0 as the extension of OASIS, version 1 as the objects that the standard fixes.</summary>
internal static class StixMarking
{
    private const string Tlp2 = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

    // From the laxest to the strictest.
    private static readonly (string Mark, string Id, string? Tlp1)[] Marks =
    [
        ("TLP:CLEAR", "94868c89-83c2-464b-929b-a1a8aa3c8487", null),
        ("TLP:WHITE", "613f2e26-407d-48c7-9eca-b8e91df99dc9", "white"),
        ("TLP:GREEN", "bab4a63c-aed9-4cf5-a766-dfca5abac2bb", null),
        ("TLP:GREEN", "34098fce-860f-48ae-8e50-ebd3cc5e41da", "green"),
        ("TLP:AMBER", "55d920b0-5e8b-4f79-9ee9-91f868d9b421", null),
        ("TLP:AMBER", "f88d31f6-486f-44da-b317-01333bde0b82", "amber"),
        ("TLP:AMBER+STRICT", "939a9414-2ddd-4d32-a0cd-375ea402b003", null),
        ("TLP:RED", "e828b379-4e03-4974-9ac4-e53a884c97c1", null),
        ("TLP:RED", "5e57c739-391a-4eb3-b6be-7d15ca92d5ed", "red"),
    ];

    /// <summary>The objects that a handling mark of a case stands for, none or one.</summary>
    public static JsonObject? For(string? handling, string scope, string written)
    {
        if (string.IsNullOrWhiteSpace(handling)) return null;
        var place = Array.FindIndex(Marks, m => string.Equals(m.Mark, handling.Trim(), StringComparison.OrdinalIgnoreCase));
        if (place < 0)
            return new()
            {
                ["type"] = "marking-definition",
                ["spec_version"] = "2.1",
                ["id"] = StixIds.For("marking-definition", scope, "handling\n" + handling),
                ["created"] = written,
                ["definition_type"] = "statement",
                ["definition"] = new JsonObject { ["statement"] = handling },
            };
        var (mark, id, tlp1) = Marks[place];
        var known = new JsonObject
        {
            ["type"] = "marking-definition",
            ["spec_version"] = "2.1",
            ["id"] = $"marking-definition--{id}",
            ["created"] = tlp1 is null ? "2022-10-01T00:00:00.000Z" : "2017-01-20T00:00:00.000Z",
            ["name"] = mark,
        };
        if (tlp1 is null)
            known["extensions"] = new JsonObject
            {
                [Tlp2] =
                    new JsonObject { ["extension_type"] = "property-extension", ["tlp_2_0"] = mark["TLP:".Length..].ToLowerInvariant() },
            };
        else
        {
            known["definition_type"] = "tlp";
            known["definition"] = new JsonObject { ["tlp"] = tlp1 };
        }
        return known;
    }

    /// <summary>The strictest mark that any object bears; null if none bears one.</summary>
    public static string? Strictest(IEnumerable<StixObject> objects)
    {
        var strictest = -1;
        string? last = null;
        foreach (var o in objects)
        {
            if (!o.Element.TryGetPropertyOf("object_marking_refs"u8, out var refs)) continue;
            foreach (var mark in refs.EnumerateArray())
            {
                // Most objects of a bundle bear the same.
                if (mark.ValueKind != JsonValueKind.String || (last is not null && mark.ValueEquals(last))) continue;
                last = mark.AsText() ?? "";
                strictest = Math.Max(strictest,
                    Array.FindLastIndex(Marks, m => last.EndsWith(m.Id, StringComparison.OrdinalIgnoreCase)));
            }
        }
        return strictest < 0 ? null : Marks[strictest].Mark;
    }

    private static bool TryGetPropertyOf(this JsonElement json, ReadOnlySpan<byte> name, out JsonElement list)
    {
        list = json.Member(name) ?? default;
        return list.ValueKind == JsonValueKind.Array;
    }
}
