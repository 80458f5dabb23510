// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>SnapshotFolder</c> of the API.</summary>
public sealed class SnapshotFolder : SnapshotItem
{
    /// <summary>The id of a folder.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The folder it is in; null at the top of the share.</summary>
    [JsonPropertyName("parentId")]
    public required string? ParentId { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>modifiedAt</c></summary>
    [JsonPropertyName("modifiedAt")]
    public required DateTimeOffset ModifiedAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
