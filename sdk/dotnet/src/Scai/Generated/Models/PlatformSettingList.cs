// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>PlatformSettingList</c> of the API.</summary>
public sealed class PlatformSettingList
{
    /// <summary><c>configs</c></summary>
    [JsonPropertyName("configs")]
    public required IReadOnlyList<PlatformSetting> Configs { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
