// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>The resource <c>nameServers</c>.</summary>
public class NameServersClient : ResourceClient
{
    internal NameServersClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected NameServersClient()
    {
    }

    /// <summary>Get the installation's name servers.</summary>
    /// <remarks>
    /// And how far the last change of them has been brought into the zones.
    ///
    /// Needs the scope <c>admin:*</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.NameServers.GetAsync();</code></example>
    public virtual Task<NameServerSettings> GetAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("nameServers.get", HttpMethod.Get, "/admin/nameservers")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.NameServerSettings,
            options,
            cancellationToken);

    /// <summary>Set the installation's name servers.</summary>
    /// <remarks>
    /// Every zone then gets them as its NS records, and the first into its SOA record; GET tells how far that is.
    ///
    /// Needs the scope <c>admin:*</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.NameServers.SetAsync(new() { NameServers = ["ns1.scai.example", "ns2.scai.example"] });</code></example>
    public virtual Task<NameServerSettings> SetAsync(
        SetNameServersInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("nameServers.set", HttpMethod.Put, "/admin/nameservers")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SetNameServersInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.NameServerSettings,
            options,
            cancellationToken);
}
