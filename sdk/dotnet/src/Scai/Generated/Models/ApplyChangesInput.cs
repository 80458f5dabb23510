// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>ApplyChangesInput</c> of the API.</summary>
public sealed class ApplyChangesInput
{
    /// <summary>The id of a device.</summary>
    [JsonPropertyName("deviceId")]
    public required string DeviceId { get; init; }

    /// <summary>The id of a share.</summary>
    [JsonPropertyName("shareId")]
    public required string ShareId { get; init; }

    /// <summary>
    /// What to do when somebody else changed the same: <c>KEEP_BOTH</c> keeps the device's content as a copy beside
    /// the other, <c>CLIENT_WINS</c> makes it current, <c>SERVER_WINS</c> keeps what is there,
    /// <c>LAST_WRITER_WINS</c> decides by time, <c>MANUAL</c> keeps both and leaves the conflict open. Content that
    /// does not become current is kept in the file's history or in a copy. <c>"KEEP_BOTH"</c> unless said.
    /// </summary>
    [JsonPropertyName("conflictResolution")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ApplyChangesInputConflictResolution? ConflictResolution { get; init; }

    /// <summary><c>changes</c></summary>
    [JsonPropertyName("changes")]
    public required IReadOnlyList<LocalChange> Changes { get; init; }
}
