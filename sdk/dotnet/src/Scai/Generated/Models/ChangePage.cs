// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>ChangePage</c> of the API.</summary>
public sealed class ChangePage : IPage<Change>
{
    /// <summary><c>items</c></summary>
    [JsonPropertyName("items")]
    public required IReadOnlyList<Change> Items { get; init; }

    /// <summary>Keep it; send it as cursor next time.</summary>
    [JsonPropertyName("nextCursor")]
    public required string NextCursor { get; init; }

    /// <summary>Whether to ask again at once.</summary>
    [JsonPropertyName("hasMore")]
    public required bool HasMore { get; init; }

    /// <summary>
    /// The cursor is too old, or you may see other things in the share as a whole: list it anew, then go on from
    /// nextCursor.
    /// </summary>
    [JsonPropertyName("reset")]
    public required bool Reset { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
