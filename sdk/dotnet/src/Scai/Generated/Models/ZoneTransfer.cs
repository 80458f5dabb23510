// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Where a zone is transferred from, or to whom.</summary>
public sealed class ZoneTransfer
{
    /// <summary>The id of a zone.</summary>
    [JsonPropertyName("zoneId")]
    public required string ZoneId { get; init; }

    /// <summary>secondary: its records come from its masters.</summary>
    [JsonPropertyName("role")]
    public required ZoneTransferRole Role { get; init; }

    /// <summary>Where a secondary zone is fetched from.</summary>
    [JsonPropertyName("masters")]
    public required IReadOnlyList<string> Masters { get; init; }

    /// <summary>Who is told of changes of a primary zone, and may fetch it.</summary>
    [JsonPropertyName("secondaries")]
    public required IReadOnlyList<string> Secondaries { get; init; }

    /// <summary>The key that transfers have to be signed with.</summary>
    [JsonPropertyName("tsigKeyId")]
    public required string? TsigKeyId { get; init; }

    /// <summary>Changes whenever this does. Send it as If-Match to change only what you have seen.</summary>
    [JsonPropertyName("etag")]
    public required string Etag { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
