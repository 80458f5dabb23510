// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CheckBatchInput</c> of the API.</summary>
public sealed class CheckBatchInput
{
    /// <summary><c>checks</c></summary>
    [JsonPropertyName("checks")]
    public required IReadOnlyList<AccessCheck> Checks { get; init; }
}
