// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>WrittenPtrNames</c> of the API.</summary>
public sealed class WrittenPtrNames
{
    /// <summary><c>items</c></summary>
    [JsonPropertyName("items")]
    public required IReadOnlyList<PtrName> Items { get; init; }

    /// <summary>In the zone's journal; null when nothing changed.</summary>
    [JsonPropertyName("changeId")]
    public required string? ChangeId { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
