// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One name of an address.</summary>
public sealed class PtrItem
{
    /// <summary>The id of a record.</summary>
    [JsonPropertyName("recordId")]
    public required string RecordId { get; init; }

    /// <summary><c>ip</c></summary>
    [JsonPropertyName("ip")]
    public required string Ip { get; init; }

    /// <summary>Without the dot at the end.</summary>
    [JsonPropertyName("recordName")]
    public required string RecordName { get; init; }

    /// <summary>With the dot at the end.</summary>
    [JsonPropertyName("hostname")]
    public required string Hostname { get; init; }

    /// <summary><c>ttl</c></summary>
    [JsonPropertyName("ttl")]
    public required long Ttl { get; init; }

    /// <summary><c>disabled</c></summary>
    [JsonPropertyName("disabled")]
    public required bool Disabled { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
