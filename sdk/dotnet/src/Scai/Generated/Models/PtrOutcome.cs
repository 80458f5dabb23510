// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What became of an address' name.</summary>
public sealed class PtrOutcome
{
    /// <summary><c>ip</c></summary>
    [JsonPropertyName("ip")]
    public required string Ip { get; init; }

    /// <summary>
    /// set: the address has the record's name now. unchanged: it had it. kept: it has another name, which stays.
    /// no_zone: you have no reverse zone for it. forbidden: you may not name it there. failed: message says why.
    /// </summary>
    [JsonPropertyName("status")]
    public required PtrOutcomeStatus Status { get; init; }

    /// <summary>The narrowest reverse zone that the address is in.</summary>
    [JsonPropertyName("zoneId")]
    public required string? ZoneId { get; init; }

    /// <summary><c>message</c></summary>
    [JsonPropertyName("message")]
    public required string? Message { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
