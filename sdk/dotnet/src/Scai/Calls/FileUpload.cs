using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Scai;

/// <summary>Content on its way to where it goes, in as many tries as others make it take.</summary>
internal sealed class FileUpload
{
    /// <summary>The server takes this many chunks in a list; more content than they are goes in equal ones.</summary>
    private const int ListedMax = 8192;
    private const int EqualChunkBytes = 8 * 1024 * 1024;

    /// <summary>Content up to this size is sent with what makes its file.</summary>
    private const int OneRequestMax = 1024 * 1024;

    /// <summary>How often a call is tried again: a line may be gone for half a minute.</summary>
    private const int Retries = 8;

    /// <summary>How often it begins anew because somebody else took the name or changed the file meanwhile.</summary>
    private const int TriesMax = 5;

    private static readonly RequestOptions Patient = new() { MaxRetries = Retries };

    private readonly object _telling = new();

    public required ScaiClient Client { get; init; }

    public required LocalFile File { get; init; }

    public required UploadTarget Target { get; init; }

    public required string Name { get; init; }

    /// <summary>The file that has the name.</summary>
    public ScaiFile? Held { get; set; }

    /// <summary>Finds it again when somebody was faster.</summary>
    public required Func<CancellationToken, Task<ScaiFile?>> FindAsync { get; init; }

    public required UploadFileOptions Options { get; init; }

    public required SemaphoreSlim Gate { get; init; }

    /// <summary>Uploads that somebody was faster than. They go once their chunks are in the next one.</summary>
    public List<string> Overtaken { get; } = [];

    /// <summary>The file that has a name in a place; null when nothing has, or a folder.</summary>
    public static async Task<ScaiFile?> FindInAsync(ScaiClient client, UploadTarget target, string name, CancellationToken cancellationToken)
    {
        var folder = target.FolderId is { } folderId
            ? await client.Folders.GetAsync(folderId, cancellationToken: cancellationToken).ConfigureAwait(false)
            : null;
        try
        {
            var query = new FilesLookUpQuery { Path = $"{folder?.Path}/{name}" };
            var shareId = folder?.ShareId ?? target.ShareId ?? "";
            return await client.Files.LookUpAsync(shareId, query, null, cancellationToken).ConfigureAwait(false) as ScaiFile;
        }
        catch (NotFoundException error) when (error.Code == ErrorCode.FilesNotFound)
        {
            return null;
        }
    }

