// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What a device has to do in one share.</summary>
public sealed class SyncFeedItem
{
    /// <summary>The id of a share.</summary>
    [JsonPropertyName("shareId")]
    public required string ShareId { get; init; }

    /// <summary>The share's name; null of one that is lost.</summary>
    [JsonPropertyName("name")]
    public required string? Name { get; init; }

    /// <summary>
    /// <c>changed</c>: apply the changes, then acknowledge nextCursor. <c>gained</c>: the device does not keep it
    /// in step yet; to begin, list it (GET /sync/snapshot) and acknowledge changesCursor. <c>lost</c>: it may not
    /// be read any more; remove what the device has of it, then DELETE /sync/cursor. <c>reset</c>: list it anew,
    /// then acknowledge nextCursor.
    /// </summary>
    [JsonPropertyName("state")]
    public required SyncFeedItemState State { get; init; }

    /// <summary><c>changes</c></summary>
    [JsonPropertyName("changes")]
    public required IReadOnlyList<Change> Changes { get; init; }

    /// <summary><c>nextCursor</c></summary>
    [JsonPropertyName("nextCursor")]
    public required string? NextCursor { get; init; }

    /// <summary>Whether there are more changes after nextCursor.</summary>
    [JsonPropertyName("hasMore")]
    public required bool HasMore { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
