// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>UserHit</c> of the API.</summary>
public sealed class UserHit
{
    /// <summary>The id of a user.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>email</c></summary>
    [JsonPropertyName("email")]
    public required string Email { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
