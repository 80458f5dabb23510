// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>How much something may hold.</summary>
public sealed class Quota
{
    /// <summary>The id of a quota.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Null of a partner's.</summary>
    [JsonPropertyName("tenantId")]
    public required string? TenantId { get; init; }

    /// <summary>What it is about.</summary>
    [JsonPropertyName("targetType")]
    public required QuotaTargetType TargetType { get; init; }

    /// <summary>The id of that partner, tenant, user, group or share.</summary>
    [JsonPropertyName("targetId")]
    public required string TargetId { get; init; }

    /// <summary><c>limitBytes</c></summary>
    [JsonPropertyName("limitBytes")]
    public required long LimitBytes { get; init; }

    /// <summary><c>limitType</c></summary>
    [JsonPropertyName("limitType")]
    public required QuotaLimitType LimitType { get; init; }

    /// <summary><c>warningThreshold1</c></summary>
    [JsonPropertyName("warningThreshold1")]
    public required int WarningThreshold1 { get; init; }

    /// <summary><c>warningThreshold2</c></summary>
    [JsonPropertyName("warningThreshold2")]
    public required int WarningThreshold2 { get; init; }

    /// <summary><c>warningThreshold3</c></summary>
    [JsonPropertyName("warningThreshold3")]
    public required int WarningThreshold3 { get; init; }

    /// <summary><c>gracePeriodDays</c></summary>
    [JsonPropertyName("gracePeriodDays")]
    public required long GracePeriodDays { get; init; }

    /// <summary><c>graceExtraPercent</c></summary>
    [JsonPropertyName("graceExtraPercent")]
    public required long GraceExtraPercent { get; init; }

    /// <summary>Since when more than a soft limit is held.</summary>
    [JsonPropertyName("graceStartedAt")]
    public required DateTimeOffset? GraceStartedAt { get; init; }

    /// <summary>Whether the limit is suspended.</summary>
    [JsonPropertyName("isExempt")]
    public required bool IsExempt { get; init; }

    /// <summary><c>exemptReason</c></summary>
    [JsonPropertyName("exemptReason")]
    public required string? ExemptReason { get; init; }

    /// <summary><c>modifiedAt</c></summary>
    [JsonPropertyName("modifiedAt")]
    public required DateTimeOffset ModifiedAt { get; init; }

    /// <summary>Changes whenever this does. Send it as If-Match to change only what you have seen.</summary>
    [JsonPropertyName("etag")]
    public required string Etag { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
