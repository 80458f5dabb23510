using System.Buffers;
using System.Security.Cryptography;

namespace Scai;

/// <summary>A file's content on its way to the disk.</summary>
internal sealed class FileDownload(ScaiClient client, string path, DownloadFileOptions options)
{
    private const int RangeBytes = 8 * 1024 * 1024;

    /// <summary>How much is written before the disk is asked to keep it, which it does while more comes.</summary>
    private const int FlushEveryBytes = 32 * 1024 * 1024;

    /// <summary>How often a range that is cut goes on from where it was without anything having come.</summary>
    private const int CutsMax = 8;

    /// <summary>How often it begins anew because the file has other content.</summary>
    private const int TriesMax = 5;

    public async Task<ScaiFile> RunAsync(string fileId, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries += 1)
        {
            var file = await client.Files.GetAsync(fileId, null, cancellationToken).ConfigureAwait(false);
            try
            {
                await FetchAsync(file, cancellationToken).ConfigureAwait(false);
                return file;
            }
            catch (ScaiException error) when (tries < TriesMax && IsOther(error))
            {
                // It is downloaded as it is now.
            }
        }
    }

    private static bool IsOther(ScaiException error) =>
        error is OtherContentException or NotFoundException { Code: ErrorCode.FilesVersionNotFound };

    /// <summary>
    /// What came of this content, in this attempt or an earlier one, is a file of its name; it is complete before it gets its own.
    /// </summary>
    private async Task FetchAsync(ScaiFile file, CancellationToken cancellationToken)
    {
        var partial = $"{path}.{file.VersionId}.part";
        bool isRight;
        var to = new FileStream(partial, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 0, FileOptions.Asynchronous);
        await using (to.ConfigureAwait(false))
        {
            using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await HashWhatIsThereAsync(to, file.SizeBytes, whole, cancellationToken).ConfigureAwait(false);
            Tell(to.Position, file);
            await AppendRangesAsync(file, to, whole, cancellationToken).ConfigureAwait(false);
            isRight = LocalFile.Hex(whole.GetHashAndReset()) == file.ChecksumSha256;
            if (isRight)
            {
                to.Flush(flushToDisk: true);
            }
        }

        if (!isRight)
        {
            File.Delete(partial);
            throw new IncompleteException($"What came of {file.Name} does not have the SHA-256 {file.ChecksumSha256}");
        }

        File.Move(partial, path, overwrite: true);
    }

    private async Task AppendRangesAsync(ScaiFile file, FileStream to, IncrementalHash whole, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pending = new Queue<Task<Range>>();
        var handle = to.SafeFileHandle;
        var (flushing, flushed) = (Task.CompletedTask, to.Position);
        try
        {
            for (var start = to.Position; start < file.SizeBytes || pending.Count > 0;)
            {
                while (pending.Count < options.Parallel && start < file.SizeBytes)
                {
                    pending.Enqueue(FetchRangeAsync(file, start, stop.Token));
                    start += RangeBytes;
                }

                var range = await pending.Dequeue().ConfigureAwait(false);
                var part = range.Rented.AsMemory(0, range.Length);
                whole.AppendData(part.Span);
                await to.WriteAsync(part, cancellationToken).ConfigureAwait(false);
                ArrayPool<byte>.Shared.Return(range.Rented);
                Tell(to.Position, file);
                if (to.Position - flushed >= FlushEveryBytes)
                {
                    await flushing.ConfigureAwait(false);
                    flushed = to.Position;
                    flushing = Task.Run(() => RandomAccess.FlushToDisk(handle), CancellationToken.None);
                }
            }

            await flushing.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll([flushing, .. pending]).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Leaves the file at the end of what is there from before.</summary>
    private static async Task HashWhatIsThereAsync(FileStream to, long sizeBytes, IncrementalHash whole, CancellationToken cancellationToken)
    {
        if (to.Length > sizeBytes)
        {
            to.SetLength(0);
        }

        var buffer = new byte[Math.Min(1024 * 1024, to.Length)];
        while (buffer.Length > 0 && await to.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            whole.AppendData(buffer, 0, read);
        }
    }

    /// <summary>A range of a version, which goes on from where it was when its connection is cut.</summary>
    private async Task<Range> FetchRangeAsync(ScaiFile file, long start, CancellationToken cancellationToken)
    {
        var length = (int)Math.Min(RangeBytes, file.SizeBytes - start);
        var rented = ArrayPool<byte>.Shared.Rent(length);
        var received = 0;
        for (var cuts = 0; received < length;)
        {
            try
            {
                var range = ByteRange.Between(start + received, start + length);
                var wanted = new DownloadOptions { Range = range, IfRange = file.VersionId };
                var download = await client.Files.GetContentAsync(file.Id, new() { Version = file.Version }, wanted, cancellationToken)
                    .ConfigureAwait(false);
                await using (download.ConfigureAwait(false))
                {
                    if (download.Status != 206 || download.Offset != start + received)
                    {
                        throw new OtherContentException($"The content is not {file.VersionId} any more");
                    }

                    var rest = rented.AsMemory(received, length - received);
                    while (await download.Stream.ReadAsync(rest, cancellationToken).ConfigureAwait(false) is > 0 and var read)
                    {
                        rest = rest[read..];
                        received += read;
                        cuts = 0;
                    }
                }
            }
            catch (ApiConnectionException error) when (error is not OtherContentException && cuts < CutsMax)
            {
                await Task.Delay(TimeSpan.FromSeconds(Math.Min(8, 0.25 * Math.Pow(2, cuts))), cancellationToken).ConfigureAwait(false);
                cuts += 1;
            }
        }

        return new Range(rented, length);
    }

    private void Tell(long bytes, ScaiFile file) => options.Progress?.Report(new TransferProgress(bytes, file.SizeBytes));

    private readonly record struct Range(byte[] Rented, int Length);
}

/// <summary>The answer is of other content than was asked for.</summary>
internal sealed class OtherContentException(string message) : ApiConnectionException(message);
