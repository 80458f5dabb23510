// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>LockFileInput</c> of the API.</summary>
public sealed class LockFileInput
{
    /// <summary>For how long from now; then it ends by itself. <c>1800</c> unless said.</summary>
    [JsonPropertyName("ttlSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TtlSeconds { get; init; }
}
