// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What the zone above publishes so that validators trust a key.</summary>
public sealed class DsRecord
{
    /// <summary><c>keyTag</c></summary>
    [JsonPropertyName("keyTag")]
    public required long KeyTag { get; init; }

    /// <summary><c>algorithm</c></summary>
    [JsonPropertyName("algorithm")]
    public required long Algorithm { get; init; }

    /// <summary>2: SHA-256. 4: SHA-384.</summary>
    [JsonPropertyName("digestType")]
    public required long DigestType { get; init; }

    /// <summary><c>digest</c></summary>
    [JsonPropertyName("digest")]
    public required string Digest { get; init; }

    /// <summary>The record as it stands in a zone file.</summary>
    [JsonPropertyName("record")]
    public required string Record { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
