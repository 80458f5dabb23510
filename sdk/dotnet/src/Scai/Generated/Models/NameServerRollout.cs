// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>How far a change of the list has been brought into the zones.</summary>
public sealed class NameServerRollout
{
    /// <summary><c>status</c></summary>
    [JsonPropertyName("status")]
    public required NameServerRolloutStatus Status { get; init; }

    /// <summary>How many zones there were when it began.</summary>
    [JsonPropertyName("total")]
    public required long Total { get; init; }

    /// <summary>How many have been looked at.</summary>
    [JsonPropertyName("done")]
    public required long Done { get; init; }

    /// <summary>How many of these had to be changed.</summary>
    [JsonPropertyName("changed")]
    public required long Changed { get; init; }

    /// <summary><c>startedAt</c></summary>
    [JsonPropertyName("startedAt")]
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary><c>finishedAt</c></summary>
    [JsonPropertyName("finishedAt")]
    public required DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
