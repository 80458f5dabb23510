// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A share, folder or file.</summary>
public sealed class ResourceRef
{
    /// <summary><c>type</c></summary>
    [JsonPropertyName("type")]
    public required ResourceType Type { get; init; }

    /// <summary><c>id</c></summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
