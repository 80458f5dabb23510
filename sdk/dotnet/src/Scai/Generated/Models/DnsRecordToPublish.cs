// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What has to be published where the name is served now.</summary>
public sealed class DnsRecordToPublish
{
    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>type</c></summary>
    [JsonPropertyName("type")]
    public required DnsRecordToPublishType Type { get; init; }

    /// <summary>One for TXT; every name server for NS.</summary>
    [JsonPropertyName("values")]
    public required IReadOnlyList<string> Values { get; init; }

    /// <summary><c>ttl</c></summary>
    [JsonPropertyName("ttl")]
    public required long Ttl { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
