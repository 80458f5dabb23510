// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>Files, their content and its versions, the trash.</summary>
public class FilesClient : ResourceClient
{
    internal FilesClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected FilesClient()
    {
    }

    /// <summary>Copy a file.</summary>
    /// <remarks>
    /// Makes a new file of its present content; earlier versions and entries stay with the old one. Needs
    /// <c>read</c> on the file and <c>create</c> where it goes. No byte is copied.
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
    /// <item><description><c>files.too_deep</c>: The folder tree is too deep</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>files.stale_etag</c>: It changed since you read it</description></item>
    /// <item><description><c>files.locked</c>: Somebody else has locked it</description></item>
    /// <item><description><c>quotas.exceeded</c>: There is no room left within a quota</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <example><code>var answer = await client.Files.CopyAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { TargetFolderId = "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", OnNameTaken = "rename" });</code></example>
    public virtual Task<ScaiFile> CopyAsync(
        string fileId,
        CopyFileInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.copy", HttpMethod.Post, $"/files/{fileId}/copy")
            {
                Body = Body.Json(body ?? new CopyFileInput(), ScaiJsonContext.Default.CopyFileInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.ScaiFile,
            options,
            cancellationToken);

    /// <summary>Put a file into the trash, or delete it for good.</summary>
    /// <remarks>
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>files.stale_etag</c>: It changed since you read it</description></item>
    /// <item><description><c>files.locked</c>: Somebody else has locked it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <example><code>await client.Files.DeleteAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteAsync(
        string fileId,
        FilesDeleteQuery? query = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.delete", HttpMethod.Delete, $"/files/{fileId}")
            {
                Query = new Pairs()
                    .Add("permanent", query?.Permanent),
            },
            options,
            cancellationToken);

    /// <summary>Delete an earlier version for good.</summary>
    /// <remarks>
    /// Not the current one. Needs <c>write</c> and <c>delete</c>. Later versions keep their numbers.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.version_not_found</c>: Version not found</description></item>
    /// <item><description><c>files.version_current</c>: The current version cannot be deleted</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>files.locked</c>: Somebody else has locked it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <param name="version">Which version.</param>
    /// <example><code>await client.Files.DeleteVersionAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", 1);</code></example>
    public virtual Task DeleteVersionAsync(
        string fileId,
        long version,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.deleteVersion", HttpMethod.Delete, $"/files/{fileId}/versions/{version}"),
            options,
            cancellationToken);

    /// <summary>Empty a share's trash.</summary>
    /// <remarks>
    /// Deletes for good, with all that is below it, what the caller may delete. Nothing of it can be restored; its
    /// room is free soon after.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>var answer = await client.Files.EmptyTrashAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<EmptiedTrash> EmptyTrashAsync(
        string shareId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.emptyTrash", HttpMethod.Delete, $"/shares/{shareId}/trash")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.EmptiedTrash,
            options,
            cancellationToken);

