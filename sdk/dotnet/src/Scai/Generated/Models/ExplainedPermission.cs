// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>ExplainedPermission</c> of the API.</summary>
public sealed class ExplainedPermission
{
    /// <summary><c>permission</c></summary>
    [JsonPropertyName("permission")]
    public required Permission Permission { get; init; }

    /// <summary><c>allowed</c></summary>
    [JsonPropertyName("allowed")]
    public required bool Allowed { get; init; }

    /// <summary>
    /// <c>administrator</c>: of the tenant. <c>fullControl</c>: owner or admin of the share. <c>entries</c>: what
    /// <c>grants</c> tells. <c>inheritanceCut</c>: <c>level</c> does not inherit and says nothing of this.
    /// <c>nothing</c>: nobody says anything of this.
    /// </summary>
    [JsonPropertyName("reason")]
    public required ExplainedPermissionReason Reason { get; init; }

    /// <summary>What decides: the thing itself, or what is above it.</summary>
    [JsonPropertyName("level")]
    public required ResourceRef? Level { get; init; }

    /// <summary><c>grants</c></summary>
    [JsonPropertyName("grants")]
    public required IReadOnlyList<ExplainedGrant> Grants { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
