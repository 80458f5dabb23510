// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Something about the installation that can be set while it runs.</summary>
public sealed class PlatformSetting
{
    /// <summary><c>key</c></summary>
    [JsonPropertyName("key")]
    public required string Key { get; init; }

    /// <summary><c>value</c></summary>
    [JsonPropertyName("value")]
    public required string Value { get; init; }

    /// <summary><c>description</c></summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary>Null while it is what it is unless somebody sets it.</summary>
    [JsonPropertyName("updatedAt")]
    public required DateTimeOffset? UpdatedAt { get; init; }

    /// <summary><c>updatedBy</c></summary>
    [JsonPropertyName("updatedBy")]
    public required string? UpdatedBy { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
