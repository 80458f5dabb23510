// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>PermissionCheck</c> of the API.</summary>
public sealed class PermissionCheck
{
    /// <summary><c>allowed</c></summary>
    [JsonPropertyName("allowed")]
    public required bool Allowed { get; init; }

    /// <summary>What allows it, or what is missing, in words.</summary>
    [JsonPropertyName("reason")]
    public required string Reason { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
