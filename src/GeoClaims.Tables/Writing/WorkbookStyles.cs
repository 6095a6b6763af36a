using OpenXml = DocumentFormat.OpenXml.Spreadsheet;

namespace GeoClaims;

/// <summary>How the cells of a workbook look.</summary>
internal static class WorkbookStyles
{
    public const uint Heading = 1;
    public const uint Text = 2;
    public const uint Quoted = 3;
    public const uint Day = 4;
    public const uint Moment = 5;
    public const uint Number = 6;
    private const uint MomentFormat = 164;

    public static OpenXml.Stylesheet Make() => new(
        new OpenXml.NumberingFormats(
            new OpenXml.NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "yyyy-mm-dd hh:mm:ss" },
            new OpenXml.NumberingFormat { NumberFormatId = MomentFormat + 1, FormatCode = "yyyy-mm-dd" }),
        new OpenXml.Fonts(Font(), Font(new OpenXml.Bold())),
        new OpenXml.Fills(
            new OpenXml.Fill(new OpenXml.PatternFill { PatternType = OpenXml.PatternValues.None }),
            new OpenXml.Fill(new OpenXml.PatternFill { PatternType = OpenXml.PatternValues.Gray125 }),
            new OpenXml.Fill(new OpenXml.PatternFill(new OpenXml.ForegroundColor { Rgb = "FFE8ECF1" })
            { PatternType = OpenXml.PatternValues.Solid })),
        new OpenXml.Borders(new OpenXml.Border()),
        new OpenXml.CellStyleFormats(new OpenXml.CellFormat()),
        new OpenXml.CellFormats(
            new OpenXml.CellFormat(),
            new OpenXml.CellFormat(Wrapped()) { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true, ApplyAlignment = true },
            new OpenXml.CellFormat(Wrapped()) { ApplyAlignment = true },
            new OpenXml.CellFormat(Wrapped()) { ApplyAlignment = true, QuotePrefix = true },
            new OpenXml.CellFormat(OnTop()) { NumberFormatId = MomentFormat + 1, ApplyNumberFormat = true, ApplyAlignment = true },
            new OpenXml.CellFormat(OnTop()) { NumberFormatId = MomentFormat, ApplyNumberFormat = true, ApplyAlignment = true },
            new OpenXml.CellFormat(OnTop()) { ApplyAlignment = true }));

    // Named, since programs fill in different ones for the two where nothing is said.
    private static OpenXml.Font Font(params DocumentFormat.OpenXml.OpenXmlElement[] looks)
        => new([.. looks, new OpenXml.FontSize { Val = 11 }, new OpenXml.FontName { Val = "Calibri" }]);

    // Beside texts of several lines.
    private static OpenXml.Alignment OnTop() => new() { Vertical = OpenXml.VerticalAlignmentValues.Top };

    private static OpenXml.Alignment Wrapped() => new() { WrapText = true, Vertical = OpenXml.VerticalAlignmentValues.Top };
}
