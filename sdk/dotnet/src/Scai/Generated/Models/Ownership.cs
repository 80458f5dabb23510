// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Who owns a share.</summary>
public sealed class Ownership
{
    /// <summary><c>resourceType</c></summary>
    [JsonPropertyName("resourceType")]
    public required string ResourceType { get; init; }

    /// <summary>The id of a share.</summary>
    [JsonPropertyName("resourceId")]
    public required string ResourceId { get; init; }

    /// <summary><c>ownerId</c></summary>
    [JsonPropertyName("ownerId")]
    public required string OwnerId { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
