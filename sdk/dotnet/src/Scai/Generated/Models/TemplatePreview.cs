// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What a template would do to a zone.</summary>
public sealed class TemplatePreview
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

    /// <summary>False where there are conflicts and onConflict is fail.</summary>
    [JsonPropertyName("canApply")]
    public required bool CanApply { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
