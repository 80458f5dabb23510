// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>WebhookSecretList</c> of the API.</summary>
public sealed class WebhookSecretList
{
    /// <summary><c>items</c></summary>
    [JsonPropertyName("items")]
    public required IReadOnlyList<WebhookSecret> Items { get; init; }

    /// <summary>How many more come from the server's configuration.</summary>
    [JsonPropertyName("configuredCount")]
    public required long ConfiguredCount { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
