// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateShareInput</c> of the API.</summary>
public sealed class CreateShareInput
{
    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>""</c> unless said.</summary>
    [JsonPropertyName("description")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; init; }

    /// <summary>Personal shares are made by the server, one for each user.</summary>
    [JsonPropertyName("type")]
    public required CreateShareInputType Type { get; init; }

    /// <summary>The user or group that owns it; you, if absent.</summary>
    [JsonPropertyName("ownerId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? OwnerId { get; init; }
}
