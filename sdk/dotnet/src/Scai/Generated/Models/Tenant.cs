// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A customer: its people and what is theirs are kept apart from all others.</summary>
public sealed class Tenant
{
    /// <summary>The id of a tenant.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a partner.</summary>
    [JsonPropertyName("partnerId")]
    public required string PartnerId { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Its short name at ScaiKey; null until ScaiKey told it.</summary>
    [JsonPropertyName("slug")]
    public required string? Slug { get; init; }

    /// <summary><c>status</c></summary>
    [JsonPropertyName("status")]
    public required TenantStatus Status { get; init; }

    /// <summary>What its calls may cost in a minute; null: what the installation allows any tenant.</summary>
    [JsonPropertyName("rateLimitPerMinute")]
    public required int? RateLimitPerMinute { get; init; }

    /// <summary><c>settings</c></summary>
    [JsonPropertyName("settings")]
    public required TenantSettings Settings { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Changes whenever this does. Send it as If-Match to change only what you have seen.</summary>
    [JsonPropertyName("etag")]
    public required string Etag { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
