// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>SnapshotPage</c> of the API.</summary>
public sealed class SnapshotPage : IPage<SnapshotItem>
{
    /// <summary><c>items</c></summary>
    [JsonPropertyName("items")]
    public required IReadOnlyList<SnapshotItem> Items { get; init; }

    /// <summary>Send it as cursor for the next page; null on the last.</summary>
    [JsonPropertyName("nextCursor")]
    public required string? NextCursor { get; init; }

    /// <summary>Taken before the first page. After the last one, go on from here with GET /sync/changes.</summary>
    [JsonPropertyName("changesCursor")]
    public required string ChangesCursor { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
