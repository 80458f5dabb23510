// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>AcknowledgeInput</c> of the API.</summary>
public sealed class AcknowledgeInput
{
    /// <summary>The id of a device.</summary>
    [JsonPropertyName("deviceId")]
    public required string DeviceId { get; init; }

    /// <summary>For each share how far the device has come.</summary>
    [JsonPropertyName("cursors")]
    public required IReadOnlyList<ShareCursor> Cursors { get; init; }
}
