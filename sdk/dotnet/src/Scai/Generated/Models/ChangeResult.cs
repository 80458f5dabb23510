// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What became of a change of a device.</summary>
public sealed class ChangeResult
{
    /// <summary><c>ref</c></summary>
    [JsonPropertyName("ref")]
    public required string Ref { get; init; }

    /// <summary><c>status</c></summary>
    [JsonPropertyName("status")]
    public required ChangeResultStatus Status { get; init; }

    /// <summary>What it is about, as it is now; null when it is gone.</summary>
    [JsonPropertyName("item")]
    public required FolderItem? Item { get; init; }

    /// <summary><c>conflict</c></summary>
    [JsonPropertyName("conflict")]
    public required SyncConflict? Conflict { get; init; }

    /// <summary>The device's content, where it was kept beside.</summary>
    [JsonPropertyName("copy")]
    public required ScaiFile? Copy { get; init; }

    /// <summary>Why it was not applied.</summary>
    [JsonPropertyName("problem")]
    public required ChangeProblem? Problem { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
