// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>Who has access to which records of a zone.</summary>
public class AccessGrantsClient : ResourceClient
{
    internal AccessGrantsClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected AccessGrantsClient()
    {
    }

    /// <summary>Give a user or group access to some records of a zone.</summary>
    /// <remarks>
    /// Only what you may do with all of these records yourself, and no longer.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.beyond_own_rights</c>: You may not give rights that you do not
    /// have</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>roles.principal_unknown</c>: There is no such user or group in this
    /// tenant</description></item>
    /// <item><description><c>roles.role_unknown</c>: There is no such role to give there</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.AccessGrants.CreateAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { PrincipalId = "grp_01m9p2m3k4n5p6q7r8s9t0v1w2", RoleId = "rol_00000000000000000000000005", RecordPattern = "*.dev", RecordTypes = ["A", "AAAA", "CNAME"] });</code></example>
    public virtual Task<AccessGrant> CreateAsync(
        string zoneId,
        CreateAccessGrantInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("accessGrants.create", HttpMethod.Post, $"/domains/{zoneId}/access-grants")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateAccessGrantInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.AccessGrant,
            options,
            cancellationToken);

    /// <summary>Take an access grant away.</summary>
    /// <remarks>
    /// It counts within a second.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>accessGrants.not_found</c>: Access grant not found</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <param name="accessGrantId">The id of an access grant.</param>
    /// <example><code>await client.AccessGrants.DeleteAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "grt_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteAsync(
        string zoneId,
        string accessGrantId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("accessGrants.delete", HttpMethod.Delete, $"/domains/{zoneId}/access-grants/{accessGrantId}"),
            options,
            cancellationToken);

    /// <summary>Get an access grant.</summary>
    /// <remarks>
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>accessGrants.not_found</c>: Access grant not found</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <param name="accessGrantId">The id of an access grant.</param>
    /// <example><code>var answer = await client.AccessGrants.GetAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "grt_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<AccessGrant> GetAsync(
        string zoneId,
        string accessGrantId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("accessGrants.get", HttpMethod.Get, $"/domains/{zoneId}/access-grants/{accessGrantId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.AccessGrant,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<AccessGrant?> GetIfChangedAsync(
        string zoneId,
        string accessGrantId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("accessGrants.get", HttpMethod.Get, $"/domains/{zoneId}/access-grants/{accessGrantId}")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.AccessGrant,
            options,
            cancellationToken);

    /// <summary>List the access grants of a zone.</summary>
    /// <remarks>
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>await foreach (var item in client.AccessGrants.ListAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2")) Console.WriteLine(item);</code></example>
    public virtual Pager<AccessGrant, AccessGrantPage> ListAsync(
        string zoneId,
        AccessGrantsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<AccessGrant, AccessGrantPage>(
            new Call("accessGrants.list", HttpMethod.Get, $"/domains/{zoneId}/access-grants")
            {
                Query = new Pairs()
                    .Add("includeExpired", query?.IncludeExpired)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.AccessGrantPage,
            options,
            cancellationToken);

    /// <summary>Change an access grant.</summary>
    /// <remarks>
    /// Who has it cannot be changed. Null takes a limit away. It counts within a second.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.beyond_own_rights</c>: You may not give rights that you do not
    /// have</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>accessGrants.not_found</c>: Access grant not found</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>accessGrants.stale_etag</c>: The access grant changed since you read
    /// it</description></item>
    /// <item><description><c>roles.role_unknown</c>: There is no such role to give there</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <param name="accessGrantId">The id of an access grant.</param>
    /// <example><code>var answer = await client.AccessGrants.UpdateAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2", "grt_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { RecordTypes = null });</code></example>
    public virtual Task<AccessGrant> UpdateAsync(
        string zoneId,
        string accessGrantId,
        UpdateAccessGrantInput? body = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("accessGrants.update", HttpMethod.Patch, $"/domains/{zoneId}/access-grants/{accessGrantId}")
            {
                Body = Body.Json(body ?? new UpdateAccessGrantInput(), ScaiJsonContext.Default.UpdateAccessGrantInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.AccessGrant,
            options,
            cancellationToken);
}

/// <summary>The query of AccessGrantsClient.ListAsync.</summary>
public sealed class AccessGrantsListQuery
{
    /// <summary>Also what has ended. <c>false</c> unless said.</summary>
    public bool? IncludeExpired { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}
