namespace GeoClaims.Storage;

/// <summary>The one exception for what a store cannot do. <see cref="Fault"/> says why; nothing was changed unless it says so.</summary>
/// <remarks>Its message never holds a connection string or a password.</remarks>
public sealed class CaseStoreException : Exception
{
    internal CaseStoreException(CaseStoreFault fault, string message, Exception? inner = null) : base(message, inner) => Fault = fault;

    /// <summary>Why.</summary>
    public CaseStoreFault Fault { get; }
}
