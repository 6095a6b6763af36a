using System.Data.Common;
using System.Globalization;

namespace GeoClaims.Storage.Tests;

/// <summary>Rows damaged at random, kind by kind: each damage is noticed, or one of the few that are named as unnoticeable.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
internal sealed class RowDamageTests(Engine engine) : StoreTests(engine)
{
    private static readonly Dictionary<string, string[]> Keys = new()
    {
        ["case_revision"] = ["case_id", "number"],
        ["record_version"] = ["case_id", "key", "revision"],
        ["known_record"] = ["case_id", "key", "revision", "known_from"],
        ["known_mark"] = ["case_id", "key", "revision", "known_from", "place"],
        ["store_log"] = ["number"],
        ["withdrawal"] = ["number"],
    };

    private static readonly TableShape[] Shapes = [TableShape.Revision, TableShape.Record, TableShape.Known, TableShape.Mark,
        TableShape.NumberedLog, TableShape.Withdrawal];

    [Test]
    public void A_damaged_row_is_noticed([Values("number", "text", "nothing", "swap", "delete", "move")] string kind)
    {
        Fill();
        foreach (var shape in Shapes) Host.Execute($"CREATE TABLE keep_{shape.Name} AS SELECT * FROM {shape.Name}");
        var (random, done, unnoticed) = (new Random(Damages.Seed + kind.Length), 0, new List<string>());
        for (var tries = 0; done < Damages.Count && tries < 20 * Damages.Count; tries++)
        {
            var shape = Shapes[random.Next(Shapes.Length)];
            var sql = Damage(kind, shape, random);
            if (sql is null || !Tried(sql) || Differing(shape) is not { Count: > 0 } differing) continue;
            done++;
            if (!IsNoticed() && !differing.TrueForAll(IsUnnoticeable)) unnoticed.Add($"{sql}: {string.Join(" / ", differing)}");
            Mend();
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(unnoticed, Is.Empty);
            // Few columns may hold nothing.
            Assert.That(done, kind == "nothing" ? Is.Positive : Is.EqualTo(Damages.Count), "so many were tried");
            Assert.That(IsNoticed(), Is.False, "all was mended");
        }

        bool IsUnnoticeable(string row)
            // No answer comes from an entry that a newer one replaced.
            => row.StartsWith("known_record: ended", StringComparison.Ordinal)
                || row.StartsWith("known_mark: ended", StringComparison.Ordinal)
            // The end of a chain may be dropped: only a head that was noted elsewhere, such as a backup's manifest, tells.
            || (kind == "delete" && row.StartsWith("withdrawal: last", StringComparison.Ordinal));
    }

    /// <summary>A statement that damages one row; null if this kind of damage cannot befall it.</summary>
    private string? Damage(string kind, TableShape shape, Random random)
    {
        var key = string.Join(", ", Keys[shape.Name]);
        var rows = int.Parse(Host.Query($"SELECT COUNT(*) FROM {shape.Name}")[0], CultureInfo.InvariantCulture);
        if (rows == 0) return null;
        string Row() => $"({key}) = (SELECT {key} FROM {shape.Name} ORDER BY {key} LIMIT 1 OFFSET {random.Next(rows)})";
        var column = random.Next(shape.Columns.Length);
        var (name, isNumber, isWords) = (shape.Columns[column], shape.IsNumber(column), shape.Columns[column] == "words");
        var value = kind switch
        {
            "number" when isNumber => random.Next(4) switch
            {
                0 => $"COALESCE({name}, 0) + {random.Next(1, 5)}",
                1 => $"COALESCE({name}, 0) - {random.Next(1, 5)}",
                2 => $"-COALESCE({name}, 0) - 1",
                _ => $"COALESCE({name}, 0) + {random.NextInt64(1L << 40)}",
            },
            "text" when isWords && Engine == Engine.PostgreSql => $"{name} || array_to_tsvector(ARRAY['w{random.Next(99)}'])",
            "text" when !isNumber => random.Next(5) switch
            {
                0 => $"COALESCE({name}, '') || '{(char)random.Next('a', 'z')}'",
                1 => $"substr({name}, 2)",
                2 => $"''",
                3 => $"replace({name}, '{(char)random.Next('a', 'z')}', '{(char)random.Next('a', 'z')}')",
                _ when random.Next(60) is var at => $"substr({name}, 1, {at}) || 'ÿ' || substr({name}, {at + 2})",
                _ => null,
            },
            "nothing" when !Keys[shape.Name].Contains(name) => "NULL",
            // Of another row: each by itself reads well.
            "swap" => $"(SELECT {name} FROM {shape.Name} ORDER BY {key} LIMIT 1 OFFSET {random.Next(rows)})",
            "move" when name is "case_id" or "key" or "revision" or "number" => isNumber ? $"{name} + 50" : $"{name} || '-2'",
            _ => null,
        };
        if (kind == "delete") return $"DELETE FROM {shape.Name} WHERE {Row()}";
        return value is null ? null : $"UPDATE {shape.Name} SET {name} = {value} WHERE {Row()}";
    }

    // What a column refuses is no damage.
    private bool Tried(string sql)
    {
        try
        {
            return Host.Execute(sql) > 0;
        }
        catch (DbException)
        {
            return false;
        }
    }

    private List<string> Differing(TableShape shape)
    {
        var what = shape.Name switch
        {
            "known_record" => "CASE WHEN k.ended IS NULL THEN 'now ' ELSE 'ended ' END",
            "known_mark" => "CASE WHEN EXISTS (SELECT 1 FROM keep_known_record r WHERE r.case_id = k.case_id AND r.key = k.key AND "
                + "r.revision = k.revision AND r.known_from = k.known_from AND r.ended IS NULL) THEN 'now ' ELSE 'ended ' END",
            "withdrawal" => "CASE WHEN k.number = (SELECT MAX(number) FROM keep_withdrawal) THEN 'last ' ELSE '' END",
            _ => "''",
        };
        var key = string.Join(" || ' ' || ", Keys[shape.Name].Select(c => $"k.{c}"));
        return [.. Host.Query($"SELECT '{shape.Name}: ' || {what} || {key} FROM (SELECT * FROM keep_{shape.Name} EXCEPT SELECT * FROM "
            + $"{shape.Name}) k")];
    }

    private bool IsNoticed()
    {
        try
        {
            return Store.VerifyAll().Any(c => !c.IsIntact) || !Store.VerifyRoot(_root!).IsIntact;
        }
        catch (CaseStoreException e)
        {
            Assert.That(e.Fault, Is.EqualTo(CaseStoreFault.Damaged));
            return true;
        }
    }

    private void Mend()
    {
        foreach (var shape in Shapes.Reverse()) Host.Execute($"DELETE FROM {shape.Name}");
        foreach (var shape in Shapes) Host.Execute($"INSERT INTO {shape.Name} SELECT * FROM keep_{shape.Name}");
    }

    private StoreHead? _root;

    // Cases that grew, so that entries were replaced; one of which something was erased; and notes of withdrawal.
    private void Fill()
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            var history = History(seed, 3);
            Store.Append($"c{seed}", history);
            var first = history.Current.Records().First();
            history = history.Append([CaseChange.Title($"Grown {seed}"), CaseChange.Put(Actor($"more{seed}"))], "Ann", "grows", Clock);
            Store.Append($"c{seed}", history);
            if (seed == 3) Store.Append($"c{seed}", history.Erase([first.Key], "Officer", "a request", Clock));
        }
        for (var i = 0; i < 3; i++) Store.Withdraw($"https://example.org/{i}", "Ann", "forged", Clock);
        _root = Store.Root();
    }
}
