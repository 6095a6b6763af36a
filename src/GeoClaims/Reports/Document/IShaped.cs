namespace GeoClaims;

/// <summary>A value that can stand as a row among others of its type.</summary>
internal interface IShaped : IViewable
{
    Shape Shape { get; }
}
