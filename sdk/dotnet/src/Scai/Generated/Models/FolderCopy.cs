// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>The copying of a folder. Nothing of it is seen before all of it is there.</summary>
public sealed class FolderCopy
{
    /// <summary>The id of a copy.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary><c>status</c></summary>
    [JsonPropertyName("status")]
    public required FolderCopyStatus Status { get; init; }

    /// <summary>The id of a folder.</summary>
    [JsonPropertyName("sourceFolderId")]
    public required string SourceFolderId { get; init; }

    /// <summary>The id of a share.</summary>
    [JsonPropertyName("targetShareId")]
    public required string TargetShareId { get; init; }

    /// <summary>The folder it goes to; null for the top of the share.</summary>
    [JsonPropertyName("targetFolderId")]
    public required string? TargetFolderId { get; init; }

    /// <summary>The new folder, once all of it is there; null before.</summary>
    [JsonPropertyName("folderId")]
    public required string? FolderId { get; init; }

    /// <summary>
    /// How many things there were below the folder when it began, as far as is known: of a large folder with things
    /// that the caller may not read it grows with what is copied. Those are left out.
    /// </summary>
    [JsonPropertyName("itemCount")]
    public required long ItemCount { get; init; }

    /// <summary><c>copiedCount</c></summary>
    [JsonPropertyName("copiedCount")]
    public required long CopiedCount { get; init; }

    /// <summary><c>copiedBytes</c></summary>
    [JsonPropertyName("copiedBytes")]
    public required long CopiedBytes { get; init; }

    /// <summary>Why it failed, as the code of an error; null if it did not.</summary>
    [JsonPropertyName("errorCode")]
    public required string? ErrorCode { get; init; }

    /// <summary>Of quotas.exceeded; null of all others.</summary>
    [JsonPropertyName("quota")]
    public required ExceededQuota? Quota { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary><c>finishedAt</c></summary>
    [JsonPropertyName("finishedAt")]
    public required DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
