// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>Folders and what is in them.</summary>
public class FoldersClient : ResourceClient
{
    internal FoldersClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected FoldersClient()
    {
    }

    /// <summary>Cancel the copying of a folder.</summary>
    /// <remarks>
    /// What has been copied so far, which nobody has seen, is removed.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.copy_not_found</c>: Copy not found</description></item>
    /// <item><description><c>files.copy_ended</c>: The copy has ended</description></item>
    /// </list>
    /// </remarks>
    /// <param name="copyId">The id of a copy.</param>
    /// <example><code>var answer = await client.Folders.CancelCopyAsync("cpy_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<FolderCopy> CancelCopyAsync(
        string copyId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("folders.cancelCopy", HttpMethod.Post, $"/copies/{copyId}/cancel"),
            ScaiJsonContext.Default.FolderCopy,
            options,
            cancellationToken);

    /// <summary>Copy a folder with all that is below it.</summary>
    /// <remarks>
    /// As far as the caller may read it. A small one is there when this answers (<c>completed</c>); of a large one
    /// this answers <c>running</c>, and nothing of it is seen before all of it is there: ask for the copy until it
    /// has ended.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>files.cycle</c>: A folder cannot go into itself or into what is below
    /// it</description></item>
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
    /// <param name="folderId">The id of a folder.</param>
    /// <example><code>var answer = await client.Folders.CopyAsync("fld_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { TargetShareId = "shr_01m9p2m3k4n5p6q7r8s9t0v1w2" });</code></example>
    public virtual Task<FolderCopy> CopyAsync(
        string folderId,
        CopyFolderInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("folders.copy", HttpMethod.Post, $"/folders/{folderId}/copy")
            {
                Body = Body.Json(body ?? new CopyFolderInput(), ScaiJsonContext.Default.CopyFolderInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.FolderCopy,
            options,
            cancellationToken);

    /// <summary>Create a folder.</summary>
    /// <remarks>
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
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Folders.CreateAsync(new() { ShareId = "shr_01m9p2m3k4n5p6q7r8s9t0v1w2", Name = "plans" });</code></example>
    public virtual Task<Folder> CreateAsync(
        CreateFolderInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("folders.create", HttpMethod.Post, "/folders")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateFolderInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.Folder,
            options,
            cancellationToken);

    /// <summary>Put a folder into the trash, or delete it for good.</summary>
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
    /// <param name="folderId">The id of a folder.</param>
    /// <example><code>await client.Folders.DeleteAsync("fld_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteAsync(
        string folderId,
        FoldersDeleteQuery? query = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("folders.delete", HttpMethod.Delete, $"/folders/{folderId}")
            {
                Query = new Pairs()
                    .Add("permanent", query?.Permanent),
            },
            options,
            cancellationToken);

    /// <summary>Get a folder.</summary>
    /// <remarks>
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="folderId">The id of a folder.</param>
    /// <example><code>var answer = await client.Folders.GetAsync("fld_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Folder> GetAsync(
        string folderId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("folders.get", HttpMethod.Get, $"/folders/{folderId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Folder,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<Folder?> GetIfChangedAsync(
        string folderId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("folders.get", HttpMethod.Get, $"/folders/{folderId}")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.Folder,
            options,
            cancellationToken);

    /// <summary>Read how far the copying of a folder is.</summary>
    /// <remarks>
    /// For whoever began it, until 30 days after it ended.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.copy_not_found</c>: Copy not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="copyId">The id of a copy.</param>
    /// <example><code>var answer = await client.Folders.GetCopyAsync("cpy_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<FolderCopy> GetCopyAsync(
        string copyId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("folders.getCopy", HttpMethod.Get, $"/copies/{copyId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.FolderCopy,
            options,
            cancellationToken);

    /// <summary>Count what is in a folder and below it.</summary>
    /// <remarks>
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="folderId">The id of a folder.</param>
    /// <example><code>var answer = await client.Folders.GetStatsAsync("fld_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<TreeStats> GetStatsAsync(
        string folderId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("folders.getStats", HttpMethod.Get, $"/folders/{folderId}/stats")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.TreeStats,
            options,
            cancellationToken);

    /// <summary>List what is in a folder.</summary>
    /// <remarks>
    /// By name. The folder <c>root</c> is the top of the share that shareId names.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="folderId"><c>folderId</c></param>
    /// <example><code>await foreach (var item in client.Folders.ListChildrenAsync("fld_01m9p2m3k4n5p6q7r8s9t0v1w2")) Console.WriteLine(item);</code></example>
    public virtual Pager<FolderItem, FolderPage> ListChildrenAsync(
        string folderId,
        FoldersListChildrenQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<FolderItem, FolderPage>(
            new Call("folders.listChildren", HttpMethod.Get, $"/folders/{folderId}/children")
            {
                Query = new Pairs()
                    .Add("shareId", query?.ShareId)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.FolderPage,
            options,
            cancellationToken);

    /// <summary>Move a folder, with all that is below it, to another folder or share.</summary>
    /// <remarks>
    /// Needs <c>delete</c> on the folder, <c>read</c> on everything below it and <c>create</c> where it goes; to
    /// another share also <c>delete</c> on everything below it. Ids, versions and entries stay; what is inherited
    /// is inherited from the new place. Within a share it takes as long for a large folder as for a small one.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>files.cycle</c>: A folder cannot go into itself or into what is below
    /// it</description></item>
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
    /// <param name="folderId">The id of a folder.</param>
    /// <example><code>var answer = await client.Folders.MoveAsync("fld_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { TargetShareId = "shr_01m9p2m3k4n5p6q7r8s9t0v1w2", OnNameTaken = "rename" });</code></example>
    public virtual Task<Folder> MoveAsync(
        string folderId,
        MoveFolderInput? body = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("folders.move", HttpMethod.Post, $"/folders/{folderId}/move")
            {
                Body = Body.Json(body ?? new MoveFolderInput(), ScaiJsonContext.Default.MoveFolderInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Folder,
            options,
            cancellationToken);

    /// <summary>Take a folder out of the trash.</summary>
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
    /// <item><description><c>files.cycle</c>: A folder cannot go into itself or into what is below
    /// it</description></item>
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
    /// <param name="folderId">The id of a folder.</param>
    /// <example><code>var answer = await client.Folders.RestoreAsync("fld_01m9p2m3k4n5p6q7r8s9t0v1w2", new());</code></example>
    public virtual Task<Folder> RestoreAsync(
        string folderId,
        RestoreFolderInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("folders.restore", HttpMethod.Post, $"/folders/{folderId}/restore")
            {
                Body = Body.Json(body ?? new RestoreFolderInput(), ScaiJsonContext.Default.RestoreFolderInput),
            },
            ScaiJsonContext.Default.Folder,
            options,
            cancellationToken);

    /// <summary>Rename a folder.</summary>
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
    /// </list>
    /// </remarks>
    /// <param name="folderId">The id of a folder.</param>
    /// <example><code>var answer = await client.Folders.UpdateAsync("fld_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Name = "other" });</code></example>
    public virtual Task<Folder> UpdateAsync(
        string folderId,
        UpdateFolderInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("folders.update", HttpMethod.Patch, $"/folders/{folderId}")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.UpdateFolderInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Folder,
            options,
            cancellationToken);
}

/// <summary>The query of FoldersClient.DeleteAsync.</summary>
public sealed class FoldersDeleteQuery
{
    /// <summary>
    /// Delete it for good instead, also when it is in the trash already; nothing brings it back. <c>false</c>
    /// unless said.
    /// </summary>
    public bool? Permanent { get; init; }
}

/// <summary>The query of FoldersClient.ListChildrenAsync.</summary>
public sealed class FoldersListChildrenQuery
{
    /// <summary>Needed with the folder root.</summary>
    public string? ShareId { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}
