namespace Scai;

/// <summary>New content on its way as one stream, hashed as it goes.</summary>
internal sealed class StreamedUpload(FileUpload upload)
{
    /// <summary>How many chunks tell whether the server knows any of the content.</summary>
    private const int BeginningChunks = 2;

    /// <summary>How often a line may be cut without anything having come: it may be gone for half a minute.</summary>
    private const int CutsMax = 8;

    private static readonly TimeSpan WaitMax = TimeSpan.FromMinutes(1);
    private static readonly RequestOptions Patient = new() { MaxRetries = CutsMax };
    private static readonly UploadOptions Once = new() { MaxRetries = 0 };

    private readonly UploadsClient _uploads = upload.Client.Uploads;

    /// <summary>
    /// Null when the content is better sent in chunks: the server has some of them, or something between us and it takes no large requests.
    /// </summary>
    public async Task<ScaiFile?> RunAsync(CancellationToken cancellationToken)
    {
        var chunks = await upload.File.CutBeginningAsync(BeginningChunks, cancellationToken).ConfigureAwait(false);
        try
        {
            return await SendAsync(chunks, isAnew: false, cancellationToken).ConfigureAwait(false)
                ?? await SendAsync(chunks, isAnew: true, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiException error) when (error.Code is ErrorCode.UploadsContentKnown or "http.413")
        {
            return null;
        }
    }

    /// <summary>Null when what came in an earlier attempt was of other content; that is given up then.</summary>
    private async Task<ScaiFile?> SendAsync(IReadOnlyList<ChunkOfUpload> chunks, bool isAnew, CancellationToken cancellationToken)
    {
        var body = new CreateUploadInput
        {
            ShareId = upload.Target.ShareId,
            FolderId = upload.Target.FolderId,
            Name = upload.Name,
            SizeBytes = upload.File.SizeBytes,
            MimeType = upload.Options.MimeType,
            Chunks = chunks,
            IsStreamed = true,
        };
        var session = isAnew
            ? await _uploads.CreateAsync(body, null, cancellationToken).ConfigureAwait(false)
            : await FileUpload.BeginAsync(_uploads, body, upload.File.Identity, cancellationToken).ConfigureAwait(false);
        try
        {
            using var content = new HashedFile(upload.File);
            await upload.Gate.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                await SendRestAsync(session, content, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                upload.Gate.Release();
            }

            var input = new CompleteUploadInput { ChecksumSha256 = await content.Sha256Async(cancellationToken).ConfigureAwait(false) };
            upload.File.RequireSame();
            return await _uploads.CompleteAsync(session.Id, input, Patient, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiException error) when (error.Code is ErrorCode.FilesChecksumMismatch && session.ReceivedBytes > 0)
        {
            await upload.GiveUpAsync(session.Id, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (ApiException error) when (error.Code is ErrorCode.FilesChecksumMismatch or "http.413")
        {
            await upload.GiveUpAsync(session.Id, cancellationToken).ConfigureAwait(false);
            throw;
        }
        catch (ApiException error) when (error.Code is ErrorCode.FilesNameTaken)
        {
            upload.Overtaken.Add(session.Id);
            throw;
        }
    }

    /// <summary>Goes on from what the server has, as often as the line is cut.</summary>
    private async Task SendRestAsync(UploadSession session, HashedFile content, CancellationToken cancellationToken)
    {
        var offset = session.ReceivedBytes;
        for (var cuts = 0; offset < upload.File.SizeBytes;)
        {
            await content.HashToAsync(offset, cancellationToken).ConfigureAwait(false);
            upload.Tell(offset);
            var from = offset;
            try
            {
                var body = UploadContent.FromChunks(() => content.FromAsync(from, upload.Tell, cancellationToken));
                session = await _uploads.AppendAsync(session.Id, body, new() { Offset = from }, Once, cancellationToken)
                    .ConfigureAwait(false);
                offset = session.ReceivedBytes;
            }
            catch (ScaiException error) when (cuts < CutsMax && DelayAfter(error, cuts) is { } delay)
            {
                await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
                session = await _uploads.GetAsync(session.Id, Patient, cancellationToken).ConfigureAwait(false);
                offset = session.ReceivedBytes;
                cuts = offset > from ? 0 : cuts + 1;
            }
        }
    }

    /// <summary>Of a conflict: more came, with a request whose connection was cut, than the server knew when it was asked.</summary>
    private static TimeSpan? DelayAfter(ScaiException error, int cuts) =>
        error is ApiException { Code: ErrorCode.UploadsOffsetMismatch or ErrorCode.RequestIncomplete }
            ? TimeSpan.FromSeconds(0.25)
            : Retry.DelayBefore(error, cuts, WaitMax);
}
