// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateApiKeyInput</c> of the API.</summary>
public sealed class CreateApiKeyInput
{
    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>""</c> unless said.</summary>
    [JsonPropertyName("description")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }

    /// <summary>The user or group whose rights it has; you, if absent. It can never be changed.</summary>
    [JsonPropertyName("permissionSourceId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PermissionSourceId { get; init; }

    /// <summary>What of these rights it may use; what your own token allows of files and DNS, if absent.</summary>
    [JsonPropertyName("scopes")]
    [JsonConverter(typeof(OptionalConverter<IReadOnlyList<ApiKeyScope>?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<ApiKeyScope>?> Scopes { get; init; }

    /// <summary><c>rateLimitPerMinute</c></summary>
    [JsonPropertyName("rateLimitPerMinute")]
    [JsonConverter(typeof(OptionalConverter<int?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<int?> RateLimitPerMinute { get; init; }

    /// <summary>Networks it may be used from, in CIDR notation.</summary>
    [JsonPropertyName("ipAllowlist")]
    [JsonConverter(typeof(OptionalConverter<IReadOnlyList<string>?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<string>?> IpAllowlist { get; init; }

    /// <summary><c>expiresAt</c></summary>
    [JsonPropertyName("expiresAt")]
    [JsonConverter(typeof(OptionalConverter<DateTimeOffset?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DateTimeOffset?> ExpiresAt { get; init; }
}
