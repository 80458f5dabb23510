// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>SetShareQuotaInput</c> of the API.</summary>
public sealed class SetShareQuotaInput
{
    /// <summary>How much it may hold.</summary>
    [JsonPropertyName("limitBytes")]
    public required long LimitBytes { get; init; }

    /// <summary>
    /// hard: nothing goes beyond it. soft: it may be passed for a while, by a little. <c>"hard"</c> unless said.
    /// </summary>
    [JsonPropertyName("limitType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public QuotaLimitType? LimitType { get; init; }

    /// <summary>Percent of the limit; each is higher than the one before. <c>70</c> unless said.</summary>
    [JsonPropertyName("warningThreshold1")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WarningThreshold1 { get; init; }

    /// <summary><c>85</c> unless said.</summary>
    [JsonPropertyName("warningThreshold2")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WarningThreshold2 { get; init; }

    /// <summary><c>95</c> unless said.</summary>
    [JsonPropertyName("warningThreshold3")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? WarningThreshold3 { get; init; }

    /// <summary>How long a soft limit may be passed. <c>7</c> unless said.</summary>
    [JsonPropertyName("gracePeriodDays")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? GracePeriodDays { get; init; }

    /// <summary>By how much of it. <c>10</c> unless said.</summary>
    [JsonPropertyName("graceExtraPercent")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? GraceExtraPercent { get; init; }
}
