// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>SetDsWithdrawalInput</c> of the API.</summary>
public sealed class SetDsWithdrawalInput
{
    /// <summary>true: the zone above is to have no DS record. false: it is to have those of the keys.</summary>
    [JsonPropertyName("withdrawn")]
    public required bool Withdrawn { get; init; }
}
