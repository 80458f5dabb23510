// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>SetTransferInput</c> of the API.</summary>
public sealed class SetTransferInput
{
    /// <summary>Where a secondary zone is fetched from, in this order.</summary>
    [JsonPropertyName("masters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Masters { get; init; }

    /// <summary>Who is told of changes of a primary zone and may fetch it.</summary>
    [JsonPropertyName("secondaries")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Secondaries { get; init; }

    /// <summary>The key that transfers have to be signed with. With one, addresses alone are not enough.</summary>
    [JsonPropertyName("tsigKeyId")]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<string?> TsigKeyId { get; init; }
}
