// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What something holds. A user's is what is in their personal share.</summary>
public sealed class QuotaUsage
{
    /// <summary>What it is about.</summary>
    [JsonPropertyName("targetType")]
    public required QuotaTargetType TargetType { get; init; }

    /// <summary>The id of that partner, tenant, user, group or share.</summary>
    [JsonPropertyName("targetId")]
    public required string TargetId { get; init; }

    /// <summary>All versions of all files, in the trash or not.</summary>
    [JsonPropertyName("usedBytes")]
    public required long UsedBytes { get; init; }

    /// <summary><c>fileCount</c></summary>
    [JsonPropertyName("fileCount")]
    public required long FileCount { get; init; }

    /// <summary><c>folderCount</c></summary>
    [JsonPropertyName("folderCount")]
    public required long FolderCount { get; init; }

    /// <summary>Of usedBytes, what earlier versions hold.</summary>
    [JsonPropertyName("versionBytes")]
    public required long VersionBytes { get; init; }

    /// <summary>Of usedBytes, what is in the trash; told within a minute or two.</summary>
    [JsonPropertyName("trashBytes")]
    public required long TrashBytes { get; init; }

    /// <summary>Its quota; null when it has none of its own.</summary>
    [JsonPropertyName("limitBytes")]
    public required long? LimitBytes { get; init; }

    /// <summary>When it was last counted anew; null: never yet.</summary>
    [JsonPropertyName("calculatedAt")]
    public required DateTimeOffset? CalculatedAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
