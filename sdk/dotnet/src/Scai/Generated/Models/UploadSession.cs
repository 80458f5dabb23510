// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>An upload in chunks, over as many requests as it needs.</summary>
public sealed class UploadSession
{
    /// <summary>The id of an upload.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary><c>status</c></summary>
    [JsonPropertyName("status")]
    public required UploadSessionStatus Status { get; init; }

    /// <summary>The id of a share.</summary>
    [JsonPropertyName("shareId")]
    public required string ShareId { get; init; }

    /// <summary>The folder it goes to; null for the top of the share.</summary>
    [JsonPropertyName("folderId")]
    public required string? FolderId { get; init; }

    /// <summary>The name of the new file; null when it replaces content.</summary>
    [JsonPropertyName("name")]
    public required string? Name { get; init; }

    /// <summary>The file that gets new content; null for a new file.</summary>
    [JsonPropertyName("replaceFileId")]
    public required string? ReplaceFileId { get; init; }

    /// <summary>What that content must still be in the end.</summary>
    [JsonPropertyName("baseVersionId")]
    public required string? BaseVersionId { get; init; }

    /// <summary>The file that came of it; null before it is completed.</summary>
    [JsonPropertyName("fileId")]
    public required string? FileId { get; init; }

    /// <summary><c>sizeBytes</c></summary>
    [JsonPropertyName("sizeBytes")]
    public required long SizeBytes { get; init; }

    /// <summary>How many of them are stored, or need not be sent.</summary>
    [JsonPropertyName("receivedBytes")]
    public required long ReceivedBytes { get; init; }

    /// <summary>Of every chunk but the last; null when they were listed, or when the server cuts.</summary>
    [JsonPropertyName("chunkSizeBytes")]
    public required int? ChunkSizeBytes { get; init; }

    /// <summary>0 when the server cuts, as it does streams.</summary>
    [JsonPropertyName("chunkCount")]
    public required long ChunkCount { get; init; }

    /// <summary>How many chunks are still to be sent.</summary>
    [JsonPropertyName("missingCount")]
    public required long MissingCount { get; init; }

    /// <summary>Their indexes, from 0, in order; the first 10000 of them.</summary>
    [JsonPropertyName("missing")]
    public required IReadOnlyList<long> Missing { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it is given up, unless more comes before.</summary>
    [JsonPropertyName("expiresAt")]
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
