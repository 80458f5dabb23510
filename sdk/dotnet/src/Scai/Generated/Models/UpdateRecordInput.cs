// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>UpdateRecordInput</c> of the API.</summary>
public sealed class UpdateRecordInput
{
    /// <summary>As in a zone file, in any valid spelling.</summary>
    [JsonPropertyName("content")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Content { get; init; }

    /// <summary>Seconds that resolvers may keep the answer; the same for all records of a name and type.</summary>
    [JsonPropertyName("ttl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Ttl { get; init; }

    /// <summary><c>disabled</c></summary>
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
