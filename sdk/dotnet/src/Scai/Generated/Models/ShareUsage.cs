// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What a share holds, the trash and everybody's files included.</summary>
public sealed class ShareUsage
{
    /// <summary>The id of a share.</summary>
    [JsonPropertyName("shareId")]
    public required string ShareId { get; init; }

    /// <summary><c>shareName</c></summary>
    [JsonPropertyName("shareName")]
    public required string ShareName { get; init; }

    /// <summary><c>fileCount</c></summary>
    [JsonPropertyName("fileCount")]
    public required long FileCount { get; init; }

    /// <summary><c>folderCount</c></summary>
    [JsonPropertyName("folderCount")]
    public required long FolderCount { get; init; }

    /// <summary>All versions of all files, in the trash or not.</summary>
    [JsonPropertyName("usedBytes")]
    public required long UsedBytes { get; init; }

    /// <summary>Of usedBytes, what earlier versions hold.</summary>
    [JsonPropertyName("versionBytes")]
    public required long VersionBytes { get; init; }

    /// <summary>Of usedBytes, what is in the trash; told within a minute or two.</summary>
    [JsonPropertyName("trashBytes")]
    public required long TrashBytes { get; init; }

    /// <summary>When it was last counted anew; null: never yet.</summary>
    [JsonPropertyName("calculatedAt")]
    public required DateTimeOffset? CalculatedAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
