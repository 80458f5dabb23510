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
}
