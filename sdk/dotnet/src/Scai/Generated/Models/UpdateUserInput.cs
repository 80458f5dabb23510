// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>UpdateUserInput</c> of the API.</summary>
public sealed class UpdateUserInput
{
    /// <summary>At most your own.</summary>
    [JsonPropertyName("adminRole")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AdminRole? AdminRole { get; init; }

    /// <summary>
    /// Devices of other kinds are refused and their WebSockets closed within a second; without api, API keys.
    /// </summary>
    [JsonPropertyName("allowedDeviceKinds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<DeviceKind>? AllowedDeviceKinds { get; init; }

    /// <summary><c>email</c></summary>
    [JsonPropertyName("email")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Email { get; init; }

    /// <summary><c>firstName</c></summary>
    [JsonPropertyName("firstName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FirstName { get; init; }

    /// <summary><c>lastName</c></summary>
    [JsonPropertyName("lastName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? LastName { get; init; }

    /// <summary><c>displayName</c></summary>
    [JsonPropertyName("displayName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DisplayName { get; init; }
}
