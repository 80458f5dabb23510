// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Who calls, where they are, and what they may do there.</summary>
public sealed class MyContext
{
    /// <summary><c>user</c></summary>
    [JsonPropertyName("user")]
    public required Me User { get; init; }

    /// <summary><c>tenant</c></summary>
    [JsonPropertyName("tenant")]
    public required MyTenant Tenant { get; init; }

    /// <summary>What you may do in the whole tenant.</summary>
    [JsonPropertyName("permissions")]
    public required IReadOnlyList<RolePermission> Permissions { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
