// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>TransferOwnershipInput</c> of the API.</summary>
public sealed class TransferOwnershipInput
{
    /// <summary>A user or group of the tenant.</summary>
    [JsonPropertyName("newOwnerId")]
    public required string NewOwnerId { get; init; }

    /// <summary>The role that the owner until now keeps; null for none. <c>"admin"</c> unless said.</summary>
    [JsonPropertyName("previousOwnerRole")]
    [JsonConverter(typeof(OptionalConverter<AssignableShareRole?>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Optional<AssignableShareRole?> PreviousOwnerRole { get; init; }
}
