// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>Large files in chunks: resumable, in parallel, and without what is there already.</summary>
public class UploadsClient : ResourceClient
{
    internal UploadsClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected UploadsClient()
    {
    }

    /// <summary>Give an upload up.</summary>
    /// <remarks>
    /// What has come of it is removed. One that is completed stays.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>uploads.not_found</c>: Upload not found</description></item>
    /// <item><description><c>uploads.completed</c>: The upload is completed</description></item>
    /// <item><description><c>uploads.expired</c>: The upload is over: nothing came for too
    /// long</description></item>
    /// </list>
    /// </remarks>
    /// <param name="uploadId">The id of an upload.</param>
    /// <example><code>await client.Uploads.AbortAsync("upl_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task AbortAsync(
        string uploadId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("uploads.abort", HttpMethod.Delete, $"/uploads/{uploadId}")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Send the next bytes of a streamed upload.</summary>
    /// <remarks>
    /// The body is as much of the content as you like, all of it too, from the offset on. What had come when the
    /// connection was cut is kept: receivedBytes of the upload tells where to go on. Needs the right to put the
    /// file where it goes at this moment too.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>uploads.not_found</c>: Upload not found</description></item>
    /// <item><description><c>uploads.completed</c>: The upload is completed</description></item>
    /// <item><description><c>uploads.not_streamed</c>: This upload takes chunks, not a stream</description></item>
    /// <item><description><c>uploads.offset_mismatch</c>: The upload goes on from another
    /// place</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>uploads.expired</c>: The upload is over: nothing came for too
    /// long</description></item>
    /// <item><description><c>uploads.chunk_size_mismatch</c>: The chunk does not have the size it was announced
    /// with</description></item>
    /// <item><description><c>files.corrupt</c>: The stored content is damaged</description></item>
    /// <item><description><c>files.storage_full</c>: There is no room left to store this</description></item>
    /// </list>
    /// </remarks>
    /// <param name="uploadId">The id of an upload.</param>
    /// <example><code>var answer = await client.Uploads.AppendAsync("upl_01m9p2m3k4n5p6q7r8s9t0v1w2", content, new() { Offset = 1 });</code></example>
    public virtual Task<UploadSession> AppendAsync(
        string uploadId,
        UploadContent content,
        UploadsAppendQuery query,
        UploadOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("uploads.append", HttpMethod.Put, $"/uploads/{uploadId}/content")
            {
                Query = new Pairs()
                    .Add("offset", query.Offset),
                Body = Body.Of(content, options),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.UploadSession,
            options,
            cancellationToken);

    /// <summary>Make the file of an upload.</summary>
    /// <remarks>
    /// Once all chunks have come: all at once or, when it fails, not at all, and the upload stays as it is.
    /// Completing it again answers with its file.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>uploads.not_found</c>: Upload not found</description></item>
    /// <item><description><c>files.name_taken</c>: Something else in this folder already has this
    /// name</description></item>
    /// <item><description><c>uploads.completed</c>: The upload is completed</description></item>
    /// <item><description><c>uploads.incomplete</c>: Chunks of the upload are missing</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>uploads.expired</c>: The upload is over: nothing came for too
    /// long</description></item>
    /// <item><description><c>files.stale_etag</c>: It changed since you read it</description></item>
    /// <item><description><c>files.too_large</c>: The file is larger than this tenant allows</description></item>
    /// <item><description><c>files.checksum_mismatch</c>: The bytes received do not have the announced
    /// checksum</description></item>
    /// <item><description><c>files.locked</c>: Somebody else has locked it</description></item>
    /// <item><description><c>files.corrupt</c>: The stored content is damaged</description></item>
    /// <item><description><c>quotas.exceeded</c>: There is no room left within a quota</description></item>
    /// </list>
    /// </remarks>
    /// <param name="uploadId">The id of an upload.</param>
    /// <example><code>var answer = await client.Uploads.CompleteAsync("upl_01m9p2m3k4n5p6q7r8s9t0v1w2", new());</code></example>
    public virtual Task<ScaiFile> CompleteAsync(
        string uploadId,
        CompleteUploadInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("uploads.complete", HttpMethod.Post, $"/uploads/{uploadId}/complete")
            {
                Body = Body.Json(body ?? new CompleteUploadInput(), ScaiJsonContext.Default.CompleteUploadInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ScaiFile,
            options,
            cancellationToken);

    /// <summary>Begin an upload over many requests.</summary>
    /// <remarks>
    /// The chunks are put one by one, in any order and in parallel, or with isStreamed the content in one stream,
    /// over as many requests as it needs; then the upload is completed. It is given up when nothing has come for 24
    /// hours.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>files.name_taken</c>: Something else in this folder already has this
    /// name</description></item>
    /// <item><description><c>uploads.content_known</c>: Part of this content need not be sent</description></item>
    /// <item><description><c>uploads.too_many</c>: You have too many uploads under way</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>files.stale_etag</c>: It changed since you read it</description></item>
    /// <item><description><c>files.too_large</c>: The file is larger than this tenant allows</description></item>
    /// <item><description><c>files.locked</c>: Somebody else has locked it</description></item>
    /// <item><description><c>quotas.exceeded</c>: There is no room left within a quota</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Uploads.CreateAsync(new() { FolderId = "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", Name = "film.mp4", SizeBytes = 10000000 });</code></example>
    public virtual Task<UploadSession> CreateAsync(
        CreateUploadInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("uploads.create", HttpMethod.Post, "/uploads")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateUploadInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.UploadSession,
            options,
            cancellationToken);

    /// <summary>Read how far an upload is.</summary>
    /// <remarks>
    /// With what is still missing: what to send after an interruption. Only for who began it.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>uploads.not_found</c>: Upload not found</description></item>
    /// <item><description><c>uploads.expired</c>: The upload is over: nothing came for too
    /// long</description></item>
    /// </list>
    /// </remarks>
    /// <param name="uploadId">The id of an upload.</param>
    /// <example><code>var answer = await client.Uploads.GetAsync("upl_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<UploadSession> GetAsync(
        string uploadId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("uploads.get", HttpMethod.Get, $"/uploads/{uploadId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.UploadSession,
            options,
            cancellationToken);

    /// <summary>Send a chunk of an upload.</summary>
    /// <remarks>
    /// The body is the chunk. When this answers, it is stored for good; the same chunk may be sent again. Needs the
    /// right to put the file where it goes at this moment too.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>uploads.chunk_not_found</c>: The upload has no such chunk</description></item>
    /// <item><description><c>uploads.not_found</c>: Upload not found</description></item>
    /// <item><description><c>uploads.chunk_taken</c>: Other bytes have arrived as this chunk
    /// already</description></item>
    /// <item><description><c>uploads.completed</c>: The upload is completed</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>uploads.expired</c>: The upload is over: nothing came for too
    /// long</description></item>
    /// <item><description><c>files.checksum_mismatch</c>: The bytes received do not have the announced
    /// checksum</description></item>
    /// <item><description><c>uploads.chunk_size_mismatch</c>: The chunk does not have the size it was announced
    /// with</description></item>
    /// <item><description><c>files.storage_full</c>: There is no room left to store this</description></item>
    /// </list>
    /// </remarks>
    /// <param name="uploadId">The id of an upload.</param>
    /// <param name="index">Which chunk, from 0.</param>
    /// <example><code>var answer = await client.Uploads.PutChunkAsync("upl_01m9p2m3k4n5p6q7r8s9t0v1w2", 0, content);</code></example>
    public virtual Task<ReceivedChunk> PutChunkAsync(
        string uploadId,
        long index,
        UploadContent content,
        UploadsPutChunkQuery? query = null,
        UploadOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("uploads.putChunk", HttpMethod.Put, $"/uploads/{uploadId}/chunks/{index}")
            {
                Query = new Pairs()
                    .Add("checksumSha256", query?.ChecksumSha256),
                Body = Body.Of(content, options),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ReceivedChunk,
            options,
            cancellationToken);
}

/// <summary>The query of UploadsClient.AppendAsync.</summary>
public sealed class UploadsAppendQuery
{
    /// <summary>How many bytes have come before: receivedBytes.</summary>
    public required long Offset { get; init; }
}

/// <summary>The query of UploadsClient.PutChunkAsync.</summary>
public sealed class UploadsPutChunkQuery
{
    /// <summary>SHA-256 of the chunk, to have it checked on arrival.</summary>
    public string? ChecksumSha256 { get; init; }
}
