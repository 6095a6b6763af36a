namespace GeoClaims.Tests;

/// <summary>A file is held against its exhibit: the same bytes, the same size.</summary>
internal sealed class ExhibitTests
{
    // The digests of "abc" that NIST publishes as examples of FIPS 180-4 and FIPS 202.
    [TestCase("sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [TestCase("sha384", "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7")]
    [TestCase("sha512",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")]
    [TestCase("sha3-256", "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532")]
    [TestCase("sha3-384", "ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c2596da7cf0e49be4b298d88cea927ac7f539f1edf228376d25")]
    [TestCase("sha3-512",
        "b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0")]
    public async Task A_file_is_hashed_and_measured(string algorithm, string digits)
    {
        using var content = Files.Of("abc");
        if (!HashText.IsSupported(algorithm))
        {
            Assert.That(() => Exhibit.Measure(content, algorithm), Throws.TypeOf<PlatformNotSupportedException>());
            return;
        }
        var exhibit = Exhibit.Measure(content, algorithm);
        content.Position = 0;

        Assert.That((exhibit.Hash, exhibit.Size), Is.EqualTo(($"{algorithm}:{digits}", 3L)));
        Assert.That(await Exhibit.MeasureAsync(content, algorithm), Is.EqualTo(exhibit));
        content.Position = 0;
        Assert.That(exhibit.Verify(content).IsSameContent, Is.True);
        Assert.That(content.CanRead, Is.True, "A stream stays open.");
    }

    [Test]
    public void The_same_file_is_the_same()
    {
        using var content = Files.Of("abc");
        var check = Files.HandedOver().Verify(content);

        Assert.That((check.IsSameContent, check.IsSameSize, check.Custody.IsWhole, check.IsIntact),
            Is.EqualTo(((bool?)true, true, true, true)));
        Assert.That(check.ToString(), Is.EqualTo($"""
            The content is the same: {Files.HashOfAbc}.
            The size is the same: 3 bytes.
            The chain of custody is whole: 2 transfers, now held by Registry.
            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Another_file_is_told_apart_by_content_and_size()
    {
        using var content = Files.Of("abcd");
        var check = Files.Abc().Verify(content);

        Assert.That((check.IsSameContent, check.IsSameSize, check.IsIntact, check.SizeFound), Is.EqualTo(((bool?)false, false, false, 4L)));
        Assert.That(check.HashFound, Is.EqualTo("sha256:88d4266fd4e6338d13b845fcf289579d209c897823b9217da3e161936f031589"));
        Assert.That(check.Sentences[0],
            Is.EqualTo($"The content is another: the file has {check.HashFound}, the exhibit {Files.HashOfAbc}."));
        Assert.That(check.Sentences[1], Is.EqualTo("The size is another: the file has 4 bytes, the exhibit 3."));
    }

    [Test]
    public void A_file_of_the_same_size_with_one_byte_changed_is_another()
    {
        using var content = Files.Of("abd");
        var check = Files.Abc().Verify(content);

        Assert.That((check.IsSameContent, check.IsSameSize, check.IsIntact), Is.EqualTo(((bool?)false, true, false)));
    }

    [Test]
    public void A_wrong_size_in_the_record_is_told_from_a_wrong_content()
    {
        using var content = Files.Of("abc");
        var check = (Files.Abc() with { Size = 4 }).Verify(content);

        Assert.That((check.IsSameContent, check.IsSameSize, check.IsIntact), Is.EqualTo(((bool?)true, false, false)));
    }

    [TestCase("")]
    [TestCase("sha256:12")]
    [TestCase("SHA256:BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    [TestCase("{0}\u202E")]
    public void A_malformed_hash_is_no_reason_to_stumble_and_none_to_say_that_the_content_differs(string hash)
    {
        using var content = Files.Of("abc");
        var check = (Files.Abc() with { Hash = hash }).Verify(content);

        Assert.That((check.IsSameContent, check.IsIntact), Is.EqualTo(((bool?)null, false)));
        Assert.That(check.Sentences[0],
            Is.EqualTo($"The content cannot be compared: the exhibit's hash is malformed. The file has {Files.HashOfAbc}."));
    }

    [Test]
    public void A_hash_that_cannot_be_computed_here_leaves_the_content_open()
    {
        using var content = Files.Of("abc");
        var check = (Files.Abc() with { Hash = "md5:900150983cd24fb0d6963f7d28e17f72" }).Verify(content);

        Assert.That((check.IsSameContent, check.IsIntact), Is.EqualTo(((bool?)null, false)));
        Assert.That(check.Sentences[0],
            Is.EqualTo($"The content cannot be compared: md5 cannot be computed here. The file has {Files.HashOfAbc}."));
    }

    [Test]
    public async Task A_large_file_that_trickles_is_read_to_its_end_and_never_held_as_a_whole()
    {
        const long size = 50_000_000;
        using Stream fast = new Zeros(size), slow = new Zeros(1_000_000, step: 777);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var exhibit = Exhibit.Measure(fast);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(exhibit.Size, Is.EqualTo(size));
        Assert.That(allocated, Is.LessThan(1_000_000));
        using var same = new Zeros(1_000_000);
        Assert.That((await Exhibit.Measure(same).VerifyAsync(slow)).IsIntact, Is.True);
    }

    [Test]
    public void Reading_can_be_stopped()
    {
        using var content = Files.Of("abc");

        Assert.That(async () => await Exhibit.MeasureAsync(content, cancellation: new(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await Files.Abc()
            .VerifyAsync(content, cancellation: new(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await Bridge.File()
            .VerifyExhibitAsync(Files.Abc(), content, cancellation: new(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Misuse_throws_argument_exceptions()
    {
        using MemoryStream content = Files.Of("abc"), closed = Files.Of("abc");
        closed.Dispose();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Exhibit.Measure(null!), Throws.ArgumentNullException);
            Assert.That(() => Exhibit.Measure(closed), Throws.ArgumentException);
            Assert.That(() => Exhibit.Measure(content, "md5"), Throws.ArgumentException.With.Message.Contains("Name sha256, "));
            Assert.That(() => Exhibit.Measure(content, null!), Throws.ArgumentNullException);
            Assert.That(async () => await Exhibit.MeasureAsync(null!), Throws.ArgumentNullException);
            Assert.That(() => Files.Abc().Verify(null!), Throws.ArgumentNullException);
            Assert.That(() => Files.Abc().Verify(closed), Throws.ArgumentException);
            Assert.That(async () => await Files.Abc().VerifyAsync(null!), Throws.ArgumentNullException);
            Assert.That(() => Files.Abc().HandOver(null!, Files.Captured), Throws.ArgumentNullException);
            Assert.That(() => Files.Abc().HandOver("Bob", null!), Throws.ArgumentNullException);
            Assert.That(() => (Files.Abc() with { CapturedBy = null }).HandOver("Bob", Files.Captured), Throws.ArgumentException);
            Assert.That(() => Bridge.File().VerifyExhibit(null!, content), Throws.ArgumentNullException);
            Assert.That(() => Bridge.File().VerifyExhibitAsync(null!, content), Throws.ArgumentNullException);
        }
    }

    private sealed class Zeros(long size, int step = int.MaxValue) : Stream
    {
        private long _left = size;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(_left, Math.Min(count, step));
            Array.Clear(buffer, offset, read);
            _left -= read;
            return read;
        }


        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
