// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What you may read somewhere and below it, without what is in the trash.</summary>
public sealed class TreeStats
{
    /// <summary><c>fileCount</c></summary>
    [JsonPropertyName("fileCount")]
    public required long FileCount { get; init; }

    /// <summary><c>folderCount</c></summary>
    [JsonPropertyName("folderCount")]
    public required long FolderCount { get; init; }

    /// <summary>Of the current versions.</summary>
    [JsonPropertyName("sizeBytes")]
    public required long SizeBytes { get; init; }

    /// <summary>False: there are more than 10000 things, and that is not all of them.</summary>
    [JsonPropertyName("isComplete")]
    public required bool IsComplete { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
