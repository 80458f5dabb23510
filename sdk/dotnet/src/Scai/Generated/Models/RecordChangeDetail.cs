// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>An entry of a zone's journal with what it did.</summary>
public sealed class RecordChangeDetail
{
    /// <summary>The id of a recordChange.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a zone.</summary>
    [JsonPropertyName("zoneId")]
    public required string ZoneId { get; init; }

    /// <summary>
    /// foreign: found in PowerDNS, made by somebody else. adopt and revert: what became of such changes. rollback:
    /// back to an earlier state.
    /// </summary>
    [JsonPropertyName("kind")]
    public required RecordChangeKind Kind { get; init; }

    /// <summary>
    /// pending: begun, and it is not known yet whether the name server has it. failed: it does not.
    /// </summary>
    [JsonPropertyName("state")]
    public required RecordChangeState State { get; init; }

    /// <summary><c>actorKind</c></summary>
    [JsonPropertyName("actorKind")]
    public required string ActorKind { get; init; }

    /// <summary><c>actorId</c></summary>
    [JsonPropertyName("actorId")]
    public required string ActorId { get; init; }

    /// <summary><c>actorName</c></summary>
    [JsonPropertyName("actorName")]
    public required string ActorName { get; init; }

    /// <summary><c>summary</c></summary>
    [JsonPropertyName("summary")]
    public required string Summary { get; init; }

    /// <summary>How many sets of records it is about.</summary>
    [JsonPropertyName("rrsetCount")]
    public required long RrsetCount { get; init; }

    /// <summary>The zone's serial after it.</summary>
    [JsonPropertyName("serial")]
    public required long? Serial { get; init; }

    /// <summary><c>failure</c></summary>
    [JsonPropertyName("failure")]
    public required string? Failure { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary><c>settledAt</c></summary>
    [JsonPropertyName("settledAt")]
    public required DateTimeOffset? SettledAt { get; init; }

    /// <summary>The first thousand sets of records.</summary>
    [JsonPropertyName("differences")]
    public required IReadOnlyList<RrsetDifference> Differences { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
