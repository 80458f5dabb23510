// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A key for a machine, with the key.</summary>
public sealed class IssuedApiKey
{
    /// <summary>The id of an apiKey.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>description</c></summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary>The first characters of the key, to recognise it by.</summary>
    [JsonPropertyName("keyPrefix")]
    public required string KeyPrefix { get; init; }

    /// <summary><c>status</c></summary>
    [JsonPropertyName("status")]
    public required ApiKeyStatus Status { get; init; }

    /// <summary><c>permissionSource</c></summary>
    [JsonPropertyName("permissionSource")]
    public required PrincipalType PermissionSource { get; init; }

    /// <summary>Whose rights it has.</summary>
    [JsonPropertyName("permissionSourceId")]
    public required string PermissionSourceId { get; init; }

    /// <summary>What of these rights it may use.</summary>
    [JsonPropertyName("scopes")]
    public required IReadOnlyList<ApiKeyScope> Scopes { get; init; }

    /// <summary>Null: only the tenant's own limits hold.</summary>
    [JsonPropertyName("rateLimitPerMinute")]
    public required long? RateLimitPerMinute { get; init; }

    /// <summary>Networks it may be used from; null: any.</summary>
    [JsonPropertyName("ipAllowlist")]
    public required IReadOnlyList<string>? IpAllowlist { get; init; }

    /// <summary><c>expiresAt</c></summary>
    [JsonPropertyName("expiresAt")]
    public required DateTimeOffset? ExpiresAt { get; init; }

    /// <summary><c>revokedAt</c></summary>
    [JsonPropertyName("revokedAt")]
    public required DateTimeOffset? RevokedAt { get; init; }

    /// <summary><c>revokedReason</c></summary>
    [JsonPropertyName("revokedReason")]
    public required string? RevokedReason { get; init; }

    /// <summary>The id of a user.</summary>
    [JsonPropertyName("createdBy")]
    public required string CreatedBy { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Who was shown the present secret. It works only while they and its source may act.</summary>
    [JsonPropertyName("issuedTo")]
    public required string IssuedTo { get; init; }

    /// <summary>A few seconds late.</summary>
    [JsonPropertyName("lastUsedAt")]
    public required DateTimeOffset? LastUsedAt { get; init; }

    /// <summary><c>lastUsedIp</c></summary>
    [JsonPropertyName("lastUsedIp")]
    public required string? LastUsedIp { get; init; }

    /// <summary><c>useCount</c></summary>
    [JsonPropertyName("useCount")]
    public required long UseCount { get; init; }

    /// <summary>Changes whenever anything but its use does. Send it as If-Match.</summary>
    [JsonPropertyName("etag")]
    public required string Etag { get; init; }

    /// <summary>The key itself. It is told this once and never again.</summary>
    [JsonPropertyName("key")]
    public required string Key { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
