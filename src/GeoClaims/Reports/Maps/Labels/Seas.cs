namespace GeoClaims;

/// <summary>The large waters of the world. Middles and reaches are rough: they only guide where a name may stand.</summary>
/// <remarks>Names after "Limits of Oceans and Seas" (International Hydrographic Organization, Special Publication 23, 1953).</remarks>
internal static class Seas
{
    public static IReadOnlyList<Sea> All { get; } =
    [
        new("Pacific Ocean", new(5, -150), 40), new("Atlantic Ocean", new(25, -45), 25), new("Indian Ocean", new(-20, 80), 25),
        new("Southern Ocean", new(-63, 0), 8),
        new("Arctic Ocean", new(85, 0), 6), new("Atlantic Ocean", new(-20, -15), 20), new("Pacific Ocean", new(25, 165), 20),
        new("Arabian Sea", new(15, 65), 6), new("Bay of Bengal", new(14, 88), 5), new("Caribbean Sea", new(15, -75), 5),
        new("Coral Sea", new(-17, 154), 6), new("Tasman Sea", new(-38, 161), 6),
        new("South China Sea", new(13.5, 114.5), 5), new("Philippine Sea", new(20, 133), 7), new("Bering Sea", new(58, -178), 6),
        new("Sea of Okhotsk", new(54, 149), 5), new("Sea of Japan", new(40, 134.5), 4),
        new("East China Sea", new(29.5, 125), 3), new("Yellow Sea", new(35.5, 123), 2), new("Gulf of Mexico", new(25, -90), 4),
        new("Hudson Bay", new(60, -85.5), 4), new("Labrador Sea", new(58, -54), 5),
        new("Baffin Bay", new(73.5, -66), 4), new("Gulf of Alaska", new(56.5, -145), 5), new("Norwegian Sea", new(67, 3), 5),
        new("Greenland Sea", new(76, -6), 4), new("Barents Sea", new(74, 38), 4),
        new("Kara Sea", new(76.5, 75), 4), new("Laptev Sea", new(76, 125), 4), new("East Siberian Sea", new(73.5, 163), 4),
        new("Chukchi Sea", new(69.5, -171), 3), new("Beaufort Sea", new(72.5, -140), 4),
        new("North Sea", new(56.5, 3.5), 3), new("Bay of Biscay", new(45.5, -5), 2.5), new("Celtic Sea", new(50, -8), 2),
        new("Irish Sea", new(53.8, -5), 0.8), new("English Channel", new(49.9, -2), 1.5),
        new("Mediterranean Sea", new(33.8, 26), 4), new("Mediterranean Sea", new(37.8, 6), 3), new("Mediterranean Sea", new(34, 18), 3),
        new("Tyrrhenian Sea", new(40, 12), 2), new("Ionian Sea", new(37.8, 19), 1.6),
        new("Adriatic Sea", new(42.8, 15.6), 2), new("Aegean Sea", new(38.6, 25), 2), new("Black Sea", new(43.3, 34), 3.5),
        new("Sea of Azov", new(46.1, 36.6), 1.3), new("Caspian Sea", new(41.5, 50.7), 4),
        new("Baltic Sea", new(56.5, 19), 2.5), new("Gulf of Bothnia", new(61.8, 19.8), 2), new("Gulf of Finland", new(59.9, 26), 1.5),
        new("White Sea", new(65.3, 37.5), 1.5),
        new("Red Sea", new(20.5, 38.3), 4), new("Gulf of Aden", new(12.3, 47.5), 2.5), new("Persian Gulf", new(26.8, 51.7), 2.5),
        new("Gulf of Oman", new(24.6, 58.7), 1.5),
        new("Gulf of Guinea", new(2, 2), 4), new("Mozambique Channel", new(-19, 41), 4), new("Andaman Sea", new(11, 95.5), 3),
        new("Gulf of Thailand", new(10, 101.5), 2), new("Java Sea", new(-5, 110.5), 3),
        new("Celebes Sea", new(3.5, 122), 2.5), new("Banda Sea", new(-5.8, 127), 3), new("Arafura Sea", new(-9.5, 135.5), 3),
        new("Timor Sea", new(-11.5, 126.5), 2.5), new("Great Australian Bight", new(-34.5, 130), 4),
        new("Gulf of Tonkin", new(19.8, 107.8), 1.5), new("Gulf of St Lawrence", new(48.2, -61.5), 2),
        new("Gulf of California", new(27, -111), 2.5), new("Sargasso Sea", new(28, -66), 4),
        new("Weddell Sea", new(-72, -45), 5), new("Ross Sea", new(-75, -175), 5),
    ];
}
