namespace GeoClaims.Storage;

/// <summary>In what order the answers to a question stand: a place in one says nothing of another.</summary>
internal enum AnswerOrder : byte
{
    NewestFirst = 1,
    Positions = 2,
    Shared = 3,
    Withdrawn = 4,
    Changes = 5,
}
