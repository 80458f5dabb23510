// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>PtrPage</c> of the API.</summary>
public sealed class PtrPage : IPage<PtrItem>
{
    /// <summary><c>items</c></summary>
    [JsonPropertyName("items")]
    public required IReadOnlyList<PtrItem> Items { get; init; }

    /// <summary>Send it as cursor for the next page; null on the last.</summary>
    [JsonPropertyName("nextCursor")]
    public required string? NextCursor { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
