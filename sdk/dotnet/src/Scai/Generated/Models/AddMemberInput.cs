// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>AddMemberInput</c> of the API.</summary>
public sealed class AddMemberInput
{
    /// <summary>A user or group of the tenant; find it with shares.searchPrincipals.</summary>
    [JsonPropertyName("principalId")]
    public required string PrincipalId { get; init; }

    /// <summary><c>role</c></summary>
    [JsonPropertyName("role")]
    public required AssignableShareRole Role { get; init; }

    /// <summary>When the membership ends by itself.</summary>
    [JsonPropertyName("expiresAt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? ExpiresAt { get; init; }
}
