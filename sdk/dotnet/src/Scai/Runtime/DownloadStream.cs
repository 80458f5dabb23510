namespace Scai;

/// <summary>The body of an answer, which fails when it ends before all of it came, or when nothing comes for too long.</summary>
internal sealed class DownloadStream(Stream body, long? length, Clock clock, IProgress<TransferProgress>? progress) : Stream
{
    private long _received;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _received;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        using var linked = cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellationToken)
            : null;
        try
        {
            clock.Alive();
            var read = await body.ReadAsync(buffer, linked?.Token ?? clock.Token).ConfigureAwait(false);
            return Came(read, buffer.Length);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested && clock.Explain(error) is var told && told != error)
        {
            throw clock.Explain(error);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return Came(body.Read(buffer, offset, count), count);
        }
        catch (IOException error)
        {
            throw clock.Explain(error);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            body.Dispose();
            clock.Dispose();
        }

        base.Dispose(disposing);
    }

    public override async ValueTask DisposeAsync()
    {
        await body.DisposeAsync().ConfigureAwait(false);
        clock.Dispose();
        await base.DisposeAsync().ConfigureAwait(false);
    }

    private int Came(int read, int asked)
    {
        // A slow reader is not a slow server.
        clock.Pause();
        if (read == 0 && asked > 0 && length is { } whole && _received != whole)
        {
            throw new IncompleteException($"{_received} of {whole} bytes came");
        }

        if (read > 0)
        {
            _received += read;
            progress?.Report(new TransferProgress(_received, length));
        }

        return read;
    }
}
