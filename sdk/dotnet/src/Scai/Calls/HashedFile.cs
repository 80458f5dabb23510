using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Scai;

/// <summary>A file that is read from any place on, several times, and each byte of it hashed once.</summary>
internal sealed class HashedFile(LocalFile file) : IDisposable
{
    private const int PieceBytes = 1024 * 1024;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[][] _pieces = [new byte[PieceBytes], new byte[PieceBytes]];
    private long _hashed;

    public void Dispose() => _hash.Dispose();

    /// <summary>Reads what is before a place, if it was not read before.</summary>
    public async Task HashToAsync(long place, CancellationToken cancellationToken)
    {
        while (_hashed < place)
        {
            await ReadAsync(_pieces[0], _hashed, place, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The content from a place on; the next piece is read and hashed while one is sent. `taken` is told how far it was taken.</summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> FromAsync(
        long start,
        Action<long> taken,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var end = file.SizeBytes;
        var next = Task.Run(() => ReadAsync(_pieces[0], start, end, cancellationToken), cancellationToken);
        try
        {
            for (var (place, turn) = (start, 0); place < end;)
            {
                var piece = await next.ConfigureAwait(false);
                place += piece.Length;
                turn ^= 1;
                var (buffer, from) = (_pieces[turn], place);
                next = from < end ? Task.Run(() => ReadAsync(buffer, from, end, cancellationToken), cancellationToken) : next;
                yield return piece;
                taken(place);
            }
        }
        finally
        {
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>SHA-256 of all of it. To be asked once.</summary>
    public async Task<string> Sha256Async(CancellationToken cancellationToken)
    {
        await HashToAsync(file.SizeBytes, cancellationToken).ConfigureAwait(false);
        return LocalFile.Hex(_hash.GetHashAndReset());
    }

    private async Task<ReadOnlyMemory<byte>> ReadAsync(byte[] buffer, long place, long end, CancellationToken cancellationToken)
    {
        var piece = buffer.AsMemory(0, (int)Math.Min(PieceBytes, end - place));
        await file.ReadAsync(piece, place, cancellationToken).ConfigureAwait(false);
        if (place <= _hashed && place + piece.Length > _hashed)
        {
            var more = piece[(int)(_hashed - place)..];
            _hash.AppendData(more.Span);
            _hashed += more.Length;
        }

        return piece;
    }
}
