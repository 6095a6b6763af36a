namespace GeoClaims.Storage;

/// <summary>Why a store could not do what it was asked for.</summary>
public enum CaseStoreFault
{
    /// <summary>Something that none of the others names; the inner exception is the database's own.</summary>
    Other,
    /// <summary>The store cannot be reached: the file or its folder is not there, or no server answers.</summary>
    Unreachable,
    /// <summary>The user or the password was refused, or the user may not do this.</summary>
    NotAllowed,
    /// <summary>Somebody else holds the store, and did not let go in time.</summary>
    Locked,
    /// <summary>There is no room left.</summary>
    Full,
    /// <summary>The store is opened for reading only, or its file cannot be written.</summary>
    ReadOnly,
    /// <summary>What is stored cannot be read back: it was changed from outside, or the disk lost it. <c>Verify</c> says where.</summary>
    Damaged,
    /// <summary>The file or the schema holds something else than a case store.</summary>
    NotAStore,
    /// <summary>A newer version of the library made the store, or the backup.</summary>
    NewerVersion,
    /// <summary>
    /// An older version of the library made the store, or a migration of it was not finished: whoever owns it calls <c>Migrate</c>.
    /// </summary>
    OlderVersion,
    /// <summary>
    /// The connection broke. If that was while revisions were being recorded, they may or may not be there: append the same history again,
    /// which adds what is missing and nothing twice.
    /// </summary>
    ConnectionLost,
    /// <summary>There is no such case.</summary>
    NoSuchCase,
    /// <summary>A text is no place among answers: it was changed or forged, or belongs to another question or key.</summary>
    BadToken,
    /// <summary>A backup is not whole, or not as it was written: its manifest names what is not there, or lacks what is.</summary>
    BadBackup,
    /// <summary>A backup is restored into an empty store, and this one holds something else.</summary>
    NotEmpty,
    /// <summary>A signature, a stamp or a proof does not fit the head that it is said to be of.</summary>
    NotOfThisHead,
    /// <summary>What is asked for was erased; the message says by whom.</summary>
    Erased,
}
