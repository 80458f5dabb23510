// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateAccessGrantInput</c> of the API.</summary>
public sealed class CreateAccessGrantInput
{
    /// <summary>A user or group of the tenant.</summary>
    [JsonPropertyName("principalId")]
    public required string PrincipalId { get; init; }

    /// <summary>What it allows with records is given, and to see the zone; nothing else.</summary>
    [JsonPropertyName("roleId")]
    public required string RoleId { get; init; }

    /// <summary><c>recordPattern</c></summary>
    [JsonPropertyName("recordPattern")]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> RecordPattern { get; init; }

    /// <summary><c>recordTypes</c></summary>
    [JsonPropertyName("recordTypes")]
    [JsonConverter(typeof(OptionalConverter<IReadOnlyList<string>?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<IReadOnlyList<string>?> RecordTypes { get; init; }

    /// <summary>When it ends by itself.</summary>
    [JsonPropertyName("expiresAt")]
    [JsonConverter(typeof(OptionalConverter<DateTimeOffset?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DateTimeOffset?> ExpiresAt { get; init; }

    /// <summary><c>""</c> unless said.</summary>
    [JsonPropertyName("notes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Notes { get; init; }
}
