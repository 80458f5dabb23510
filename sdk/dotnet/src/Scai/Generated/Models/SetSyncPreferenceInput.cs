// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>SetSyncPreferenceInput</c> of the API.</summary>
public sealed class SetSyncPreferenceInput
{
    /// <summary>The id of a device.</summary>
    [JsonPropertyName("deviceId")]
    public required string DeviceId { get; init; }

    /// <summary>The id of a share.</summary>
    [JsonPropertyName("shareId")]
    public required string ShareId { get; init; }

    /// <summary><c>true</c> unless said.</summary>
    [JsonPropertyName("isSynced")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsSynced { get; init; }

    /// <summary><c>excludedFolderIds</c></summary>
    [JsonPropertyName("excludedFolderIds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? ExcludedFolderIds { get; init; }
}
