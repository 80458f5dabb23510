// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Who has tenants.</summary>
public sealed class Partner
{
    /// <summary>The id of a partner.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Its short name at ScaiKey; null until ScaiKey told it.</summary>
    [JsonPropertyName("slug")]
    public required string? Slug { get; init; }

    /// <summary><c>status</c></summary>
    [JsonPropertyName("status")]
    public required PartnerStatus Status { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
