// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateRecordInput</c> of the API.</summary>
public sealed class CreateRecordInput
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

    /// <summary>
    /// Also give the address this record's name in your reverse zone, if it has none there. What came of it is in
    /// ptrs; the record is written either way. <c>false</c> unless said.
    /// </summary>
    [JsonPropertyName("setPtr")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? SetPtr { get; init; }
}
