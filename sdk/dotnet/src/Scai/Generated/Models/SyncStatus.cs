// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>How far a device has come in a share.</summary>
public sealed class SyncStatus
{
    /// <summary>The id of a device.</summary>
    [JsonPropertyName("deviceId")]
    public required string DeviceId { get; init; }

    /// <summary>The id of a share.</summary>
    [JsonPropertyName("shareId")]
    public required string ShareId { get; init; }

    /// <summary>What the device acknowledged last.</summary>
    [JsonPropertyName("cursor")]
    public required string Cursor { get; init; }

    /// <summary><c>lastSyncAt</c></summary>
    [JsonPropertyName("lastSyncAt")]
    public required DateTimeOffset LastSyncAt { get; init; }

    /// <summary>How many changes the log has after that.</summary>
    [JsonPropertyName("pendingChanges")]
    public required long PendingChanges { get; init; }

    /// <summary>How long ago the first of them was made.</summary>
    [JsonPropertyName("lagSeconds")]
    public required long LagSeconds { get; init; }

    /// <summary>Whether some of its own changes there wait for somebody to decide.</summary>
    [JsonPropertyName("hasConflicts")]
    public required bool HasConflicts { get; init; }

    /// <summary>The changes will not tell all of it: list the share anew.</summary>
    [JsonPropertyName("reset")]
    public required bool Reset { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
