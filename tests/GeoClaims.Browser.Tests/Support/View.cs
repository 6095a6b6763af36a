namespace GeoClaims.Browser.Tests;

/// <summary>How a reader looks at a page.</summary>
/// <param name="Width">The window's width in CSS pixels.</param>
/// <param name="Height">The window's height in CSS pixels.</param>
/// <param name="Dark">Whether the reader prefers dark colours.</param>
/// <param name="Scripts">Whether scripts may run.</param>
internal sealed record View(int Width = 1280, int Height = 900, bool Dark = false, bool Scripts = true)
{
    public static View Desktop { get; } = new();

    public static View Phone { get; } = new(390, 844);

    /// <summary>A page of 1280 pixels at 400%, which WCAG 1.4.10 asks to fit.</summary>
    public static View Narrow { get; } = new(320, 640);
}
