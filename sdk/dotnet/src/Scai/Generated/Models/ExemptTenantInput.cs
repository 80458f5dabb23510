// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>ExemptTenantInput</c> of the API.</summary>
public sealed class ExemptTenantInput
{
    /// <summary>true suspends the limit; false puts it into force again.</summary>
    [JsonPropertyName("isExempt")]
    public required bool IsExempt { get; init; }

    /// <summary>Why; for those who come after.</summary>
    [JsonPropertyName("reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }
}