    public async Task<ScaiFile> RunAsync(CancellationToken cancellationToken)
    {
        UploadPlan? plan = null;
        for (var tries = 1; ; tries += 1)
        {
            try
            {
                if (Held is null && plan is null && File.SizeBytes > OneRequestMax
                    && await new StreamedUpload(this).RunAsync(cancellationToken).ConfigureAwait(false) is { } made)
                {
                    return made;
                }

                plan ??= await File.PlanAsync(cancellationToken).ConfigureAwait(false);
                if (Held is { } held && held.ChecksumSha256 == plan.Sha256)
                {
                    Tell(File.SizeBytes);
                    return held;
                }

                return File.SizeBytes <= OneRequestMax
                    ? await SendAtOnceAsync(plan, cancellationToken).ConfigureAwait(false)
                    : await SendInChunksAsync(plan, cancellationToken).ConfigureAwait(false);
            }
            catch (ApiException error) when (IsOvertaken(error) && Options.IfExists != IfExists.Fail && tries < TriesMax)
            {
                Held = await FindAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static bool IsOvertaken(ApiException error) => error.Code is ErrorCode.FilesNameTaken or ErrorCode.FilesStaleEtag;

    private async Task<ScaiFile> SendAtOnceAsync(UploadPlan plan, CancellationToken cancellationToken)
    {
        await Gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var content = new byte[File.SizeBytes];
            await File.ReadAsync(content, 0, cancellationToken).ConfigureAwait(false);
            var options = new UploadOptions { MaxRetries = Retries, IfMatch = Held?.VersionId };
            var file = Held is { } held
                ? await Client.Files.ReplaceContentAsync(
                    held.Id,
                    content,
                    new() { MimeType = Options.MimeType, ChecksumSha256 = plan.Sha256 },
                    options,
                    cancellationToken).ConfigureAwait(false)
                : await Client.Files.UploadAsync(
                    content,
                    new()
                    {
                        ShareId = Target.ShareId,
                        FolderId = Target.FolderId,
                        Name = Name,
                        MimeType = Options.MimeType,
                        ChecksumSha256 = plan.Sha256,
                    },
                    options,
                    cancellationToken).ConfigureAwait(false);
            Tell(File.SizeBytes);
            return file;
        }
        finally
        {
            Gate.Release();
        }
    }

    private async Task<ScaiFile> SendInChunksAsync(UploadPlan plan, CancellationToken cancellationToken)
    {
        var uploads = Client.Uploads;
        var session = await BeginChunksAsync(plan, cancellationToken).ConfigureAwait(false);
        await AbortOvertakenAsync(cancellationToken).ConfigureAwait(false);
        for (var tries = 1; ; tries += 1)
        {
            while (session.MissingCount > 0)
            {
                await SendMissingAsync(plan, session, cancellationToken).ConfigureAwait(false);
                if (session.MissingCount == session.Missing.Count)
                {
                    break;
                }

                session = await uploads.GetAsync(session.Id, null, cancellationToken).ConfigureAwait(false);
            }

            try
            {
                return await uploads.CompleteAsync(session.Id, null, Patient, cancellationToken).ConfigureAwait(false);
            }
            catch (ApiException error) when (error.Code == ErrorCode.UploadsIncomplete && tries < TriesMax)
            {
                session = await uploads.GetAsync(session.Id, null, cancellationToken).ConfigureAwait(false);
            }
            catch (ApiException error) when (IsOvertaken(error))
            {
                Overtaken.Add(session.Id);
                throw;
            }
        }
    }

    private async Task AbortOvertakenAsync(CancellationToken cancellationToken)
    {
        foreach (var id in Overtaken)
        {
            await GiveUpAsync(id, cancellationToken).ConfigureAwait(false);
        }

        Overtaken.Clear();
    }

    public async Task GiveUpAsync(string uploadId, CancellationToken cancellationToken)
    {
        try
        {
            await Client.Uploads.AbortAsync(uploadId, null, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiException)
        {
            // It ends by itself.
        }
    }

    private Task<UploadSession> BeginChunksAsync(UploadPlan plan, CancellationToken cancellationToken)
    {
        var isListed = plan.Chunks.Count <= ListedMax;
        var body = new CreateUploadInput
        {
            ShareId = Held is null ? Target.ShareId : null,
            FolderId = Held is null ? Target.FolderId : null,
            Name = Held is null ? Name : null,
            ReplaceFileId = Held?.Id,
            BaseVersionId = Held?.VersionId,
            SizeBytes = File.SizeBytes,
            MimeType = Options.MimeType,
            ChecksumSha256 = plan.Sha256,
            ChunkSizeBytes = isListed ? null : EqualChunkBytes,
            Chunks = isListed ? plan.Chunks : null,
        };
        return BeginAsync(Client.Uploads, body, identity: "", cancellationToken);
    }

    /// <summary>
    /// Begins an upload. The same content for the same place has the same key, so a program that was ended begins the upload that it had
    /// begun before, for a day; if that one has ended since, another.
    /// </summary>
    public static async Task<UploadSession> BeginAsync(
        UploadsClient uploads,
        CreateUploadInput body,
        string identity,
        CancellationToken cancellationToken)
    {
        var told = JsonSerializer.SerializeToUtf8Bytes(body, ScaiJsonContext.Default.CreateUploadInput);
        var key = SHA256.HashData([.. told, .. Encoding.UTF8.GetBytes(identity)]);
        var options = new RequestOptions { IdempotencyKey = LocalFile.Hex(key) };
        var begun = await uploads.CreateAsync(body, options, cancellationToken).ConfigureAwait(false);
        try
        {
            var session = await uploads.GetAsync(begun.Id, null, cancellationToken).ConfigureAwait(false);
            if (session.Status == UploadSessionStatus.Open)
            {
                return session;
            }
        }
        catch (ApiException error) when (error is NotFoundException or GoneException)
        {
            // That one is over.
        }

        return await uploads.CreateAsync(body, null, cancellationToken).ConfigureAwait(false);
    }

    private async Task SendMissingAsync(UploadPlan plan, UploadSession session, CancellationToken cancellationToken)
    {
        var starts = plan.Starts();
        var sent = session.ReceivedBytes;
        Tell(sent);
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = Options.Parallel, CancellationToken = cancellationToken };
        try
        {
            await Parallel.ForEachAsync(session.Missing, atOnce, SendAsync).ConfigureAwait(false);
        }
        catch (ApiException error) when (error.Code == ErrorCode.FilesChecksumMismatch)
        {
            // Other bytes than were hashed: the file is not what it was.
            File.RequireSame();
            throw;
        }

        async ValueTask SendAsync(long index, CancellationToken token)
        {
            var (start, size) = session.ChunkSizeBytes is { } equal
                ? (index * equal, (int)Math.Min(equal, File.SizeBytes - (index * equal)))
                : (starts[(int)index], plan.Chunks[(int)index].SizeBytes);
            await Gate.WaitAsync(token).ConfigureAwait(false);
            var rented = ArrayPool<byte>.Shared.Rent(size);
            try
            {
                var content = rented.AsMemory(0, size);
                await File.ReadAsync(content, start, token).ConfigureAwait(false);
                // What is listed has a hash already.
                var checksum = session.ChunkSizeBytes is null ? null : LocalFile.Hex(SHA256.HashData(content.Span));
                await Client.Uploads.PutChunkAsync(
                    session.Id,
                    index,
                    (ReadOnlyMemory<byte>)content,
                    new() { ChecksumSha256 = checksum },
                    new() { MaxRetries = Retries },
                    token).ConfigureAwait(false);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(rented);
                Gate.Release();
            }

            lock (_telling)
            {
                sent += size;
                Tell(sent);
            }
        }
    }

    public void Tell(long bytes) => Options.Progress?.Report(new TransferProgress(bytes, File.SizeBytes));
}
