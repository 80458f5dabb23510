// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreatedReverseZone</c> of the API.</summary>
public sealed class CreatedReverseZone
{
    /// <summary>False for a zone that the tenant had already.</summary>
    [JsonPropertyName("isNew")]
    public required bool IsNew { get; init; }

    /// <summary><c>zone</c></summary>
    [JsonPropertyName("zone")]
    public required Zone Zone { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
