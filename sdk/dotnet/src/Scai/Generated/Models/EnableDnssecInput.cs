// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>EnableDnssecInput</c> of the API.</summary>
public sealed class EnableDnssecInput
{
    /// <summary>
    /// 8: RSASHA256. 10: RSASHA512. 13: ECDSAP256SHA256. 14: ECDSAP384SHA384. 15: ED25519. <c>13</c> unless said.
    /// </summary>
    [JsonPropertyName("algorithm")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Algorithm { get; init; }
}
