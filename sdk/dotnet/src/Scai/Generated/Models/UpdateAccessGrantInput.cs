// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>UpdateAccessGrantInput</c> of the API.</summary>
public sealed class UpdateAccessGrantInput
{
    /// <summary>The id of a role.</summary>
    [JsonPropertyName("roleId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RoleId { get; init; }

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

    /// <summary><c>expiresAt</c></summary>
    [JsonPropertyName("expiresAt")]
    [JsonConverter(typeof(OptionalConverter<DateTimeOffset?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<DateTimeOffset?> ExpiresAt { get; init; }

    /// <summary><c>notes</c></summary>
    [JsonPropertyName("notes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Notes { get; init; }
}
