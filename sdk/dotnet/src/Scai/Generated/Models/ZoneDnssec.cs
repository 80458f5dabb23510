// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>How a zone is signed.</summary>
public sealed class ZoneDnssec
{
    /// <summary>The id of a zone.</summary>
    [JsonPropertyName("zoneId")]
    public required string ZoneId { get; init; }

    /// <summary><c>enabled</c></summary>
    [JsonPropertyName("enabled")]
    public required bool Enabled { get; init; }

    /// <summary>
    /// pending_ds: signed, and the zone above has not been seen to have a DS record. active: validated. rotating_…:
    /// a key is being replaced; the zone is validated all the while.
    /// </summary>
    [JsonPropertyName("status")]
    public required ZoneDnssecStatus Status { get; init; }

    /// <summary>A change of the keys that was begun and is not done yet; it will be. Usually null.</summary>
    [JsonPropertyName("pendingStep")]
    public required ZoneDnssecPendingStep? PendingStep { get; init; }

    /// <summary><c>algorithm</c></summary>
    [JsonPropertyName("algorithm")]
    public required long? Algorithm { get; init; }

    /// <summary><c>ksk</c></summary>
    [JsonPropertyName("ksk")]
    public required IReadOnlyList<DnssecKey> Ksk { get; init; }

    /// <summary><c>zsk</c></summary>
    [JsonPropertyName("zsk")]
    public required IReadOnlyList<DnssecKey> Zsk { get; init; }

    /// <summary>
    /// What the zone above is to have; any record of a key will do. None while they are withdrawn.
    /// </summary>
    [JsonPropertyName("dsRecords")]
    public required IReadOnlyList<DsRecord> DsRecords { get; init; }

    /// <summary>
    /// Since when the zone's CDS and CDNSKEY records ask the zone above to remove its DS records.
    /// </summary>
    [JsonPropertyName("dsWithdrawnAt")]
    public required DateTimeOffset? DsWithdrawnAt { get; init; }

    /// <summary>
    /// Before this a rollover does not go on, because resolvers may still have what it takes away.
    /// </summary>
    [JsonPropertyName("nextStepAt")]
    public required DateTimeOffset? NextStepAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
