// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>The resource <c>reverseZones</c>.</summary>
public class ReverseZonesClient : ResourceClient
{
    internal ReverseZonesClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected ReverseZonesClient()
    {
    }

    /// <summary>Create the reverse zones of a network.</summary>
    /// <remarks>
    /// Every zone that POST /reverse-zones/preview tells and that the tenant has not got. Their ownership is shown
    /// as that of any other zone. Asking again goes on where it ended.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.foreign</c>: PowerDNS has a zone of this name that is not managed
    /// here</description></item>
    /// <item><description><c>zones.name_held</c>: Another tenant has this name, or one that it is part of or that
    /// is part of it</description></item>
    /// <item><description><c>zones.name_taken</c>: This tenant has a zone of this name already</description></item>
    /// <item><description><c>zones.no_name_servers</c>: No name servers have been set for this
    /// installation</description></item>
    /// <item><description><c>zones.name_reserved</c>: Nobody can have this name as a zone</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.ReverseZones.CreateAsync(new() { Cidr = "192.0.2.0/24" });</code></example>
    public virtual Task<CreatedReverseZones> CreateAsync(
        CreateReverseZonesInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("reverseZones.create", HttpMethod.Post, "/reverse-zones")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateReverseZonesInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.CreatedReverseZones,
            options,
            cancellationToken);

    /// <summary>Give an address of a reverse zone a name.</summary>
    /// <remarks>
    /// One that has no name yet; to replace the name of an address, set it.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>records.conflict</c>: Other records of the zone do not go with this
    /// one</description></item>
    /// <item><description><c>records.exists</c>: The zone has this record already</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>records.refused</c>: The name server does not take this change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.ReverseZones.CreatePtrAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Ip = "192.0.2.1", Hostname = "mail.example.com" });</code></example>
    public virtual Task<PtrName> CreatePtrAsync(
        string zoneId,
        CreatePtrInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("reverseZones.createPtr", HttpMethod.Post, $"/reverse-zones/{zoneId}/ptr")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreatePtrInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.PtrName,
            options,
            cancellationToken);

    /// <summary>Take the names of an address away.</summary>
    /// <remarks>
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>records.refused</c>: The name server does not take this change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="ip">An IPv4 or IPv6 address.</param>
    /// <example><code>await client.ReverseZones.DeletePtrAsync("192.0.2.1");</code></example>
    public virtual Task DeletePtrAsync(
        string ip,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("reverseZones.deletePtr", HttpMethod.Delete, $"/reverse-zones/ptr/{ip}")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>List the reverse zones you can see.</summary>
    /// <remarks>Needs the scope <c>dns:read</c>.</remarks>
    /// <example><code>await foreach (var item in client.ReverseZones.ListAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<Zone, ReverseZonePage> ListAsync(
        ReverseZonesListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Zone, ReverseZonePage>(
            new Call("reverseZones.list", HttpMethod.Get, "/reverse-zones")
            {
                Query = new Pairs()
                    .Add("search", query?.Search)
                    .Add("status", query?.Status)
                    .Add("dnssecEnabled", query?.DnssecEnabled)
                    .Add("includeDeleted", query?.IncludeDeleted)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ReverseZonePage,
            options,
            cancellationToken);

    /// <summary>List the names of the addresses of a reverse zone.</summary>
    /// <remarks>
    /// By address, as the name server has them.
    ///
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>await foreach (var item in client.ReverseZones.ListPtrsAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")) Console.WriteLine(item);</code></example>
    public virtual Pager<PtrItem, PtrPage> ListPtrsAsync(
        string zoneId,
        ReverseZonesListPtrsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<PtrItem, PtrPage>(
            new Call("reverseZones.listPtrs", HttpMethod.Get, $"/reverse-zones/{zoneId}/ptr")
            {
                Query = new Pairs()
                    .Add("search", query?.Search)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.PtrPage,
            options,
            cancellationToken);

    /// <summary>Find the reverse zone and the name of an address.</summary>
    /// <remarks>
    /// The narrowest zone of yours that the address is in, those of RFC 2317 included.
    ///
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="ip">An IPv4 or IPv6 address.</param>
    /// <example><code>var answer = await client.ReverseZones.LookUpAsync("192.0.2.1");</code></example>
    public virtual Task<PtrLookup> LookUpAsync(
        string ip,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("reverseZones.lookUp", HttpMethod.Get, $"/reverse-zones/lookup/{ip}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.PtrLookup,
            options,
            cancellationToken);

    /// <summary>Tell which zones a network needs.</summary>
    /// <remarks>
    /// One for IPv4 /8, /16 and /24, for IPv4 /25 to /32 (RFC 2317), and for IPv6 at every fourth bit; otherwise as
    /// many as the next longer prefix of these has in it.
    ///
    /// Needs the scope <c>dns:read</c>.
    /// </remarks>
    /// <example><code>var answer = await client.ReverseZones.PreviewAsync(new() { Cidr = "192.0.2.0/24" });</code></example>
    public virtual Task<ReversePreview> PreviewAsync(
        PreviewReverseZonesInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("reverseZones.preview", HttpMethod.Post, "/reverse-zones/preview")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.PreviewReverseZonesInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ReversePreview,
            options,
            cancellationToken);

    /// <summary>Give an address a name.</summary>
    /// <remarks>
    /// In place of those that it has, in the narrowest reverse zone of yours that it is in.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>records.conflict</c>: Other records of the zone do not go with this
    /// one</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>records.refused</c>: The name server does not take this change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="ip">An IPv4 or IPv6 address.</param>
    /// <example><code>var answer = await client.ReverseZones.SetPtrAsync("192.0.2.1", new() { Hostname = "mail.example.com" });</code></example>
    public virtual Task<PtrName> SetPtrAsync(
        string ip,
        SetPtrInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("reverseZones.setPtr", HttpMethod.Put, $"/reverse-zones/ptr/{ip}")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SetPtrInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.PtrName,
            options,
            cancellationToken);

    /// <summary>Give many addresses of a reverse zone names.</summary>
    /// <remarks>
    /// As one change of the zone, all of it or nothing. The last one counts for an address that is named twice.
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
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>records.refused</c>: The name server does not take this change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.ReverseZones.SetPtrsAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Items = [new() { Ip = "192.0.2.1", Hostname = "mail.example.com" }] });</code></example>
    public virtual Task<WrittenPtrNames> SetPtrsAsync(
        string zoneId,
        SetPtrsInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("reverseZones.setPtrs", HttpMethod.Post, $"/reverse-zones/{zoneId}/ptr/bulk")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SetPtrsInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.WrittenPtrNames,
            options,
            cancellationToken);
}

/// <summary>The query of ReverseZonesClient.ListAsync.</summary>
public sealed class ReverseZonesListQuery
{
    /// <summary>A part of the name or of the network.</summary>
    public string? Search { get; init; }

    /// <summary><c>status</c></summary>
    public ZoneStatus? Status { get; init; }

    /// <summary>Only those that are signed, or that are not.</summary>
    public bool? DnssecEnabled { get; init; }

    /// <summary>Also list zones that were deleted. <c>false</c> unless said.</summary>
    public bool? IncludeDeleted { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of ReverseZonesClient.ListPtrsAsync.</summary>
public sealed class ReverseZonesListPtrsQuery
{
    /// <summary>A part of the address or of the name.</summary>
    public string? Search { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}
