// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>BulkResult</c> of the API.</summary>
public sealed class BulkResult
{
    /// <summary><c>created</c></summary>
    [JsonPropertyName("created")]
    public required IReadOnlyList<DnsRecord> Created { get; init; }

    /// <summary><c>updated</c></summary>
    [JsonPropertyName("updated")]
    public required IReadOnlyList<DnsRecord> Updated { get; init; }

    /// <summary><c>deleted</c></summary>
    [JsonPropertyName("deleted")]
    public required IReadOnlyList<string> Deleted { get; init; }

    /// <summary>What was not done; empty unless continueOnError.</summary>
    [JsonPropertyName("errors")]
    public required IReadOnlyList<BulkError> Errors { get; init; }

    /// <summary><c>notes</c></summary>
    [JsonPropertyName("notes")]
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>In the zone's journal; null in a dry run.</summary>
    [JsonPropertyName("changeId")]
    public required string? ChangeId { get; init; }

    /// <summary>With setPtr, for each address that was written.</summary>
    [JsonPropertyName("ptrs")]
    public required IReadOnlyList<PtrOutcome> Ptrs { get; init; }

    /// <summary>What it did to the zone, or would do.</summary>
    [JsonPropertyName("differences")]
    public required IReadOnlyList<RrsetDifference> Differences { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
