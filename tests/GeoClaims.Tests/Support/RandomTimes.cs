namespace GeoClaims.Tests;

/// <summary>Random times in every form that EDTF and the library know.</summary>
internal sealed class RandomTimes(Draw draw)
{
    public EdtfTime Time() => EdtfTime.Parse(Text());

    public EdtfTime? Optional() => draw.Chance() ? Time() : null;

    public string Text()
    {
        var year = Year();
        return draw.Below(16) switch
        {
            0 => $"../{Point(year)}",
            1 => $"/{Point(year)}",
            2 => $"{Point(year)}/..",
            3 => $"{Point(year)}/",
            4 => $"{Point(year)}/{Point(year + draw.Between(1, 30))}",
            5 => $"[{draw.Pick(["", ".."])}{Day(year)},{Month(year + 1)},{year + 2:0000}..{year + 5:0000}]",
            6 => Loose(year),
            _ => Point(year),
        };
    }

    public StatedTime Stated() => new(Time(), draw.Chance() ? "four days after" : null, Optional());

    // Far years now and then; the last one leaves room for an interval's end.
    private int Year() => draw.Chance(0.05) ? draw.Between(1, 9960) : draw.Between(1990, 2030);

    private string Point(int year)
    {
        return draw.Below(6) switch
        {
            0 => $"{year:0000}",
            1 => Month(year),
            2 => $"{Day(year)}T{Clock()}",
            3 => $"{Day(year)}T{Clock()}{Offset()}",
            _ => Day(year),
        } + Mark();
    }

    // Seasons, digits that nobody knows, years before Christ and beyond the calendar, marks on single parts.
    private string Loose(int year) => draw.Below(7) switch
    {
        0 => $"{year:0000}-{draw.Between(21, 24)}{Mark()}",
        1 => $"{year / 10:000}X{Mark()}",
        2 => $"{year / 100:00}XX",
        3 => $"{Month(year)}-XX",
        4 => $"-{draw.Between(1, 9998):0000}",
        5 => $"Y{draw.Pick(["", "-"])}{draw.Between(10_000, 170_000)}",
        _ => $"{draw.Pick(["?", "~", "%"])}{year:0000}-{draw.Between(1, 12):00}{draw.Pick(["?", "~", "%"])}-{draw.Between(1, 28):00}",
    };

    private string Month(int year) => $"{year:0000}-{draw.Between(1, 12):00}";

    private string Day(int year) => $"{Month(year)}-{draw.Between(1, 28):00}";

    private string Mark() => draw.Pick(["", "", "", "~", "?", "%"]);

    private string Clock() => $"{draw.Below(24):00}:{draw.Below(60):00}" + draw.Below(4) switch
    {
        0 => $":{draw.Below(60):00}",
        1 => $":{draw.Below(60):00}.{draw.Between(1, 999_999_999):000000000}",
        _ => "",
    };

    private string Offset() => draw.Chance() ? "Z" : $"{draw.Pick(["+", "-"])}{draw.Below(12):00}:{draw.Pick(["00", "30", "45"])}";
}
