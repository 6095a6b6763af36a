namespace GeoClaims;

internal enum ViewAlign
{
    Left,
    Centre,
    Right,
}
