// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>LatestCursor</c> of the API.</summary>
public sealed class LatestCursor
{
    /// <summary><c>cursor</c></summary>
    [JsonPropertyName("cursor")]
    public required string Cursor { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
