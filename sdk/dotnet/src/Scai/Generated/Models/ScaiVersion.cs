// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A content that a file has or had. Versions never change.</summary>
public sealed class ScaiVersion
{
    /// <summary>The id of a version.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a file.</summary>
    [JsonPropertyName("fileId")]
    public required string FileId { get; init; }

    /// <summary>Counts the contents of the file, from 1.</summary>
    [JsonPropertyName("version")]
    public required long Version { get; init; }

    /// <summary><c>isCurrent</c></summary>
    [JsonPropertyName("isCurrent")]
    public required bool IsCurrent { get; init; }

    /// <summary><c>sizeBytes</c></summary>
    [JsonPropertyName("sizeBytes")]
    public required long SizeBytes { get; init; }

    /// <summary><c>checksumSha256</c></summary>
    [JsonPropertyName("checksumSha256")]
    public required string ChecksumSha256 { get; init; }

    /// <summary><c>mimeType</c></summary>
    [JsonPropertyName("mimeType")]
    public required string MimeType { get; init; }

    /// <summary>A name that somebody gave it; null when nobody did.</summary>
    [JsonPropertyName("label")]
    public required string? Label { get; init; }

    /// <summary>The id of a user.</summary>
    [JsonPropertyName("createdBy")]
    public required string CreatedBy { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
