// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>BulkEditInput</c> of the API.</summary>
public sealed class BulkEditInput
{
    /// <summary><c>create</c></summary>
    [JsonPropertyName("create")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NewRecord>? Create { get; init; }

    /// <summary><c>update</c></summary>
    [JsonPropertyName("update")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RecordPatch>? Update { get; init; }

    /// <summary><c>delete</c></summary>
    [JsonPropertyName("delete")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Delete { get; init; }

    /// <summary>
    /// Do what can be done, and tell of the rest; without it, all or nothing. <c>false</c> unless said.
    /// </summary>
    [JsonPropertyName("continueOnError")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ContinueOnError { get; init; }

    /// <summary>
    /// Also give the address this record's name in your reverse zone, if it has none there. What came of it is in
    /// ptrs; the record is written either way. <c>false</c> unless said.
    /// </summary>
    [JsonPropertyName("setPtr")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? SetPtr { get; init; }

    /// <summary>Do nothing, and tell what would be done. <c>false</c> unless said.</summary>
    [JsonPropertyName("dryRun")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? DryRun { get; init; }

    /// <summary>
    /// Needed where more than 30 % of a zone of ten or more records go or change. <c>false</c> unless said.
    /// </summary>
    [JsonPropertyName("confirm")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Confirm { get; init; }
}
