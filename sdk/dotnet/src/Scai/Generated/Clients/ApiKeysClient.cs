// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>Keys for machines: whose rights they have, and what narrows them.</summary>
public class ApiKeysClient : ResourceClient
{
    internal ApiKeysClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected ApiKeysClient()
    {
    }

    /// <summary>End the revocation of an API key.</summary>
    /// <remarks>
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>apiKeys.forbidden</c>: You may not give a key these rights</description></item>
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// <item><description><c>roles.beyond_own_rights</c>: You may not give rights that you do not
    /// have</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>apiKeys.not_found</c>: API key not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="apiKeyId">The id of an apiKey.</param>
    /// <example><code>var answer = await client.ApiKeys.ActivateAsync("key_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<ApiKey> ActivateAsync(
        string apiKeyId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("apiKeys.activate", HttpMethod.Post, $"/api-keys/{apiKeyId}/activate")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ApiKey,
            options,
            cancellationToken);

    /// <summary>Create an API key.</summary>
    /// <remarks>
    /// The answer holds the key, this once. A repetition makes another key: the answer is not kept, so there is no
    /// Idempotency-Key.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>apiKeys.forbidden</c>: You may not give a key these rights</description></item>
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// <item><description><c>roles.beyond_own_rights</c>: You may not give rights that you do not
    /// have</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.ApiKeys.CreateAsync(new() { Name = "nightly upload", PermissionSourceId = "grp_01m9p2m3k4n5p6q7r8s9t0v1w2", Scopes = ["files:read", "files:write"], RateLimitPerMinute = 600, IpAllowlist = ["203.0.113.0/24"] });</code></example>
    public virtual Task<IssuedApiKey> CreateAsync(
        CreateApiKeyInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("apiKeys.create", HttpMethod.Post, "/api-keys")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateApiKeyInput),
            },
            ScaiJsonContext.Default.IssuedApiKey,
            options,
            cancellationToken);

    /// <summary>Delete an API key for good.</summary>
    /// <remarks>
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>apiKeys.not_found</c>: API key not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="apiKeyId">The id of an apiKey.</param>
    /// <example><code>await client.ApiKeys.DeleteAsync("key_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteAsync(
        string apiKeyId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("apiKeys.delete", HttpMethod.Delete, $"/api-keys/{apiKeyId}"),
            options,
            cancellationToken);

    /// <summary>Get an API key.</summary>
    /// <remarks>
    /// Never the key itself.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// <item><description><c>apiKeys.not_found</c>: API key not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="apiKeyId">The id of an apiKey.</param>
    /// <example><code>var answer = await client.ApiKeys.GetAsync("key_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<ApiKey> GetAsync(
        string apiKeyId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("apiKeys.get", HttpMethod.Get, $"/api-keys/{apiKeyId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ApiKey,
            options,
            cancellationToken);

    /// <summary>List API keys.</summary>
    /// <remarks>
    /// Those that stand for you or a group of yours; for administrators all of the tenant.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.ApiKeys.ListAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<ApiKey, ApiKeyPage> ListAsync(
        ApiKeysListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<ApiKey, ApiKeyPage>(
            new Call("apiKeys.list", HttpMethod.Get, "/api-keys")
            {
                Query = new Pairs()
                    .Add("includeRevoked", query?.IncludeRevoked)
                    .Add("keyPrefix", query?.KeyPrefix)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ApiKeyPage,
            options,
            cancellationToken);

    /// <summary>Give an API key another secret.</summary>
    /// <remarks>
    /// The answer holds the new key, this once. The old one is refused at once.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>apiKeys.forbidden</c>: You may not give a key these rights</description></item>
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// <item><description><c>roles.beyond_own_rights</c>: You may not give rights that you do not
    /// have</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>apiKeys.not_found</c>: API key not found</description></item>
    /// <item><description><c>apiKeys.conflict</c>: The API key is not in a state for this</description></item>
    /// </list>
    /// </remarks>
    /// <param name="apiKeyId">The id of an apiKey.</param>
    /// <example><code>var answer = await client.ApiKeys.RegenerateAsync("key_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<IssuedApiKey> RegenerateAsync(
        string apiKeyId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("apiKeys.regenerate", HttpMethod.Post, $"/api-keys/{apiKeyId}/regenerate"),
            ScaiJsonContext.Default.IssuedApiKey,
            options,
            cancellationToken);

    /// <summary>Revoke an API key.</summary>
    /// <remarks>
    /// It is refused within a second, until it is activated again.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>apiKeys.not_found</c>: API key not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="apiKeyId">The id of an apiKey.</param>
    /// <example><code>var answer = await client.ApiKeys.RevokeAsync("key_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Reason = "It stood in a log." });</code></example>
    public virtual Task<ApiKey> RevokeAsync(
        string apiKeyId,
        RevokeApiKeyInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("apiKeys.revoke", HttpMethod.Post, $"/api-keys/{apiKeyId}/revoke")
            {
                Body = Body.Json(body ?? new RevokeApiKeyInput(), ScaiJsonContext.Default.RevokeApiKeyInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ApiKey,
            options,
            cancellationToken);

    /// <summary>Change an API key.</summary>
    /// <remarks>
    /// Whose rights it has, and which of them, cannot be changed. Null takes a limit away.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>apiKeys.forbidden</c>: You may not give a key these rights</description></item>
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// <item><description><c>roles.beyond_own_rights</c>: You may not give rights that you do not
    /// have</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>apiKeys.not_found</c>: API key not found</description></item>
    /// <item><description><c>apiKeys.stale_etag</c>: The API key changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="apiKeyId">The id of an apiKey.</param>
    /// <example><code>var answer = await client.ApiKeys.UpdateAsync("key_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { IpAllowlist = null });</code></example>
    public virtual Task<ApiKey> UpdateAsync(
        string apiKeyId,
        UpdateApiKeyInput? body = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("apiKeys.update", HttpMethod.Patch, $"/api-keys/{apiKeyId}")
            {
                Body = Body.Json(body ?? new UpdateApiKeyInput(), ScaiJsonContext.Default.UpdateApiKeyInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ApiKey,
            options,
            cancellationToken);
}

/// <summary>The query of ApiKeysClient.ListAsync.</summary>
public sealed class ApiKeysListQuery
{
    /// <summary>Also list keys that are revoked. <c>false</c> unless said.</summary>
    public bool? IncludeRevoked { get; init; }

    /// <summary>Only keys that begin so, as one that turned up somewhere does.</summary>
    public string? KeyPrefix { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}
