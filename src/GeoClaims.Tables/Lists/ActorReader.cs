using System.Text.RegularExpressions;

namespace GeoClaims;

internal sealed partial class ActorReader(ListCells list) : IListReader
{
    public void Read(int row)
    {
        var name = list.Text(row, TableField.Name)!;
        var id = list.Id<Actor>(row);
        if (!list.Before(row, id, name, TableField.Name, out Actor? before)) return;
        var actor = before ?? new Actor { Id = id ?? list.Draft.NewId<Actor>(name), Name = name };
        list.Keep(actor with
        {
            // A name by which the actor is known already corrects nothing.
            Name = id is null ? actor.Name : list.Text(row, TableField.Name, actor.Name)!,
            Kind = list.Word(row, TableField.Kind, FieldWords.ActorKinds) ?? actor.Kind,
            Aliases = list.Says(row, TableField.Aliases, InRow.All(actor.Aliases.Select(a => a.Text))) ? actor.Aliases
                : list.Parts(row, TableField.Aliases).Select(a => actor.Aliases.FirstOrDefault(k => k.Text == a) ?? new ActorName(a))
                    .ToValueList(),
        }, row);
        if (!list.Says(row, TableField.Affiliations, InRow.All(actor.Affiliations.Select(a => a.ToString()))))
            list.Draft.Later<Actor>(actor.Key, a => a with { Affiliations = Affiliations(row, a.Affiliations) });
    }

    private ValueList<Affiliation> Affiliations(int row, ValueList<Affiliation> known)
    {
        var read = new List<Affiliation>();
        foreach (var part in list.Parts(row, TableField.Affiliations))
        {
            if (known.FirstOrDefault(a => a.ToString() == part) is { } same) read.Add(same);
            else if (Bound().Match(part) is { Success: true } m
                && FieldWords.AffiliationKinds.TryGetValue(m.Groups["kind"].Value.ToLowerInvariant(), out var kind)
                && (!m.Groups["span"].Success || EdtfTime.TryParse(m.Groups["span"].Value, out _)))
            {
                if (list.Known<Actor>(row, TableField.Affiliations, m.Groups["to"].Value) is { } to)
                    read.Add(new(kind, to.Id, m.Groups["span"].Success ? EdtfTime.Parse(m.Groups["span"].Value) : null));
            }
            else list.Note(TableRule.Word, row, TableField.Affiliations,
                $"“{part}” is no affiliation. Write part of, controlled by or close to, and an actor.");
        }
        return read.ToValueList();
    }

    [GeneratedRegex(@"^(?<kind>part of|controlled by|close to) (?<to>.+?)( \((?<span>[^()]+)\))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Bound();
}
