// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>UpdateApiKeyInput</c> of the API.</summary>
public sealed class UpdateApiKeyInput
{
    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary><c>description</c></summary>
    [JsonPropertyName("description")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }

    /// <summary><c>rateLimitPerMinute</c></summary>
    [JsonPropertyName("rateLimitPerMinute")]
    [JsonConverter(typeof(OptionalConverter<int?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<int?> RateLimitPerMinute { get; init; }

    /// <summary><c>ipAllowlist</c></summary>
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
