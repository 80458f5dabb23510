// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>The resource <c>authoritativeDomains</c>.</summary>
public class AuthoritativeDomainsClient : ResourceClient
{
    internal AuthoritativeDomainsClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected AuthoritativeDomainsClient()
    {
    }

    /// <summary>Get the names that are the installation's own.</summary>
    /// <remarks>
    /// Needs the scope <c>admin:*</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.AuthoritativeDomains.GetAsync();</code></example>
    public virtual Task<AuthoritativeDomainList> GetAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("authoritativeDomains.get", HttpMethod.Get, "/admin/authoritative-domains")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.AuthoritativeDomainList,
            options,
            cancellationToken);

    /// <summary>Set the names that are the installation's own.</summary>
    /// <remarks>
    /// No tenant gets a zone at, below or above one of them, copies of other servers' zones included; only who may
    /// change the platform does. Zones that are there already stay.
    ///
    /// Needs the scope <c>admin:*</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.AuthoritativeDomains.SetAsync(new() { Domains = ["scai.example"] });</code></example>
    public virtual Task<AuthoritativeDomainList> SetAsync(
        SetAuthoritativeDomainsInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("authoritativeDomains.set", HttpMethod.Put, "/admin/authoritative-domains")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SetAuthoritativeDomainsInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.AuthoritativeDomainList,
            options,
            cancellationToken);
}
