// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CheckBatchResult</c> of the API.</summary>
public sealed class CheckBatchResult
{
    /// <summary>In the order of the checks.</summary>
    [JsonPropertyName("results")]
    public required IReadOnlyList<CheckedPermission> Results { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
