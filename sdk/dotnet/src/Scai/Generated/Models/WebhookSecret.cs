// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Something that ScaiKey may sign webhooks with. What it is, is never told.</summary>
public sealed class WebhookSecret
{
    /// <summary>The id of a webhookSecret.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a user.</summary>
    [JsonPropertyName("createdBy")]
    public required string CreatedBy { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
