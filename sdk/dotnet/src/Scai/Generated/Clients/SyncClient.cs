// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>What changed since a client last looked.</summary>
public class SyncClient : ResourceClient
{
    internal SyncClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected SyncClient()
    {
    }

    /// <summary>Say how far a device has come.</summary>
    /// <remarks>
    /// Everything up to these cursors is done on the device and is not told to it again. A cursor only moves
    /// forward. All of them, or none.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>sync.cursor_invalid</c>: The cursor is not one that this server gave for this
    /// share</description></item>
    /// <item><description><c>devices.not_found</c>: Device not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>devices.revoked</c>: This device was revoked</description></item>
    /// <item><description><c>devices.wipe_requested</c>: This device is to delete what it
    /// holds</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>sync.cursor_expired</c>: The changes after this cursor are not kept any
    /// more</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await client.Sync.AcknowledgeAsync(new() { DeviceId = "dev_01m9p2m3k4n5p6q7r8s9t0v1w2", Cursors = [new() { ShareId = "shr_01m9p2m3k4n5p6q7r8s9t0v1w2", Cursor = "AgGbYjYoB3m4gEsWkOHUmiQAAAAAAAAAAp-G0IGITH1lAZ60qmQA" }] });</code></example>
    public virtual Task AcknowledgeAsync(
        AcknowledgeInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("sync.acknowledge", HttpMethod.Post, "/sync/cursor")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.AcknowledgeInput),
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Apply what was changed on a device.</summary>
    /// <remarks>
    /// One after the other, in the order given; each is applied, met a conflict, or failed, and the answer says
    /// which. Sending the same again finds what was applied applied, so whoever did not hear the answer asks again.
    /// What a file holds comes by an upload (POST /uploads) that is complete but for its end.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>devices.not_found</c>: Device not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>devices.revoked</c>: This device was revoked</description></item>
    /// <item><description><c>devices.wipe_requested</c>: This device is to delete what it
    /// holds</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>files.corrupt</c>: The stored content is damaged</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Sync.ApplyChangesAsync(new() { DeviceId = "dev_01m9p2m3k4n5p6q7r8s9t0v1w2", ShareId = "shr_01m9p2m3k4n5p6q7r8s9t0v1w2", ConflictResolution = "KEEP_BOTH", Changes = [{"type":"content","ref":"1","uploadId":"upl_01m9p2m3k4n5p6q7r8s9t0v1w2"}] });</code></example>
    public virtual Task<ChangeResults> ApplyChangesAsync(
        ApplyChangesInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("sync.applyChanges", HttpMethod.Post, "/sync/apply")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.ApplyChangesInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ChangeResults,
            options,
            cancellationToken);

