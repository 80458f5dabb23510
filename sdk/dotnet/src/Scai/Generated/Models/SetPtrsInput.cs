// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>SetPtrsInput</c> of the API.</summary>
public sealed class SetPtrsInput
{
    /// <summary><c>items</c></summary>
    [JsonPropertyName("items")]
    public required IReadOnlyList<NewPtrName> Items { get; init; }

    /// <summary>
    /// Needed where more than 30 % of a zone of ten or more records go or change. <c>false</c> unless said.
    /// </summary>
    [JsonPropertyName("confirm")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Confirm { get; init; }
}
