// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>SearchRecordsInput</c> of the API.</summary>
public sealed class SearchRecordsInput
{
    /// <summary>A part of a name or a content, in any case.</summary>
    [JsonPropertyName("query")]
    public required string Query { get; init; }

    /// <summary><c>false</c> unless said.</summary>
    [JsonPropertyName("includeSystem")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IncludeSystem { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    [JsonPropertyName("limit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    [JsonPropertyName("cursor")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Cursor { get; init; }
}
