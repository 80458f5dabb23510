// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateReverseZonesInput</c> of the API.</summary>
public sealed class CreateReverseZonesInput
{
    /// <summary>A network with the length of its prefix, without bits behind it.</summary>
    [JsonPropertyName("cidr")]
    public required string Cidr { get; init; }

    /// <summary>Seconds that resolvers may keep an answer. <c>3600</c> unless said.</summary>
    [JsonPropertyName("defaultTtl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DefaultTtl { get; init; }

    /// <summary><c>""</c> unless said.</summary>
    [JsonPropertyName("description")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }
}
