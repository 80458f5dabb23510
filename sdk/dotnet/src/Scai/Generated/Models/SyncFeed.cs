// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>SyncFeed</c> of the API.</summary>
public sealed class SyncFeed
{
    /// <summary><c>items</c></summary>
    [JsonPropertyName("items")]
    public required IReadOnlyList<SyncFeedItem> Items { get; init; }

    /// <summary>Whether to acknowledge and ask again at once.</summary>
    [JsonPropertyName("hasMore")]
    public required bool HasMore { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
