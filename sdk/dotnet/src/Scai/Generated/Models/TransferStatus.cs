// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>How far transfers of a zone are.</summary>
public sealed class TransferStatus
{
    /// <summary>That we have; null before a secondary zone was first fetched.</summary>
    [JsonPropertyName("serial")]
    public required long? Serial { get; init; }

    /// <summary>The masters of a secondary zone, or the secondaries of a primary one.</summary>
    [JsonPropertyName("peers")]
    public required IReadOnlyList<TransferPeer> Peers { get; init; }

    /// <summary>The secondary side has what the primary has, as far as both say.</summary>
    [JsonPropertyName("isInSync")]
    public required bool IsInSync { get; init; }

    /// <summary>The name server has not been told of the last change of this yet.</summary>
    [JsonPropertyName("isPending")]
    public required bool IsPending { get; init; }

    /// <summary>When a secondary zone was last seen to be up to date.</summary>
    [JsonPropertyName("lastCheckedAt")]
    public required DateTimeOffset? LastCheckedAt { get; init; }

    /// <summary><c>lastError</c></summary>
    [JsonPropertyName("lastError")]
    public required string? LastError { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
