// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>File</c> of the API.</summary>
public sealed class ScaiFile : FolderItem
{
    /// <summary>The id of a file.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a tenant.</summary>
    [JsonPropertyName("tenantId")]
    public required string TenantId { get; init; }

    /// <summary>The id of a share.</summary>
    [JsonPropertyName("shareId")]
    public required string ShareId { get; init; }

    /// <summary>The folder it is in; null at the top of the share.</summary>
    [JsonPropertyName("folderId")]
    public required string? FolderId { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Where it is in the share, such as /plans/report.pdf.</summary>
    [JsonPropertyName("path")]
    public required string Path { get; init; }

    /// <summary><c>sizeBytes</c></summary>
    [JsonPropertyName("sizeBytes")]
    public required long SizeBytes { get; init; }

    /// <summary><c>mimeType</c></summary>
    [JsonPropertyName("mimeType")]
    public required string MimeType { get; init; }

    /// <summary>SHA-256 of the whole content.</summary>
    [JsonPropertyName("checksumSha256")]
    public required string ChecksumSha256 { get; init; }

    /// <summary>Counts the contents it has had, from 1.</summary>
    [JsonPropertyName("version")]
    public required long Version { get; init; }

    /// <summary>Names the content; it is the ETag of GET /files/{fileId}/content.</summary>
    [JsonPropertyName("versionId")]
    public required string VersionId { get; init; }

    /// <summary>The id of a user.</summary>
    [JsonPropertyName("createdBy")]
    public required string CreatedBy { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The id of a user.</summary>
    [JsonPropertyName("modifiedBy")]
    public required string ModifiedBy { get; init; }

    /// <summary><c>modifiedAt</c></summary>
    [JsonPropertyName("modifiedAt")]
    public required DateTimeOffset ModifiedAt { get; init; }

    /// <summary>When it was put into the trash; null when it is in use.</summary>
    [JsonPropertyName("trashedAt")]
    public required DateTimeOffset? TrashedAt { get; init; }

    /// <summary>Null when nobody has locked it.</summary>
    [JsonPropertyName("lock")]
    public required FileLock? Lock { get; init; }

    /// <summary>Changes whenever this does. Send it as If-Match to change only what you have seen.</summary>
    [JsonPropertyName("etag")]
    public required string Etag { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
