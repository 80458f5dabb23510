// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateZoneInput</c> of the API.</summary>
public sealed class CreateZoneInput
{
    /// <summary>A domain name in any script, with or without the dot at the end.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>"primary"</c> unless said.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ZoneType? Type { get; init; }

    /// <summary>Seconds that resolvers may keep an answer. <c>3600</c> unless said.</summary>
    [JsonPropertyName("defaultTtl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DefaultTtl { get; init; }

    /// <summary><c>""</c> unless said.</summary>
    [JsonPropertyName("description")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }

    /// <summary>The zone gets its records as soon as it is active.</summary>
    [JsonPropertyName("templateId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TemplateId { get; init; }

    /// <summary>What the template's variables are, by name.</summary>
    [JsonPropertyName("templateVariables")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? TemplateVariables { get; init; }

    /// <summary>Where a secondary zone is fetched from, in this order.</summary>
    [JsonPropertyName("masters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Masters { get; init; }

    /// <summary>The key that a secondary zone's transfers are signed with.</summary>
    [JsonPropertyName("tsigKeyId")]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> TsigKeyId { get; init; }
}
