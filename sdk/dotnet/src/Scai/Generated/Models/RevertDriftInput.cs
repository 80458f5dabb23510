// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>RevertDriftInput</c> of the API.</summary>
public sealed class RevertDriftInput
{
    /// <summary>Needed where much of the zone goes or changes. <c>false</c> unless said.</summary>
    [JsonPropertyName("confirm")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Confirm { get; init; }
}
