namespace GeoClaims.Storage;

/// <summary>
/// The number of a revision is taken, or the stored revisions are not those that a history goes on from. It never leaves the library.
/// </summary>
internal sealed class TakenException(Exception? inner = null) : Exception("Somebody else was faster.", inner);
