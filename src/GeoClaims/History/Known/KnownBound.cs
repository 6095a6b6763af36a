namespace GeoClaims;

/// <summary>Which end of an uncertain time counts as the moment from which something was known.</summary>
public enum KnownBound
{
    /// <summary>The last instant that the time may mean, the default: what may not
    /// have been known yet is left out. Of "23 March", the end of that day.</summary>
    Latest,
    /// <summary>The first instant that the time may mean, but not before the
    /// thing itself happened: what may have been known already is kept.</summary>
    Earliest,
}
