// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>CreateWebhookSecretInput</c> of the API.</summary>
public sealed class CreateWebhookSecretInput
{
    /// <summary>As ScaiKey shows it. It is not shown here again.</summary>
    [JsonPropertyName("secret")]
    public required string Secret { get; init; }
}
