// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateUploadInput</c> of the API.</summary>
public sealed class CreateUploadInput
{
    /// <summary>The share; may be absent when folderId tells.</summary>
    [JsonPropertyName("shareId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ShareId { get; init; }

    /// <summary>The folder to put it in; absent for the top of the share.</summary>
    [JsonPropertyName("folderId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FolderId { get; init; }

    /// <summary>The name of the new file.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>The file to give new content, instead of a new file.</summary>
    [JsonPropertyName("replaceFileId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReplaceFileId { get; init; }

    /// <summary>What that file's content must still be in the end; absent: the last writer wins.</summary>
    [JsonPropertyName("baseVersionId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? BaseVersionId { get; init; }

    /// <summary>
    /// Begin although the name is taken or the file has changed; it counts when the upload is completed, or applied
    /// with POST /sync/apply.
    /// </summary>
    [JsonPropertyName("deferConflicts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? DeferConflicts { get; init; }

    /// <summary>Of the whole content.</summary>
    [JsonPropertyName("sizeBytes")]
    public required long SizeBytes { get; init; }

    /// <summary>What it is; told by the name, if absent.</summary>
    [JsonPropertyName("mimeType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MimeType { get; init; }

    /// <summary>SHA-256 of the whole content, to have it checked.</summary>
    [JsonPropertyName("checksumSha256")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ChecksumSha256 { get; init; }

    /// <summary>The size of every chunk but the last, when they are not listed; 4 MiB if absent.</summary>
    [JsonPropertyName("chunkSizeBytes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ChunkSizeBytes { get; init; }

    /// <summary>
    /// All chunks in order, cut wherever the client likes, each but the last of at least 64 KiB. Then those need
    /// not be sent that the caller has uploaded before or may read. Of a stream only the first few: if any of them
    /// need not be sent, it is refused with <c>uploads.content_known</c>.
    /// </summary>
    [JsonPropertyName("chunks")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ChunkOfUpload>? Chunks { get; init; }

    /// <summary>
    /// The content comes as one stream, PUT /uploads/{uploadId}/content, and is cut by the server.
    /// </summary>
    [JsonPropertyName("isStreamed")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsStreamed { get; init; }
}
