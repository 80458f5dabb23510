// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>FileChunkPage</c> of the API.</summary>
public sealed class FileChunkPage : IPage<FileChunk>
{
    /// <summary><c>items</c></summary>
    [JsonPropertyName("items")]
    public required IReadOnlyList<FileChunk> Items { get; init; }

    /// <summary>Send it as cursor for the next page; null on the last.</summary>
    [JsonPropertyName("nextCursor")]
    public required string? NextCursor { get; init; }

    /// <summary>The id of a version.</summary>
    [JsonPropertyName("versionId")]
    public required string VersionId { get; init; }

    /// <summary><c>version</c></summary>
    [JsonPropertyName("version")]
    public required long Version { get; init; }

    /// <summary>Of the whole content.</summary>
    [JsonPropertyName("sizeBytes")]
    public required long SizeBytes { get; init; }

    /// <summary><c>checksumSha256</c></summary>
    [JsonPropertyName("checksumSha256")]
    public required string ChecksumSha256 { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
