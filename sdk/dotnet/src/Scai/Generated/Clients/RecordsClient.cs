// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>What is in zones, its journal, and zone files.</summary>
public class RecordsClient : ResourceClient
{
    internal RecordsClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected RecordsClient()
    {
    }

    /// <summary>Take over what was changed in the name server behind our back.</summary>
    /// <remarks>
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Records.AdoptDriftAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<RewrittenZone> AdoptDriftAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("records.adoptDrift", HttpMethod.Post, $"/domains/{zoneId}/drift/adopt")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.RewrittenZone,
            options,
            cancellationToken);

    /// <summary>Create, change and delete records in one call.</summary>
    /// <remarks>
    /// Deletes are done first, then changes, then creates, as one change of the zone: all or nothing, unless
    /// continueOnError.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>records.not_found</c>: Record not found</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>records.confirmation_required</c>: This removes or alters a large part of the zone and
    /// has to be confirmed</description></item>
    /// <item><description><c>records.conflict</c>: Other records of the zone do not go with this
    /// one</description></item>
    /// <item><description><c>records.exists</c>: The zone has this record already</description></item>
    /// <item><description><c>records.system_record</c>: The platform keeps this record; it cannot be changed
    /// here</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>records.refused</c>: The name server does not take this change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Records.BulkAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Create = [new() { Name = "www", Type = "A", Content = "192.0.2.1" }], Delete = ["rec_01m9p2m3k4n5p6q7r8s9t0v1w2"] });</code></example>
    public virtual Task<BulkResult> BulkAsync(
        string zoneId,
        BulkEditInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("records.bulk", HttpMethod.Post, $"/domains/{zoneId}/records/bulk")
            {
                Body = Body.Json(body ?? new BulkEditInput(), ScaiJsonContext.Default.BulkEditInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.BulkResult,
            options,
            cancellationToken);

    /// <summary>Create a record.</summary>
    /// <remarks>
    /// It is served at once. Every valid spelling of a content is taken and kept in one form. A TTL other than that
    /// of the records of the same name and type becomes theirs as well, and the answer says so. With setPtr its
    /// address gets its name in your reverse zone.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>records.conflict</c>: Other records of the zone do not go with this
    /// one</description></item>
    /// <item><description><c>records.exists</c>: The zone has this record already</description></item>
    /// <item><description><c>records.system_record</c>: The platform keeps this record; it cannot be changed
    /// here</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>records.stale_etag</c>: The records of this name and type changed since you read
    /// them</description></item>
    /// <item><description><c>records.refused</c>: The name server does not take this change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Records.CreateAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Name = "www", Type = "A", Content = "192.0.2.1" });</code></example>
    public virtual Task<WrittenRecord> CreateAsync(
        string zoneId,
        CreateRecordInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("records.create", HttpMethod.Post, $"/domains/{zoneId}/records")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateRecordInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.WrittenRecord,
            options,
            cancellationToken);

    /// <summary>Delete a record.</summary>
    /// <remarks>
    /// At once. The zone's journal has it, and can go back.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>records.not_found</c>: Record not found</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>records.system_record</c>: The platform keeps this record; it cannot be changed
    /// here</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>records.stale_etag</c>: The records of this name and type changed since you read
    /// them</description></item>
    /// <item><description><c>records.refused</c>: The name server does not take this change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <param name="recordId">The id of a record.</param>
    /// <example><code>await client.Records.DeleteAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "rec_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteAsync(
        string zoneId,
        string recordId,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("records.delete", HttpMethod.Delete, $"/domains/{zoneId}/records/{recordId}")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Export a zone as a zone file.</summary>
    /// <remarks>
    /// In the format of RFC 1035, as the name server has it. Disabled records are comments. ALIAS, which only
    /// PowerDNS knows, is written as it is.
    ///
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Records.ExportZoneAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Download> ExportZoneAsync(
        string zoneId,
        DownloadOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.DownloadAsync(
            new Call("records.exportZone", HttpMethod.Get, $"/domains/{zoneId}/export")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Get a record.</summary>
    /// <remarks>
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>records.not_found</c>: Record not found</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <param name="recordId">The id of a record.</param>
    /// <example><code>var answer = await client.Records.GetAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "rec_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<DnsRecord> GetAsync(
        string zoneId,
        string recordId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("records.get", HttpMethod.Get, $"/domains/{zoneId}/records/{recordId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.DnsRecord,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<DnsRecord?> GetIfChangedAsync(
        string zoneId,
        string recordId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("records.get", HttpMethod.Get, $"/domains/{zoneId}/records/{recordId}")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.DnsRecord,
            options,
            cancellationToken);

    /// <summary>Get what one change did to a zone's records.</summary>
    /// <remarks>
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>records.change_not_found</c>: There is no such change in this
    /// zone</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <param name="changeId">The id of a recordChange.</param>
    /// <example><code>var answer = await client.Records.GetChangeAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "chg_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<RecordChangeDetail> GetChangeAsync(
        string zoneId,
        string changeId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("records.getChange", HttpMethod.Get, $"/domains/{zoneId}/changes/{changeId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.RecordChangeDetail,
            options,
            cancellationToken);

    /// <summary>Show what was changed in the name server behind our back.</summary>
    /// <remarks>
    /// It is served all the same. Take it over with adopt, or undo it with revert.
    ///
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Records.GetDriftAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Drift> GetDriftAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("records.getDrift", HttpMethod.Get, $"/domains/{zoneId}/drift")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Drift,
            options,
            cancellationToken);

    /// <summary>Count a zone's records.</summary>
    /// <remarks>
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Records.GetStatsAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<ZoneStats> GetStatsAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("records.getStats", HttpMethod.Get, $"/domains/{zoneId}/stats")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ZoneStats,
            options,
            cancellationToken);

    /// <summary>Import a zone file.</summary>
    /// <remarks>
    /// The body is a zone file (RFC 1035) of at most 20 MiB. All of it is taken or nothing; what is wrong is told
    /// by line. SOA and the zone's own NS are passed over. With dryRun it is a preview.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>records.confirmation_required</c>: This removes or alters a large part of the zone and
    /// has to be confirmed</description></item>
    /// <item><description><c>records.conflict</c>: Other records of the zone do not go with this
    /// one</description></item>
    /// <item><description><c>records.system_record</c>: The platform keeps this record; it cannot be changed
    /// here</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>records.zone_file_too_large</c>: The zone file is too large</description></item>
    /// <item><description><c>records.refused</c>: The name server does not take this change</description></item>
    /// <item><description><c>records.zone_file_invalid</c>: The zone file is not valid</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Records.ImportZoneAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", content);</code></example>
    public virtual Task<RewrittenZone> ImportZoneAsync(
        string zoneId,
        UploadContent content,
        RecordsImportZoneQuery? query = null,
        UploadOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("records.importZone", HttpMethod.Post, $"/domains/{zoneId}/import")
            {
                Query = new Pairs()
                    .Add("mode", query?.Mode)
                    .Add("dryRun", query?.DryRun)
                    .Add("confirm", query?.Confirm),
                Body = Body.Of(content, options),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.RewrittenZone,
            options,
            cancellationToken);

    /// <summary>List a zone's records.</summary>
    /// <remarks>
    /// By name, type and content, as the name server has them.
    ///
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>await foreach (var item in client.Records.ListAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")) Console.WriteLine(item);</code></example>
    public virtual Pager<DnsRecord, RecordPage> ListAsync(
        string zoneId,
        RecordsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<DnsRecord, RecordPage>(
            new Call("records.list", HttpMethod.Get, $"/domains/{zoneId}/records")
            {
                Query = new Pairs()
                    .Add("type", query?.Type)
                    .Add("name", query?.Name)
                    .Add("includeSystem", query?.IncludeSystem)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.RecordPage,
            options,
            cancellationToken);

    /// <summary>List what changed in a zone's records.</summary>
    /// <remarks>
    /// The zone's journal, the newest first.
    ///
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>await foreach (var item in client.Records.ListChangesAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")) Console.WriteLine(item);</code></example>
    public virtual Pager<RecordChange, RecordChangePage> ListChangesAsync(
        string zoneId,
        RecordsListChangesQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<RecordChange, RecordChangePage>(
            new Call("records.listChanges", HttpMethod.Get, $"/domains/{zoneId}/changes")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.RecordChangePage,
            options,
            cancellationToken);

    /// <summary>List the types that records can have.</summary>
    /// <remarks>Needs the scope <c>dns:read</c>.</remarks>
    /// <example><code>var answer = await client.Records.ListTypesAsync();</code></example>
    public virtual Task<RecordTypeInfoPage> ListTypesAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("records.listTypes", HttpMethod.Get, "/domains/types")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.RecordTypeInfoPage,
            options,
            cancellationToken);

    /// <summary>Undo what was changed in the name server behind our back.</summary>
    /// <remarks>
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>records.confirmation_required</c>: This removes or alters a large part of the zone and
    /// has to be confirmed</description></item>
    /// <item><description><c>records.conflict</c>: Other records of the zone do not go with this
    /// one</description></item>
    /// <item><description><c>records.system_record</c>: The platform keeps this record; it cannot be changed
    /// here</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>records.refused</c>: The name server does not take this change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Records.RevertDriftAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", new());</code></example>
    public virtual Task<RewrittenZone> RevertDriftAsync(
        string zoneId,
        RevertDriftInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("records.revertDrift", HttpMethod.Post, $"/domains/{zoneId}/drift/revert")
            {
                Body = Body.Json(body ?? new RevertDriftInput(), ScaiJsonContext.Default.RevertDriftInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.RewrittenZone,
            options,
            cancellationToken);

    /// <summary>Bring a zone's records back to what they were after a change.</summary>
    /// <remarks>
    /// What came later is undone in one change, which can be undone in the same way.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>records.change_not_found</c>: There is no such change in this
    /// zone</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>records.confirmation_required</c>: This removes or alters a large part of the zone and
    /// has to be confirmed</description></item>
    /// <item><description><c>records.conflict</c>: Other records of the zone do not go with this
    /// one</description></item>
    /// <item><description><c>records.system_record</c>: The platform keeps this record; it cannot be changed
    /// here</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>records.refused</c>: The name server does not take this change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <param name="changeId">The last change that is to stay.</param>
    /// <example><code>var answer = await client.Records.RollBackAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "chg_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { DryRun = true });</code></example>
    public virtual Task<RewrittenZone> RollBackAsync(
        string zoneId,
        string changeId,
        RollBackInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("records.rollBack", HttpMethod.Post, $"/domains/{zoneId}/changes/{changeId}/rollback")
            {
                Body = Body.Json(body ?? new RollBackInput(), ScaiJsonContext.Default.RollBackInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.RewrittenZone,
            options,
            cancellationToken);

    /// <summary>Find records of a zone by a part of their name or content.</summary>
    /// <remarks>
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>await foreach (var item in client.Records.SearchAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Query = "192.0.2." })) Console.WriteLine(item);</code></example>
    public virtual Pager<DnsRecord, RecordPage> SearchAsync(
        string zoneId,
        SearchRecordsInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<DnsRecord, RecordPage>(
            new Call("records.search", HttpMethod.Post, $"/domains/{zoneId}/records/search")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SearchRecordsInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.RecordPage,
            options,
            cancellationToken);

    /// <summary>Change a record's content, TTL or state.</summary>
    /// <remarks>
    /// With another content the record has another id; the answer has it.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>records.not_found</c>: Record not found</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>records.conflict</c>: Other records of the zone do not go with this
    /// one</description></item>
    /// <item><description><c>records.exists</c>: The zone has this record already</description></item>
    /// <item><description><c>records.system_record</c>: The platform keeps this record; it cannot be changed
    /// here</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>records.stale_etag</c>: The records of this name and type changed since you read
    /// them</description></item>
    /// <item><description><c>records.refused</c>: The name server does not take this change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <param name="recordId">The id of a record.</param>
    /// <example><code>var answer = await client.Records.UpdateAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "rec_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Content = "192.0.2.1" });</code></example>
    public virtual Task<WrittenRecord> UpdateAsync(
        string zoneId,
        string recordId,
        UpdateRecordInput? body = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("records.update", HttpMethod.Patch, $"/domains/{zoneId}/records/{recordId}")
            {
                Body = Body.Json(body ?? new UpdateRecordInput(), ScaiJsonContext.Default.UpdateRecordInput),
            },
            ScaiJsonContext.Default.WrittenRecord,
            options,
            cancellationToken);
}

/// <summary>The query of RecordsClient.ImportZoneAsync.</summary>
public sealed class RecordsImportZoneQuery
{
    /// <summary>
    /// merge: sets that the file does not name stay. replace: they go. <c>"merge"</c> unless said.
    /// </summary>
    public RecordsImportZoneMode? Mode { get; init; }

    /// <summary>Do nothing, and tell what would be done. <c>false</c> unless said.</summary>
    public bool? DryRun { get; init; }

    /// <summary>Needed where much of the zone goes or changes. <c>false</c> unless said.</summary>
    public bool? Confirm { get; init; }
}

/// <summary>The query of RecordsClient.ListAsync.</summary>
public sealed class RecordsListQuery
{
    /// <summary>The type of the record; GET /domains/types tells them all.</summary>
    public RecordType? Type { get; init; }

    /// <summary>A part of the name; @ for the zone itself.</summary>
    public string? Name { get; init; }

    /// <summary>Also SOA and the zone's own NS, which the platform keeps. <c>false</c> unless said.</summary>
    public bool? IncludeSystem { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of RecordsClient.ListChangesAsync.</summary>
public sealed class RecordsListChangesQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}
