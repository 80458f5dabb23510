// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What of a share a device keeps in step.</summary>
public sealed class SyncPreference
{
    /// <summary>The id of a device.</summary>
    [JsonPropertyName("deviceId")]
    public required string DeviceId { get; init; }

    /// <summary>The id of a share.</summary>
    [JsonPropertyName("shareId")]
    public required string ShareId { get; init; }

    /// <summary>False: the device keeps nothing of the share.</summary>
    [JsonPropertyName("isSynced")]
    public required bool IsSynced { get; init; }

    /// <summary>Folders that it leaves out, with all below them.</summary>
    [JsonPropertyName("excludedFolderIds")]
    public required IReadOnlyList<string> ExcludedFolderIds { get; init; }

    /// <summary>Changes whenever this does. Send it as If-Match to change only what you have seen.</summary>
    [JsonPropertyName("etag")]
    public required string Etag { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
