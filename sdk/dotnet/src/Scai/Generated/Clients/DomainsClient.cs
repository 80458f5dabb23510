// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>Zones: domain names that are served, whose they are and in what state.</summary>
public class DomainsClient : ResourceClient
{
    internal DomainsClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected DomainsClient()
    {
    }

    /// <summary>Withdraw the challenge of a zone.</summary>
    /// <remarks>
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>zones.no_open_validation</c>: The zone has no challenge that can be
    /// met</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>await client.Domains.CancelValidationAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task CancelValidationAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("domains.cancelValidation", HttpMethod.Delete, $"/domains/{zoneId}/validation"),
            options,
            cancellationToken);

    /// <summary>Check whether the challenge is met, and serve the zone if it is.</summary>
    /// <remarks>
    /// Asks every server that the name is delegated to, past all caches, and tells what each said. Not more often
    /// than every five seconds.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.foreign</c>: PowerDNS has a zone of this name that is not managed
    /// here</description></item>
    /// <item><description><c>zones.name_held</c>: Another tenant has this name, or one that it is part of or that
    /// is part of it</description></item>
    /// <item><description><c>zones.no_name_servers</c>: No name servers have been set for this
    /// installation</description></item>
    /// <item><description><c>zones.no_open_validation</c>: The zone has no challenge that can be
    /// met</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>zones.name_reserved</c>: Nobody can have this name as a zone</description></item>
    /// <item><description><c>zones.checked_just_now</c>: The challenge was checked a moment
    /// ago</description></item>
    /// <item><description><c>zones.lookup_failed</c>: The name servers of the domain could not be
    /// asked</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Domains.CheckValidationAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<ValidationCheck> CheckValidationAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("domains.checkValidation", HttpMethod.Post, $"/domains/{zoneId}/validation/check"),
            ScaiJsonContext.Default.ValidationCheck,
            options,
            cancellationToken);

    /// <summary>Create a zone.</summary>
    /// <remarks>
    /// It is served once its ownership has been shown, for which GET /domains/{zoneId}/validation tells what to
    /// publish; at once for whoever has the permission validation:bypass.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>templates.not_found</c>: Template not found</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.foreign</c>: PowerDNS has a zone of this name that is not managed
    /// here</description></item>
    /// <item><description><c>zones.name_held</c>: Another tenant has this name, or one that it is part of or that
    /// is part of it</description></item>
    /// <item><description><c>zones.name_taken</c>: This tenant has a zone of this name already</description></item>
    /// <item><description><c>zones.no_name_servers</c>: No name servers have been set for this
    /// installation</description></item>
    /// <item><description><c>transfers.key_unknown</c>: The tenant of the zone has no such TSIG
    /// key</description></item>
    /// <item><description><c>zones.name_reserved</c>: Nobody can have this name as a zone</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Domains.CreateAsync(new() { Name = "example.com", Type = "primary" });</code></example>
    public virtual Task<Zone> CreateAsync(
        CreateZoneInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("domains.create", HttpMethod.Post, "/domains")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateZoneInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.Zone,
            options,
            cancellationToken);

    /// <summary>Delete a zone.</summary>
    /// <remarks>
    /// It is not served any more, and can be restored until the installation's retention is over.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>zones.stale_etag</c>: The zone changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>await client.Domains.DeleteAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteAsync(
        string zoneId,
        DomainsDeleteQuery? query = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("domains.delete", HttpMethod.Delete, $"/domains/{zoneId}")
            {
                Query = new Pairs()
                    .Add("hard", query?.Hard),
            },
            options,
            cancellationToken);

    /// <summary>Stop serving a zone.</summary>
    /// <remarks>
    /// Queries are refused until it is enabled. Its records, its serial and its keys stay as they are.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>zones.stale_etag</c>: The zone changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Domains.DisableAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Zone> DisableAsync(
        string zoneId,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("domains.disable", HttpMethod.Post, $"/domains/{zoneId}/disable"),
            ScaiJsonContext.Default.Zone,
            options,
            cancellationToken);

    /// <summary>Serve a zone again.</summary>
    /// <remarks>
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>zones.stale_etag</c>: The zone changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Domains.EnableAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Zone> EnableAsync(
        string zoneId,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("domains.enable", HttpMethod.Post, $"/domains/{zoneId}/enable"),
            ScaiJsonContext.Default.Zone,
            options,
            cancellationToken);

    /// <summary>Get a zone.</summary>
    /// <remarks>
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Domains.GetAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Zone> GetAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("domains.get", HttpMethod.Get, $"/domains/{zoneId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Zone,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<Zone?> GetIfChangedAsync(
        string zoneId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("domains.get", HttpMethod.Get, $"/domains/{zoneId}")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.Zone,
            options,
            cancellationToken);

    /// <summary>Get the newest challenge of a zone.</summary>
    /// <remarks>
    /// With the record to publish.
    ///
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Domains.GetValidationAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<ZoneValidation> GetValidationAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("domains.getValidation", HttpMethod.Get, $"/domains/{zoneId}/validation")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ZoneValidation,
            options,
            cancellationToken);

    /// <summary>List the zones you can see.</summary>
    /// <remarks>Needs the scope <c>dns:read</c>.</remarks>
    /// <example><code>await foreach (var item in client.Domains.ListAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<Zone, ZonePage> ListAsync(
        DomainsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Zone, ZonePage>(
            new Call("domains.list", HttpMethod.Get, "/domains")
            {
                Query = new Pairs()
                    .Add("search", query?.Search)
                    .Add("status", query?.Status)
                    .Add("type", query?.Type)
                    .Add("dnssecEnabled", query?.DnssecEnabled)
                    .Add("includeDeleted", query?.IncludeDeleted)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ZonePage,
            options,
            cancellationToken);

    /// <summary>Bring back a deleted zone.</summary>
    /// <remarks>
    /// In the status that it had, with its records, its serial and its keys as they were.
    ///
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
    /// <example><code>var answer = await client.Domains.RestoreAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Zone> RestoreAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("domains.restore", HttpMethod.Post, $"/domains/{zoneId}/restore"),
            ScaiJsonContext.Default.Zone,
            options,
            cancellationToken);

    /// <summary>Begin to show that a name is yours.</summary>
    /// <remarks>
    /// By a TXT record where the name is served now, or by delegating it to the name servers of this installation.
    /// A challenge that was open cannot be met any more.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>zones.delegated_already</c>: The name is delegated to us already, which proves
    /// nothing; use a TXT record</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>zones.lookup_failed</c>: The name servers of the domain could not be
    /// asked</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Domains.StartValidationAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Type = "txt_record" });</code></example>
    public virtual Task<Validation> StartValidationAsync(
        string zoneId,
        StartValidationInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("domains.startValidation", HttpMethod.Post, $"/domains/{zoneId}/validation")
            {
                Body = Body.Json(body ?? new StartValidationInput(), ScaiJsonContext.Default.StartValidationInput),
            },
            ScaiJsonContext.Default.Validation,
            options,
            cancellationToken);

    /// <summary>Describe a zone, or change its default TTL or settings.</summary>
    /// <remarks>
    /// Records keep the TTL that they have.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>zones.stale_etag</c>: The zone changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Domains.UpdateAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { DefaultTtl = 300 });</code></example>
    public virtual Task<Zone> UpdateAsync(
        string zoneId,
        UpdateZoneInput? body = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("domains.update", HttpMethod.Patch, $"/domains/{zoneId}")
            {
                Body = Body.Json(body ?? new UpdateZoneInput(), ScaiJsonContext.Default.UpdateZoneInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Zone,
            options,
            cancellationToken);
}

/// <summary>The query of DomainsClient.DeleteAsync.</summary>
public sealed class DomainsDeleteQuery
{
    /// <summary>Remove it for good, with its records and keys. <c>false</c> unless said.</summary>
    public bool? Hard { get; init; }
}

/// <summary>The query of DomainsClient.ListAsync.</summary>
public sealed class DomainsListQuery
{
    /// <summary>A part of the name, as A-labels.</summary>
    public string? Search { get; init; }

    /// <summary><c>status</c></summary>
    public ZoneStatus? Status { get; init; }

    /// <summary><c>type</c></summary>
    public ZoneType? Type { get; init; }

    /// <summary>Only those that are signed, or that are not.</summary>
    public bool? DnssecEnabled { get; init; }

    /// <summary>Also list zones that were deleted. <c>false</c> unless said.</summary>
    public bool? IncludeDeleted { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}
