// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A record to be.</summary>
public sealed class NewRecord
{
    /// <summary>Relative to the zone, @ for the zone itself, or the whole name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The type of the record; GET /domains/types tells them all.</summary>
    [JsonPropertyName("type")]
    public required RecordType Type { get; init; }

    /// <summary>As in a zone file, in any valid spelling.</summary>
    [JsonPropertyName("content")]
    public required string Content { get; init; }

    /// <summary>That of its set, or the zone's default, if absent.</summary>
    [JsonPropertyName("ttl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Ttl { get; init; }

    /// <summary>Keep it and do not answer it. <c>false</c> unless said.</summary>
    [JsonPropertyName("disabled")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Disabled { get; init; }
}