    /// <summary>Have a device list a share anew.</summary>
    /// <remarks>
    /// For whom you can set preferences. Its place in the changes is forgotten, so its feed tells it to begin anew;
    /// it hears <c>force_sync</c>.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>devices.not_found</c>: Device not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>devices.revoked</c>: This device was revoked</description></item>
    /// <item><description><c>devices.wipe_requested</c>: This device is to delete what it
    /// holds</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await client.Sync.ForceSyncAsync(new() { DeviceId = "dev_01m9p2m3k4n5p6q7r8s9t0v1w2", ShareId = "shr_01m9p2m3k4n5p6q7r8s9t0v1w2" });</code></example>
    public virtual Task ForceSyncAsync(
        ForceSyncInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("sync.forceSync", HttpMethod.Post, "/sync/force")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.ForceSyncInput),
            },
            options,
            cancellationToken);

    /// <summary>Say that a device keeps a share in step no longer.</summary>
    /// <remarks>
    /// After it has let go of a share that it lost, or because it does not want it any more.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>devices.not_found</c>: Device not found</description></item>
    /// <item><description><c>devices.revoked</c>: This device was revoked</description></item>
    /// <item><description><c>devices.wipe_requested</c>: This device is to delete what it
    /// holds</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await client.Sync.ForgetShareAsync(new() { DeviceId = "…", ShareId = "…" });</code></example>
    public virtual Task ForgetShareAsync(
        SyncForgetShareQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("sync.forgetShare", HttpMethod.Delete, "/sync/cursor")
            {
                Query = new Pairs()
                    .Add("deviceId", query.DeviceId)
                    .Add("shareId", query.ShareId),
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Get what a device has to do in all shares.</summary>
    /// <remarks>
    /// What changed in every share of yours since the device acknowledged it, which shares you gained, and which
    /// you lost. It is told again until it is acknowledged (POST /sync/cursor). With waitSeconds it waits for
    /// something to tell.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>devices.not_found</c>: Device not found</description></item>
    /// <item><description><c>devices.revoked</c>: This device was revoked</description></item>
    /// <item><description><c>devices.wipe_requested</c>: This device is to delete what it
    /// holds</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Sync.GetFeedAsync(new() { DeviceId = "…" });</code></example>
    public virtual Task<SyncFeed> GetFeedAsync(
        SyncGetFeedQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("sync.getFeed", HttpMethod.Get, "/sync/feed")
            {
                Query = new Pairs()
                    .Add("deviceId", query.DeviceId)
                    .Add("limit", query.Limit)
                    .Add("waitSeconds", query.WaitSeconds),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.SyncFeed,
            options,
            cancellationToken);

    /// <summary>Get a cursor that stands at the end of a share's changes.</summary>
    /// <remarks>
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Sync.GetLatestAsync(new() { ShareId = "…" });</code></example>
    public virtual Task<LatestCursor> GetLatestAsync(
        SyncGetLatestQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("sync.getLatest", HttpMethod.Get, "/sync/latest")
            {
                Query = new Pairs()
                    .Add("shareId", query.ShareId),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.LatestCursor,
            options,
            cancellationToken);

    /// <summary>Read what of a share a device keeps in step.</summary>
    /// <remarks>
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>devices.not_found</c>: Device not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>devices.revoked</c>: This device was revoked</description></item>
    /// <item><description><c>devices.wipe_requested</c>: This device is to delete what it
    /// holds</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Sync.GetPreferenceAsync(new() { DeviceId = "…", ShareId = "…" });</code></example>
    public virtual Task<SyncPreference> GetPreferenceAsync(
        SyncGetPreferenceQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("sync.getPreference", HttpMethod.Get, "/sync/preferences")
            {
                Query = new Pairs()
                    .Add("deviceId", query.DeviceId)
                    .Add("shareId", query.ShareId),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.SyncPreference,
            options,
            cancellationToken);

    /// <summary>Get how far a device has come in a share.</summary>
    /// <remarks>
    /// A device that has not begun with the share begins now, at the end of its changes.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>devices.not_found</c>: Device not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>devices.revoked</c>: This device was revoked</description></item>
    /// <item><description><c>devices.wipe_requested</c>: This device is to delete what it
    /// holds</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Sync.GetStatusAsync(new() { DeviceId = "…", ShareId = "…" });</code></example>
    public virtual Task<SyncStatus> GetStatusAsync(
        SyncGetStatusQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("sync.getStatus", HttpMethod.Get, "/sync/status")
            {
                Query = new Pairs()
                    .Add("deviceId", query.DeviceId)
                    .Add("shareId", query.ShareId),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.SyncStatus,
            options,
            cancellationToken);

    /// <summary>List what changed in a share since a cursor.</summary>
    /// <remarks>
    /// Every change of the share in the order in which it was committed, each exactly once, without gaps. Without a
    /// cursor it begins now: list the share first (GET /sync/snapshot), then follow the changes. With waitSeconds
    /// it waits for something to tell. What you lose sight of is told as <c>accessChanged</c> on the folder that it
    /// was in.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>sync.cursor_invalid</c>: The cursor is not one that this server gave for this
    /// share</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Sync.ListChangesAsync(new() { ShareId = "…" })) Console.WriteLine(item);</code></example>
    public virtual Pager<Change, ChangePage> ListChangesAsync(
        SyncListChangesQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Change, ChangePage>(
            new Call("sync.listChanges", HttpMethod.Get, "/sync/changes")
            {
                Query = new Pairs()
                    .Add("shareId", query.ShareId)
                    .Add("cursor", query.Cursor)
                    .Add("from", query.From)
                    .Add("limit", query.Limit)
                    .Add("waitSeconds", query.WaitSeconds),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ChangePage,
            options,
            cancellationToken);

    /// <summary>List the conflicts that your devices met.</summary>
    /// <remarks>Needs the scope <c>files:read</c>.</remarks>
    /// <example><code>await foreach (var item in client.Sync.ListConflictsAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<SyncConflict, SyncConflictPage> ListConflictsAsync(
        SyncListConflictsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<SyncConflict, SyncConflictPage>(
            new Call("sync.listConflicts", HttpMethod.Get, "/sync/conflicts")
            {
                Query = new Pairs()
                    .Add("deviceId", query?.DeviceId)
                    .Add("shareId", query?.ShareId)
                    .Add("includeResolved", query?.IncludeResolved)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.SyncConflictPage,
            options,
            cancellationToken);

    /// <summary>List everything in a share, to begin to keep it in step.</summary>
    /// <remarks>
    /// All folders and files that you may read, in pages, in an order that says nothing of the tree: an item can
    /// come before the folder it is in. What changes while you read is in the changes after changesCursor; apply
    /// them to what the pages told.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>sync.cursor_invalid</c>: The cursor is not one that this server gave for this
    /// share</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Sync.ListSnapshotAsync(new() { ShareId = "…" })) Console.WriteLine(item);</code></example>
    public virtual Pager<SnapshotItem, SnapshotPage> ListSnapshotAsync(
        SyncListSnapshotQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<SnapshotItem, SnapshotPage>(
            new Call("sync.listSnapshot", HttpMethod.Get, "/sync/snapshot")
            {
                Query = new Pairs()
                    .Add("shareId", query.ShareId)
                    .Add("limit", query.Limit)
                    .Add("cursor", query.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.SnapshotPage,
            options,
            cancellationToken);

    /// <summary>Decide an open conflict.</summary>
    /// <remarks>
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.version_not_found</c>: Version not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>sync.conflict_not_found</c>: Conflict not found</description></item>
    /// <item><description><c>files.cycle</c>: A folder cannot go into itself or into what is below
    /// it</description></item>
    /// <item><description><c>files.name_taken</c>: Something else in this folder already has this
    /// name</description></item>
    /// <item><description><c>files.too_deep</c>: The folder tree is too deep</description></item>
    /// <item><description><c>sync.conflict_resolved</c>: The conflict is resolved already</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>files.stale_etag</c>: It changed since you read it</description></item>
    /// <item><description><c>files.locked</c>: Somebody else has locked it</description></item>
    /// <item><description><c>quotas.exceeded</c>: There is no room left within a quota</description></item>
    /// </list>
    /// </remarks>
    /// <param name="conflictId">The id of a conflict.</param>
    /// <example><code>var answer = await client.Sync.ResolveConflictAsync("cfl_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Resolution = "client" });</code></example>
    public virtual Task<SyncConflict> ResolveConflictAsync(
        string conflictId,
        ResolveConflictInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("sync.resolveConflict", HttpMethod.Post, $"/sync/conflicts/{conflictId}/resolve")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.ResolveConflictInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.SyncConflict,
            options,
            cancellationToken);

    /// <summary>Say what of a share a device keeps in step.</summary>
    /// <remarks>
    /// For any of your devices, from anywhere; administrators of the tenant, with the scope <c>tenant:admin</c>,
    /// for anybody's. The device hears of it as <c>sync_preference_updated</c>, and lets go of what it is to keep
    /// no longer.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>devices.not_found</c>: Device not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>devices.revoked</c>: This device was revoked</description></item>
    /// <item><description><c>devices.wipe_requested</c>: This device is to delete what it
    /// holds</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>sync.preference_stale</c>: The preference changed since you read
    /// it</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Sync.SetPreferenceAsync(new() { DeviceId = "dev_01m9p2m3k4n5p6q7r8s9t0v1w2", ShareId = "shr_01m9p2m3k4n5p6q7r8s9t0v1w2", ExcludedFolderIds = ["fld_01m9p2m3k4n5p6q7r8s9t0v1w2"] });</code></example>
    public virtual Task<SyncPreference> SetPreferenceAsync(
        SetSyncPreferenceInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("sync.setPreference", HttpMethod.Put, "/sync/preferences")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SetSyncPreferenceInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.SyncPreference,
            options,
            cancellationToken);
}

/// <summary>The query of SyncClient.ForgetShareAsync.</summary>
public sealed class SyncForgetShareQuery
{
    /// <summary>The id of a device.</summary>
    public required string DeviceId { get; init; }

    /// <summary>The id of a share.</summary>
    public required string ShareId { get; init; }
}

/// <summary>The query of SyncClient.GetFeedAsync.</summary>
public sealed class SyncGetFeedQuery
{
    /// <summary>The id of a device.</summary>
    public required string DeviceId { get; init; }

    /// <summary>How many changes at most, in all shares. <c>1000</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>
    /// When there is nothing, wait for something for so long before saying so. <c>0</c> unless said.
    /// </summary>
    public int? WaitSeconds { get; init; }
}

/// <summary>The query of SyncClient.GetLatestAsync.</summary>
public sealed class SyncGetLatestQuery
{
    /// <summary>The id of a share.</summary>
    public required string ShareId { get; init; }
}

/// <summary>The query of SyncClient.GetPreferenceAsync.</summary>
public sealed class SyncGetPreferenceQuery
{
    /// <summary>The id of a device.</summary>
    public required string DeviceId { get; init; }

    /// <summary>The id of a share.</summary>
    public required string ShareId { get; init; }
}

/// <summary>The query of SyncClient.GetStatusAsync.</summary>
public sealed class SyncGetStatusQuery
{
    /// <summary>The id of a device.</summary>
    public required string DeviceId { get; init; }

    /// <summary>The id of a share.</summary>
    public required string ShareId { get; init; }
}

/// <summary>The query of SyncClient.ListChangesAsync.</summary>
public sealed class SyncListChangesQuery
{
    /// <summary>The id of a share.</summary>
    public required string ShareId { get; init; }

    /// <summary>nextCursor of the answer before; absent to begin.</summary>
    public string? Cursor { get; init; }

    /// <summary>
    /// Where to begin without a cursor: now, or with the oldest change that is kept. <c>"now"</c> unless said.
    /// </summary>
    public SyncListChangesFrom? From { get; init; }

    /// <summary>How many changes at most. <c>1000</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>
    /// When there is nothing, wait for something for so long before saying so. <c>0</c> unless said.
    /// </summary>
    public int? WaitSeconds { get; init; }
}

/// <summary>The query of SyncClient.ListConflictsAsync.</summary>
public sealed class SyncListConflictsQuery
{
    /// <summary>The id of a device.</summary>
    public string? DeviceId { get; init; }

    /// <summary>The id of a share.</summary>
    public string? ShareId { get; init; }

    /// <summary>Also those that are decided. <c>false</c> unless said.</summary>
    public bool? IncludeResolved { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of SyncClient.ListSnapshotAsync.</summary>
public sealed class SyncListSnapshotQuery
{
    /// <summary>The id of a share.</summary>
    public required string ShareId { get; init; }

    /// <summary>How many items at most. <c>1000</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before.</summary>
    public string? Cursor { get; init; }
}
