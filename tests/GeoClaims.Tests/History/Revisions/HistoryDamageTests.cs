using NodaTime;

namespace GeoClaims.Tests;

/// <summary>Files with bytes changed, lost and put in: each damage is found, at its revision.</summary>
internal sealed class HistoryDamageTests
{
    private static readonly CaseHistory History = SmallHistory.Make();
    private static readonly byte[] Whole = History.Bytes();

    [Test]
    public void Every_change_of_a_single_byte_is_found_at_its_revision([Range(1, 4)] int revision)
    {
        var (start, end) = Line(revision);
        for (var at = start; at <= end; at++)
        {
            foreach (var value in Values(Whole[at]))
            {
                if (IsLastLineFeed(at) && value == '\r') continue;
                byte[] changed = [.. Whole];
                changed[at] = value;
                AssertFound(changed, revision, $"byte {at} from {Whole[at]} to {value}");
            }
        }
    }

    [Test]
    public void What_is_found_is_not_loaded()
    {
        for (var at = 0; at < Whole.Length - 1; at++)
        {
            byte[] changed = [.. Whole];
            changed[at] ^= 1;
            Expect.Refusal(() => SmallHistory.Load(changed));
        }
    }

    [Test]
    public void Every_value_of_a_byte_in_the_last_revision_is_found()
    {
        var (start, end) = Line(4);
        for (var at = start; at <= end; at += 31)
        {
            for (var value = 0; value < 256; value++)
            {
                if (value == Whole[at]) continue;
                byte[] changed = [.. Whole];
                changed[at] = (byte)value;
                AssertFound(changed, 4, $"byte {at} to {value}");
            }
        }
    }

    [Test]
    public void Every_byte_left_out_or_put_in_is_found_at_its_revision([Range(1, 4)] int revision)
    {
        var (start, end) = Line(revision);
        for (var at = start; at <= end; at++)
        {
            if (!IsLastLineFeed(at)) AssertFound([.. Whole[..at], .. Whole[(at + 1)..]], revision, $"byte {at} left out");
            // A line feed before or after the one that is there leaves the line whole, and puts an empty one behind it.
            foreach (byte value in (ReadOnlySpan<byte>)[(byte)'\n', (byte)' ', (byte)'"', 0])
                AssertFound([.. Whole[..at], value, .. Whole[at..]], at == end
                    && value == '\n' ? revision + 1 : revision, $"{value} put in before byte {at}");
        }
    }

    // The last line is whole without its line feed.
    private static bool IsLastLineFeed(int at) => at == Whole.Length - 1;

    [Test]
    public void Every_lost_end_is_found_and_hides_nothing_before_it()
    {
        for (var length = 0; length < Whole.Length; length++)
        {
            var left = Whole[..length];
            // A last line that lacks only its line feed is whole.
            var atEndOfLine = length == 0 || left[^1] == '\n' || Whole[length] == '\n';
            var lines = left.Count(b => b == '\n') + (length > 0 && left[^1] != '\n' && atEndOfLine ? 1 : 0);

            var (alone, expected) = (SmallHistory.Verify(left), SmallHistory.Verify(left, History.Head));
            var isAll = length == Whole.Length - 1;
            Assert.That((expected.IsIntact, expected.Revision, expected.Intact), Is.EqualTo((isAll, isAll ? (int?)null : lines + 1, lines)),
                $"cut to {length}");
            Assert.That(alone.IsIntact, Is.EqualTo(length > 0 && atEndOfLine), $"cut to {length}");
            if (lines == 0)
            {
                Expect.Finding(Expect.Refusal(() => SmallHistory.Load(left)), "GC404", "revision[1]");
                continue;
            }
            var loaded = SmallHistory.Load(left);
            Assert.That((loaded.Count, loaded.Head, loaded.TornLine is null),
                Is.EqualTo((lines, History.Revisions[lines - 1].Hash, atEndOfLine)));
        }
    }

    [Test]
    public void Flipped_bits_and_lost_pieces_of_any_history_are_found([Range(1, 10)] int seed)
    {
        var draw = new Draw(seed);
        var clock = new TestClock(Instant.FromUtc(2026, 1, 1, 0, 0), Duration.FromHours(1));
        var history = CaseHistory.Start(RandomCases.Make(seed, 30), "Ann", "start", clock);
        for (var i = 1; i <= 4; i++) history = history.Commit(RandomCases.Make(seed * 100 + i, 30), "Bob", $"edit {i}", clock);
        var whole = history.Bytes();
        for (var i = 0; i < 300; i++)
        {
            var at = draw.Below(whole.Length);
            byte[] damaged = draw.Below(3) switch
            {
                0 => [.. whole[..at], .. whole[Math.Min(whole.Length, at + draw.Between(1, 500))..]],
                1 => [.. whole[..at], .. whole[draw.Below(whole.Length)..]],
                _ => [.. whole[..at], (byte)(whole[at] ^ (1 << draw.Below(8))), .. whole[(at + 1)..]],
            };
            if (damaged.AsSpan().SequenceEqual(whole)) continue;

            var check = SmallHistory.Verify(damaged, history.Head);
            Assert.That(check.IsIntact, Is.False, $"at {at}");
            Assert.That(check.Revision, Is.GreaterThanOrEqualTo(1
                + whole[..Math.Min(at, damaged.Length)].Count(b => b == '\n')).Or.EqualTo(1 + damaged.Count(b => b == '\n')));
            // Nobody can tell a broken line from one that goes on after the file's true end; what was intact stays so.
            Assert.That(check.Head, Is.AnyOf(null, history.Revisions[0].Hash, history.Revisions[1].Hash, history.Revisions[2].Hash,
                history.Revisions[3].Hash, history.Revisions[4].Hash));
        }
    }

    private static void AssertFound(byte[] damaged, int revision, string how)
    {
        // Also without an expected head: each line carries its own hash.
        var check = SmallHistory.Verify(damaged);
        Assert.That(check.IsIntact, Is.False, how);
        Assert.That((check.Revision, check.Intact), Is.EqualTo((revision, revision - 1)), $"{how}: {check}");
    }

    // From its first byte to its line feed.
    private static (int Start, int End) Line(int revision)
    {
        var start = 0;
        for (var i = 1; i < revision; i++) start += Whole.AsSpan(start).IndexOf((byte)'\n') + 1;
        return (start, start + Whole.AsSpan(start).IndexOf((byte)'\n'));
    }

    private static IEnumerable<byte> Values(byte value)
        => new[] { value ^ 1, value ^ 0x20, value ^ 0x80, value + 1, '\n', '\r', ' ', '"', '0', 0, 255 }.Select(v => (byte)v).Distinct()
            .Where(v => v != value);
}
