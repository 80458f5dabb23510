// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>The newest challenge of a zone.</summary>
public sealed class ZoneValidation
{
    /// <summary>Null for a zone that never had a challenge.</summary>
    [JsonPropertyName("validation")]
    public required Validation? Validation { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
