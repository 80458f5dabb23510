// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>SnapshotFile</c> of the API.</summary>
public sealed class SnapshotFile : SnapshotItem
{
    /// <summary>The id of a file.</summary>
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

    /// <summary>The id of a version.</summary>
    [JsonPropertyName("versionId")]
    public required string VersionId { get; init; }

    /// <summary><c>version</c></summary>
    [JsonPropertyName("version")]
    public required long Version { get; init; }

    /// <summary><c>sizeBytes</c></summary>
    [JsonPropertyName("sizeBytes")]
    public required long SizeBytes { get; init; }

    /// <summary><c>mimeType</c></summary>
    [JsonPropertyName("mimeType")]
    public required string MimeType { get; init; }

    /// <summary><c>checksumSha256</c></summary>
    [JsonPropertyName("checksumSha256")]
    public required string ChecksumSha256 { get; init; }

    /// <summary>Null when nobody has locked it.</summary>
    [JsonPropertyName("lock")]
    public required FileLock? Lock { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
