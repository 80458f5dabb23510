// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>EmptiedTrash</c> of the API.</summary>
public sealed class EmptiedTrash
{
    /// <summary>How many things were deleted for good.</summary>
    [JsonPropertyName("deleted")]
    public required long Deleted { get; init; }

    /// <summary>How many stay, because the caller may not delete all of them.</summary>
    [JsonPropertyName("kept")]
    public required long Kept { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
