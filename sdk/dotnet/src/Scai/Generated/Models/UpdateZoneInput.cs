// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>UpdateZoneInput</c> of the API.</summary>
public sealed class UpdateZoneInput
{
    /// <summary>Seconds that resolvers may keep an answer.</summary>
    [JsonPropertyName("defaultTtl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DefaultTtl { get; init; }

    /// <summary><c>description</c></summary>
    [JsonPropertyName("description")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }

    /// <summary>
    /// All of them, in place of those that there are: up to 50 texts by names of letters, digits, dots, _ and -.
    /// </summary>
    [JsonPropertyName("settings")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Settings { get; init; }
}
