using System.Text;

namespace GeoClaims.Storage.Tests;

internal sealed class MerkleTreeTests
{
    // RFC 6962's own reference tests (certificate-transparency, "merkletree/merkle_tree_test.cc"): of no leaves, and of one empty leaf.
    [Test]
    public void Roots_are_those_that_others_compute()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(MerkleTree.RootOf([]), Is.EqualTo("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
            Assert.That(MerkleTree.RootOf([MerkleTree.Leaf("")]),
                Is.EqualTo("sha256:6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"));
            byte[][] leaves = [[], [0], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
                [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57]];
            Assert.That(MerkleTree.RootOf(leaves.Select(l => MerkleTree.Leaf(l))),
                Is.EqualTo("sha256:ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"));
        }
    }

    [Test]
    public void Every_leaf_of_every_tree_has_its_way_to_the_root_and_no_other()
    {
        for (var count = 1; count <= 33; count++)
        {
            var tree = new MerkleTree();
            for (var i = 0; i < count; i++) tree.Add(MerkleTree.Leaf($"leaf {i}"));
            for (var i = 0; i < count; i++)
            {
                var (leaf, path) = (MerkleTree.Leaf($"leaf {i}"), tree.Path(i));
                Assert.That(MerkleTree.RootFrom(leaf, i, count, path), Is.EqualTo(tree.Root()));
                Assert.That(MerkleTree.RootFrom(MerkleTree.Leaf("other"), i, count, path), Is.Not.EqualTo(tree.Root()));
                Assert.That(MerkleTree.RootFrom(leaf, i + count, count, path), Is.Null);
                if (count > 1) Assert.That(MerkleTree.RootFrom(leaf, (i + 1) % count, count, path), Is.Not.EqualTo(tree.Root()));
            }
        }
    }

    [Test]
    public void A_head_goes_to_text_and_back()
    {
        var head = new StoreHead("bridge", 7, MerkleTree.RootOf([]));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(StoreHead.Parse(head.ToText()), Is.EqualTo(head));
            Assert.That(StoreHead.Parse(new StoreHead(null, 7, head.Hash).ToText()).CaseId, Is.Null);
            foreach (var text in new[] { "", "x", head + " ", head.ToString().ToUpperInvariant(), head.ToString().Replace(" 7 ", " 07 ",
                StringComparison.Ordinal), head.ToString()[..^1] })
                Assert.That(() => StoreHead.Parse(text), Throws.TypeOf<FormatException>(), text);
            Assert.That(() => new StoreHead(null, -1, head.Hash), Throws.InstanceOf<ArgumentException>());
            Assert.That(Encoding.UTF8.GetString(head.ToBytes()), Is.EqualTo(head.ToText()));
        }
    }
}
