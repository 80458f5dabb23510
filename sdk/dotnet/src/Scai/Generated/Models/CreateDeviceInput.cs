// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateDeviceInput</c> of the API.</summary>
public sealed class CreateDeviceInput
{
    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Which of the kinds that its user may use it is. <c>"desktop"</c> unless said.</summary>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DeviceKind? Kind { get; init; }

    /// <summary><c>platform</c></summary>
    [JsonPropertyName("platform")]
    public required string Platform { get; init; }

    /// <summary><c>clientVersion</c></summary>
    [JsonPropertyName("clientVersion")]
    public required string ClientVersion { get; init; }
}
