using System.Text.Json;

namespace GeoClaims.Exchange;

/// <summary>Where something stands in a document.</summary>
/// <param name="Element">The object.</param>
/// <param name="Path">Its path.</param>
/// <param name="Part">Which part of the document it is in: the number of a page's script, else 0.</param>
/// <param name="List">The list that holds it; null if none does.</param>
/// <param name="Place">Its place there.</param>
internal sealed record ClaimReviewNode(JsonElement Element, string Path, int Part, JsonElement? List, int Place);
