namespace GeoClaims;

// Habits of rating: what no set of probabilities can mean, and what makes an answer win by saying little.
internal static partial class RuleBook
{
    public static readonly Rule ExpectedOnce = Error("GC249",
        "An indicator states once for each answer without parts to its own question how far it is to be expected.",
        "A second number would contradict the first, one for a union would count twice, and one for another question is lost.",
        "Keep one for each answer without parts, and leave the others out.");
    public static readonly Rule ExpectedOfAll = Warning("GC250",
        "An indicator that states how far it is to be expected states it for every answer without parts.",
        "What is missing is taken as the mean of the others, so that looking could tell that answer from none.",
        "Say how far it is to be expected under the others too; NA, if it has nothing to do with one.");
    public static readonly Rule ExpectedMost = Warning("GC251",
        "An indicator is more to be expected under its own hypothesis than under the others.",
        "It is named as what would be seen if that hypothesis were true; seen, it would speak against it.",
        "Correct the expectations, or name the indicator for the hypothesis under which it is to be expected.");
    public static readonly Rule DenialsRated = Warning("GC252",
        "An item and its denial do not both fit one hypothesis.",
        "Of two statements that cannot both be true at most one is more likely than not, whatever else holds.",
        "Lower one of the two ratings, or state what each item saw so that both can be true.");
    public static readonly Rule UnionIsMean = Warning("GC253",
        "What is to be expected under a union is no more than the mean over its parts.",
        "P(E | A or B) is the mean of P(E | A) and P(E | B), weighted by their priors; a union "
            + "rated by its most favourable part wins by the choice.",
        "Rate the parts, each by itself.");
    public static readonly Rule EverBelowMean = Warning("GC254",
        "Every hypothesis is less to be expected than its rivals on some item.",
        "What fits everything at least as well as the rest gains by every item, however little it says.",
        "Look for what would not be seen if it were true, or make the hypothesis more definite.");

    private static IEnumerable<Rule> OfRating() => [ExpectedOnce, ExpectedOfAll, ExpectedMost, DenialsRated, UnionIsMean, EverBelowMean];
}
