// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A set of a template's records that does not go with what the zone has.</summary>
public sealed class TemplateConflict
{
    /// <summary>Of the template's set of records: the whole name, without the dot at the end.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>type</c></summary>
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    /// <summary>The contents that the template has for it.</summary>
    [JsonPropertyName("wanted")]
    public required IReadOnlyList<string> Wanted { get; init; }

    /// <summary><c>inTheWay</c></summary>
    [JsonPropertyName("inTheWay")]
    public required IReadOnlyList<RecordInTheWay> InTheWay { get; init; }

    /// <summary>There is more in the way, which you may not see.</summary>
    [JsonPropertyName("isPartlyHidden")]
    public required bool IsPartlyHidden { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