    /// <summary>Get a file's metadata.</summary>
    /// <remarks>
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <example><code>var answer = await client.Files.GetAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<ScaiFile> GetAsync(
        string fileId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.get", HttpMethod.Get, $"/files/{fileId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ScaiFile,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<ScaiFile?> GetIfChangedAsync(
        string fileId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("files.get", HttpMethod.Get, $"/files/{fileId}")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.ScaiFile,
            options,
            cancellationToken);

    /// <summary>Download files, folders and shares as a ZIP file.</summary>
    /// <remarks>
    /// With everything in them that the caller may read, made as it is sent: without a length, and a connection
    /// that is cut means that it is not whole. Names are changed where a system could take them for something else.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>files.too_many</c>: That is more files than one archive takes</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>files.corrupt</c>: The stored content is damaged</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Files.GetArchiveAsync(new() { Ids = [] });</code></example>
    public virtual Task<Download> GetArchiveAsync(
        FilesGetArchiveQuery query,
        DownloadOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.DownloadAsync(
            new Call("files.getArchive", HttpMethod.Get, "/archive")
            {
                Query = new Pairs()
                    .Add("ids", query.Ids),
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Download a file's content.</summary>
    /// <remarks>
    /// Whole or any range of it. What arrives has been checked against its hash; damaged content ends the response
    /// early, it is never sent.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.version_not_found</c>: Version not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>files.corrupt</c>: The stored content is damaged</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <example><code>var answer = await client.Files.GetContentAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Download> GetContentAsync(
        string fileId,
        FilesGetContentQuery? query = null,
        DownloadOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.DownloadAsync(
            new Call("files.getContent", HttpMethod.Get, $"/files/{fileId}/content")
            {
                Query = new Pairs()
                    .Add("version", query?.Version),
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<Download?> GetContentIfChangedAsync(
        string fileId,
        string etag,
        FilesGetContentQuery? query = null,
        DownloadOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.DownloadIfChangedAsync(
            new Call("files.getContent", HttpMethod.Get, $"/files/{fileId}/content")
            {
                Query = new Pairs()
                    .Add("version", query?.Version),
                Repeat = Repeat.Always,
            },
            etag,
            options,
            cancellationToken);

    /// <summary>Count what is in a share.</summary>
    /// <remarks>
    /// What it holds in all, with versions and trash, administrators of the tenant are told by GET
    /// /quotas/usage/shares/{shareId} at any size.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>var answer = await client.Files.GetShareStatsAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<TreeStats> GetShareStatsAsync(
        string shareId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.getShareStats", HttpMethod.Get, $"/shares/{shareId}/stats")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.TreeStats,
            options,
            cancellationToken);

    /// <summary>Read one of a file's versions.</summary>
    /// <remarks>
    /// Its content is at GET /files/{fileId}/content?version=N.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.version_not_found</c>: Version not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <param name="version">Which version.</param>
    /// <example><code>var answer = await client.Files.GetVersionAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", 1);</code></example>
    public virtual Task<ScaiVersion> GetVersionAsync(
        string fileId,
        long version,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.getVersion", HttpMethod.Get, $"/files/{fileId}/versions/{version}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ScaiVersion,
            options,
            cancellationToken);

    /// <summary>List the chunks of a file's content.</summary>
    /// <remarks>
    /// In order. Whoever cuts changed content by the same rules finds which chunks are new, and need send no
    /// others: begin an upload with the list of its chunks.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.version_not_found</c>: Version not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <example><code>await foreach (var item in client.Files.ListChunksAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2")) Console.WriteLine(item);</code></example>
    public virtual Pager<FileChunk, FileChunkPage> ListChunksAsync(
        string fileId,
        FilesListChunksQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<FileChunk, FileChunkPage>(
            new Call("files.listChunks", HttpMethod.Get, $"/files/{fileId}/chunks")
            {
                Query = new Pairs()
                    .Add("version", query?.Version)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.FileChunkPage,
            options,
            cancellationToken);

    /// <summary>List what is in a share's trash.</summary>
    /// <remarks>
    /// Latest first. What went along with a folder is not listed: the folder is what is restored.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>await foreach (var item in client.Files.ListTrashAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")) Console.WriteLine(item);</code></example>
    public virtual Pager<FolderItem, TrashPage> ListTrashAsync(
        string shareId,
        FilesListTrashQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<FolderItem, TrashPage>(
            new Call("files.listTrash", HttpMethod.Get, $"/shares/{shareId}/trash")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.TrashPage,
            options,
            cancellationToken);

    /// <summary>List a file's versions.</summary>
    /// <remarks>
    /// Newest first.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <example><code>await foreach (var item in client.Files.ListVersionsAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2")) Console.WriteLine(item);</code></example>
    public virtual Pager<ScaiVersion, VersionPage> ListVersionsAsync(
        string fileId,
        FilesListVersionsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<ScaiVersion, VersionPage>(
            new Call("files.listVersions", HttpMethod.Get, $"/files/{fileId}/versions")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.VersionPage,
            options,
            cancellationToken);

    /// <summary>Lock a file, or extend one's lock.</summary>
    /// <remarks>
    /// Needs <c>write</c>. Until it ends everybody else who would give the file other content, rename, move, delete
    /// it or restore a version gets 423. It is a person's, on all their devices.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>files.stale_etag</c>: It changed since you read it</description></item>
    /// <item><description><c>files.locked</c>: Somebody else has locked it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <example><code>var answer = await client.Files.LockAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { TtlSeconds = 1800 });</code></example>
    public virtual Task<ScaiFile> LockAsync(
        string fileId,
        LockFileInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.lock", HttpMethod.Put, $"/files/{fileId}/lock")
            {
                Body = Body.Json(body ?? new LockFileInput(), ScaiJsonContext.Default.LockFileInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ScaiFile,
            options,
            cancellationToken);

    /// <summary>Find a file or folder by its path.</summary>
    /// <remarks>
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>var answer = await client.Files.LookUpAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Path = "…" });</code></example>
    public virtual Task<FolderItem> LookUpAsync(
        string shareId,
        FilesLookUpQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.lookUp", HttpMethod.Get, $"/shares/{shareId}/lookup")
            {
                Query = new Pairs()
                    .Add("path", query.Path),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.FolderItem,
            options,
            cancellationToken);

    /// <summary>Move a file to another folder or share.</summary>
    /// <remarks>
    /// Needs <c>delete</c> on the file and <c>create</c> where it goes. Its id, its versions and the entries on it
    /// stay; in another share it counts against that one's quota.
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
    /// <item><description><c>files.too_deep</c>: The folder tree is too deep</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>files.stale_etag</c>: It changed since you read it</description></item>
    /// <item><description><c>files.locked</c>: Somebody else has locked it</description></item>
    /// <item><description><c>quotas.exceeded</c>: There is no room left within a quota</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <example><code>var answer = await client.Files.MoveAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { TargetShareId = "shr_01m9p2m3k4n5p6q7r8s9t0v1w2" });</code></example>
    public virtual Task<ScaiFile> MoveAsync(
        string fileId,
        MoveFileInput? body = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.move", HttpMethod.Post, $"/files/{fileId}/move")
            {
                Body = Body.Json(body ?? new MoveFileInput(), ScaiJsonContext.Default.MoveFileInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ScaiFile,
            options,
            cancellationToken);

    /// <summary>Replace a file's content.</summary>
    /// <remarks>
    /// The body is the content. It becomes a new version; the one before stays in the file's history. If-Match
    /// takes the ETag of the content: its versionId.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>files.stale_etag</c>: It changed since you read it</description></item>
    /// <item><description><c>files.too_large</c>: The file is larger than this tenant allows</description></item>
    /// <item><description><c>files.checksum_mismatch</c>: The bytes received do not have the announced
    /// checksum</description></item>
    /// <item><description><c>files.locked</c>: Somebody else has locked it</description></item>
    /// <item><description><c>files.storage_full</c>: There is no room left to store this</description></item>
    /// <item><description><c>quotas.exceeded</c>: There is no room left within a quota</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <example><code>var answer = await client.Files.ReplaceContentAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", content);</code></example>
    public virtual Task<ScaiFile> ReplaceContentAsync(
        string fileId,
        UploadContent content,
        FilesReplaceContentQuery? query = null,
        UploadOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.replaceContent", HttpMethod.Put, $"/files/{fileId}/content")
            {
                Query = new Pairs()
                    .Add("mimeType", query?.MimeType)
                    .Add("checksumSha256", query?.ChecksumSha256),
                Body = Body.Of(content, options),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ScaiFile,
            options,
            cancellationToken);

    /// <summary>Take a file out of the trash.</summary>
    /// <remarks>
    /// Back to where it was, as it was; or, with a target, to another place, for which it needs what a move there
    /// needs.
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
    /// <item><description><c>files.not_trashed</c>: It is not in the trash</description></item>
    /// <item><description><c>files.parent_trashed</c>: The folder it was in is in the trash</description></item>
    /// <item><description><c>files.too_deep</c>: The folder tree is too deep</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>files.stale_etag</c>: It changed since you read it</description></item>
    /// <item><description><c>files.locked</c>: Somebody else has locked it</description></item>
    /// <item><description><c>quotas.exceeded</c>: There is no room left within a quota</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <example><code>var answer = await client.Files.RestoreAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", new());</code></example>
    public virtual Task<ScaiFile> RestoreAsync(
        string fileId,
        RestoreFileInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.restore", HttpMethod.Post, $"/files/{fileId}/restore")
            {
                Body = Body.Json(body ?? new RestoreFileInput(), ScaiJsonContext.Default.RestoreFileInput),
            },
            ScaiJsonContext.Default.ScaiFile,
            options,
            cancellationToken);

    /// <summary>Make an earlier version current again.</summary>
    /// <remarks>
    /// As a new version; history only grows.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.version_not_found</c>: Version not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>files.locked</c>: Somebody else has locked it</description></item>
    /// <item><description><c>quotas.exceeded</c>: There is no room left within a quota</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <param name="version">Which version.</param>
    /// <example><code>var answer = await client.Files.RestoreVersionAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", 1);</code></example>
    public virtual Task<ScaiFile> RestoreVersionAsync(
        string fileId,
        long version,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.restoreVersion", HttpMethod.Post, $"/files/{fileId}/versions/{version}/restore"),
            ScaiJsonContext.Default.ScaiFile,
            options,
            cancellationToken);

    /// <summary>Unlock a file.</summary>
    /// <remarks>
    /// One's own lock; with the permission <c>managePermissions</c> on the file anybody's.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>files.stale_etag</c>: It changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <example><code>await client.Files.UnlockAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task UnlockAsync(
        string fileId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.unlock", HttpMethod.Delete, $"/files/{fileId}/lock")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Rename a file.</summary>
    /// <remarks>
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.name_taken</c>: Something else in this folder already has this
    /// name</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>files.stale_etag</c>: It changed since you read it</description></item>
    /// <item><description><c>files.locked</c>: Somebody else has locked it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <example><code>var answer = await client.Files.UpdateAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Name = "summary.pdf" });</code></example>
    public virtual Task<ScaiFile> UpdateAsync(
        string fileId,
        UpdateFileInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.update", HttpMethod.Patch, $"/files/{fileId}")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.UpdateFileInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ScaiFile,
            options,
            cancellationToken);

    /// <summary>Label a version.</summary>
    /// <remarks>
    /// What has a label is kept, however old it gets and however many come after it.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.version_not_found</c>: Version not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>files.locked</c>: Somebody else has locked it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="fileId">The id of a file.</param>
    /// <param name="version">Which version.</param>
    /// <example><code>var answer = await client.Files.UpdateVersionAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2", 1, new() { Label = "as sent" });</code></example>
    public virtual Task<ScaiVersion> UpdateVersionAsync(
        string fileId,
        long version,
        UpdateVersionInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.updateVersion", HttpMethod.Patch, $"/files/{fileId}/versions/{version}")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.UpdateVersionInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ScaiVersion,
            options,
            cancellationToken);

    /// <summary>Upload a new file.</summary>
    /// <remarks>
    /// As a form whose last part, named file, is the content; of any size up to the tenant's limit. The file
    /// appears when all of it is stored, or not at all.
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
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>files.too_large</c>: The file is larger than this tenant allows</description></item>
    /// <item><description><c>files.checksum_mismatch</c>: The bytes received do not have the announced
    /// checksum</description></item>
    /// <item><description><c>files.storage_full</c>: There is no room left to store this</description></item>
    /// <item><description><c>quotas.exceeded</c>: There is no room left within a quota</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Files.UploadAsync(content, new() { FolderId = "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", Name = "report.pdf" });</code></example>
    public virtual Task<ScaiFile> UploadAsync(
        UploadContent content,
        FilesUploadFields fields,
        UploadOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("files.upload", HttpMethod.Post, "/files")
            {
                Body = Body.Multipart(new Pairs()
                    .Add("shareId", fields.ShareId)
                    .Add("folderId", fields.FolderId)
                    .Add("name", fields.Name)
                    .Add("mimeType", fields.MimeType)
                    .Add("checksumSha256", fields.ChecksumSha256), "file", content, options),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.ScaiFile,
            options,
            cancellationToken);
}

/// <summary>The query of FilesClient.DeleteAsync.</summary>
public sealed class FilesDeleteQuery
{
    /// <summary>
    /// Delete it for good instead, also when it is in the trash already; nothing brings it back. <c>false</c>
    /// unless said.
    /// </summary>
    public bool? Permanent { get; init; }
}

/// <summary>The query of FilesClient.GetArchiveAsync.</summary>
public sealed class FilesGetArchiveQuery
{
    /// <summary>What to download; repeat it for each.</summary>
    public required IReadOnlyList<string> Ids { get; init; }
}

/// <summary>The query of FilesClient.GetContentAsync.</summary>
public sealed class FilesGetContentQuery
{
    /// <summary>Which version; the current one, if absent.</summary>
    public long? Version { get; init; }
}

/// <summary>The query of FilesClient.ListChunksAsync.</summary>
public sealed class FilesListChunksQuery
{
    /// <summary>Which version; the current one, if absent.</summary>
    public long? Version { get; init; }

    /// <summary>How many chunks at most. <c>1000</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of FilesClient.ListTrashAsync.</summary>
public sealed class FilesListTrashQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of FilesClient.ListVersionsAsync.</summary>
public sealed class FilesListVersionsQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of FilesClient.LookUpAsync.</summary>
public sealed class FilesLookUpQuery
{
    /// <summary>Where it is in the share.</summary>
    public required string Path { get; init; }
}

/// <summary>The query of FilesClient.ReplaceContentAsync.</summary>
public sealed class FilesReplaceContentQuery
{
    /// <summary>What it is now; the Content-Type of the request, if absent.</summary>
    public string? MimeType { get; init; }

    /// <summary>SHA-256 of the content, to have it checked on arrival.</summary>
    public string? ChecksumSha256 { get; init; }
}

/// <summary>The fields of FilesClient.UploadAsync.</summary>
public sealed class FilesUploadFields
{
    /// <summary>The share; may be absent when folderId tells.</summary>
    public string? ShareId { get; init; }

    /// <summary>The folder to put it in; absent for the top of the share.</summary>
    public string? FolderId { get; init; }

    /// <summary>Its name; the filename of the file part, if absent.</summary>
    public string? Name { get; init; }

    /// <summary>What it is; told by the file part or by the name, if absent.</summary>
    public string? MimeType { get; init; }

    /// <summary>SHA-256 of the content, to have it checked on arrival.</summary>
    public string? ChecksumSha256 { get; init; }
}
