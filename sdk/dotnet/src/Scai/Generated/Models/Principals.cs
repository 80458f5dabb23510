// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Users and groups of the tenant.</summary>
public sealed class Principals
{
    /// <summary><c>users</c></summary>
    [JsonPropertyName("users")]
    public required IReadOnlyList<UserHit> Users { get; init; }

    /// <summary><c>groups</c></summary>
    [JsonPropertyName("groups")]
    public required IReadOnlyList<GroupHit> Groups { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
