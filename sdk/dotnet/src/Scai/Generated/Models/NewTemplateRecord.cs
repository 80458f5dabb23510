// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A record that a template is to make.</summary>
public sealed class NewTemplateRecord
{
    /// <summary>Relative to the zone, @ for the zone itself, or the whole name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The type of the record; GET /domains/types tells them all.</summary>
    [JsonPropertyName("type")]
    public required RecordType Type { get; init; }

    /// <summary>As in a zone file, with variables as ${name}, which keep to their word or quotes.</summary>
    [JsonPropertyName("content")]
    public required string Content { get; init; }

    /// <summary>Null: the default of the zone.</summary>
    [JsonPropertyName("ttl")]
    [JsonConverter(typeof(OptionalConverter<int?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<int?> Ttl { get; init; }
}
