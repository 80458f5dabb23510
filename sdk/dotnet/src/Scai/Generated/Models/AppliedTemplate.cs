// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What a template did to a zone.</summary>
public sealed class AppliedTemplate
{
    /// <summary><c>conflicts</c></summary>
    [JsonPropertyName("conflicts")]
    public required IReadOnlyList<TemplateConflict> Conflicts { get; init; }

    /// <summary><c>omitted</c></summary>
    [JsonPropertyName("omitted")]
    public required IReadOnlyList<OmittedRecord> Omitted { get; init; }

    /// <summary><c>differences</c></summary>
    [JsonPropertyName("differences")]
    public required IReadOnlyList<RrsetDifference> Differences { get; init; }

    /// <summary>In the zone's journal; null when nothing was changed.</summary>
    [JsonPropertyName("changeId")]
    public required string? ChangeId { get; init; }

    /// <summary><c>createdRecords</c></summary>
    [JsonPropertyName("createdRecords")]
    public required IReadOnlyList<DnsRecord> CreatedRecords { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
