using System.Security.Cryptography;
using NodaTime;

namespace GeoClaims.Storage.Tests;

/// <summary>A head is signed by a key of the caller's and stamped by an authority; what is of another head is a named fault.</summary>
internal sealed class HeadTests
{
    private static readonly StoreHead Head = new(null, 12, MerkleTree.RootOf([MerkleTree.Leaf("1")]));
    private static readonly StoreHead Other = new(null, 13, MerkleTree.RootOf([MerkleTree.Leaf("2")]));

    [Test]
    public void A_head_is_signed_by_either_kind_of_key()
    {
        using var ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var rsa = RSA.Create(2048);
        using var otherEcdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var otherRsa = RSA.Create(2048);
        using (Assert.EnterMultipleScope())
        {
            foreach (var read in new Func<HeadSignature, HeadSignature>[] { s => s, s => HeadSignature.Parse(s.ToText()) })
            {
                var (byEcdsa, byRsa) = (read(Head.Sign(ecdsa)), read(Head.Sign(rsa)));
                Assert.That(() => byEcdsa.Check(Head, ecdsa), Throws.Nothing);
                Assert.That(() => byRsa.Check(Head, rsa), Throws.Nothing);
                Refused(() => byEcdsa.Check(Other, ecdsa));
                Refused(() => byRsa.Check(Other, rsa));
                Refused(() => byEcdsa.Check(Head, otherEcdsa));
                Refused(() => byRsa.Check(Head, otherRsa));
                Refused(() => byRsa.Check(Head, ecdsa));
            }
            var forged = Head.Sign(ecdsa).ToText().Replace(Head.ToText(), Other.ToText(), StringComparison.Ordinal);
            Refused(() => HeadSignature.Parse(forged).Check(Other, ecdsa));
            foreach (var text in new[] { "", "x\ny z", Head.ToText(), Head.ToText() + "\nmd5 AAAA", Head.ToText() + "\necdsa-sha256 ?" })
                Assert.That(() => HeadSignature.Parse(text), Throws.TypeOf<FormatException>(), text);
        }
    }

    [Test]
    public void A_head_is_stamped_by_an_authority_and_the_stamp_is_kept()
    {
        using var authority = new StampAuthority();
        var stamp = HeadStamp.Read(Head, authority.Answer(HeadStamp.RequestFor(Head)));
        var kept = HeadStamp.Read(Head, stamp.Token);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((stamp.At, stamp.Head), Is.EqualTo((Instant.FromDateTimeOffset(StampAuthority.Time), Head)));
            Assert.That((kept.At, kept.Head), Is.EqualTo((stamp.At, Head)));
            Assert.That(stamp.ToString(), Does.Contain("Stamps of the tests").And.Contain("2026-03-01T12:00:00Z"));
        }
    }

    [Test]
    public void A_stamp_of_another_head_or_none_at_all_is_a_named_fault()
    {
        using var authority = new StampAuthority();
        var answer = authority.Answer(HeadStamp.RequestFor(Head));
        using (Assert.EnterMultipleScope())
        {
            Refused(() => HeadStamp.Read(Other, answer));
            Refused(() => HeadStamp.Read(Head, authority.Answer(HeadStamp.RequestFor(Other))));
            Refused(() => HeadStamp.Read(Head, authority.Answer(HeadStamp.RequestFor(Head), state: 2)));
            Refused(() => HeadStamp.Read(Head, Array.Empty<byte>()));
            Refused(() => HeadStamp.Read(Head, answer.AsMemory(0, answer.Length - 40)));
            Refused(() => HeadStamp.Read(Head, HeadStamp.RequestFor(Head)));
            // One bit anywhere: it is no stamp, or not this one, or it was of
            // no matter what was changed; it is never taken for another time.
            for (var i = 0; i < answer.Length; i++)
            {
                byte[] other = [.. answer];
                other[i] ^= 1;
                Assert.That(Time(other), Is.Null.Or.EqualTo(Instant.FromDateTimeOffset(StampAuthority.Time)), $"byte {i}");
            }
        }
    }

    private static Instant? Time(byte[] answer)
    {
        try
        {
            return HeadStamp.Read(Head, answer).At;
        }
        catch (CaseStoreException)
        {
            return null;
        }
    }

    private static void Refused(Action call) => Assert.That(call, Throws.TypeOf<CaseStoreException>()
        .With.Property("Fault").EqualTo(CaseStoreFault.NotOfThisHead));
}
