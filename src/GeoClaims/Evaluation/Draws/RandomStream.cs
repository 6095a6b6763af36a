using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace GeoClaims;

/// <summary>Random numbers that can be asked for in any order: the n-th number of a stream depends on its key and n alone.</summary>
/// <remarks>SplitMix64: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom
/// number generators", OOPSLA 2014. Its state after n steps is key + n·γ.</remarks>
internal readonly struct RandomStream
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private readonly ulong _key;

    private RandomStream(ulong key) => _key = key;

    /// <summary>The stream of a text; the same text and seed give the same stream on every machine.</summary>
    public static RandomStream Of(int seed, string text)
        => new(BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{text}"))));

    /// <summary>A stream of its own for a pair of streams.</summary>
    public RandomStream And(RandomStream other) => new(Mix(new Vector<ulong>(_key ^ ulong.RotateLeft(other._key, 32)))[0]);

    /// <summary>Several numbers from 0 to below 1, for several draws at once.</summary>
    /// <param name="draws">The numbers of the draws, from 0.</param>
    public Vector<double> At(Vector<ulong> draws)
    {
        var bits = Mix(new Vector<ulong>(_key) + (draws + Vector<ulong>.One) * new Vector<ulong>(Gamma));
        // The upper 52 bits as the fraction of a number from 1 to below 2.
        return Vector.AsVectorDouble((bits >>> 12) | new Vector<ulong>(0x3FF0000000000000)) - Vector<double>.One;
    }

    private static Vector<ulong> Mix(Vector<ulong> z)
    {
        z = (z ^ (z >>> 30)) * new Vector<ulong>(0xBF58476D1CE4E5B9);
        z = (z ^ (z >>> 27)) * new Vector<ulong>(0x94D049BB133111EB);
        return z ^ (z >>> 31);
    }
}
