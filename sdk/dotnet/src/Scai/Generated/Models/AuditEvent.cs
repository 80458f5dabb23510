// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Something that happened, and who did it.</summary>
public sealed class AuditEvent
{
    /// <summary>The id of an auditEvent.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a tenant.</summary>
    [JsonPropertyName("tenantId")]
    public required string TenantId { get; init; }

    /// <summary><c>occurredAt</c></summary>
    [JsonPropertyName("occurredAt")]
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary><c>category</c></summary>
    [JsonPropertyName("category")]
    public required AuditCategory Category { get; init; }

    /// <summary><c>severity</c></summary>
    [JsonPropertyName("severity")]
    public required AuditSeverity Severity { get; init; }

    /// <summary>What was done, as <c>&lt;resource&gt;.&lt;verb&gt;</c>.</summary>
    [JsonPropertyName("action")]
    public required string Action { get; init; }

    /// <summary><c>actorKind</c></summary>
    [JsonPropertyName("actorKind")]
    public required AuditActorKind ActorKind { get; init; }

    /// <summary>
    /// The id of the user or the API key, the name of the job, or ScaiKey's id of the webhook event.
    /// </summary>
    [JsonPropertyName("actorId")]
    public required string ActorId { get; init; }

    /// <summary>Their e-mail address at the time; a key's name and, in brackets, who holds it.</summary>
    [JsonPropertyName("actorName")]
    public required string ActorName { get; init; }

    /// <summary>The user or group whose rights an API key used.</summary>
    [JsonPropertyName("onBehalfOf")]
    public required string? OnBehalfOf { get; init; }

    /// <summary>The application that acted for the user.</summary>
    [JsonPropertyName("serviceAccount")]
    public required string? ServiceAccount { get; init; }

    /// <summary><c>resourceKind</c></summary>
    [JsonPropertyName("resourceKind")]
    public required string? ResourceKind { get; init; }

    /// <summary><c>resourceId</c></summary>
    [JsonPropertyName("resourceId")]
    public required string? ResourceId { get; init; }

    /// <summary>Its name at the time.</summary>
    [JsonPropertyName("resourceName")]
    public required string? ResourceName { get; init; }

    /// <summary><c>requestId</c></summary>
    [JsonPropertyName("requestId")]
    public required string? RequestId { get; init; }

    /// <summary><c>ip</c></summary>
    [JsonPropertyName("ip")]
    public required string? Ip { get; init; }

    /// <summary><c>userAgent</c></summary>
    [JsonPropertyName("userAgent")]
    public required string? UserAgent { get; init; }

    /// <summary>What of it was different before.</summary>
    [JsonPropertyName("before")]
    public required IReadOnlyDictionary<string, JsonElement>? Before { get; init; }

    /// <summary>What of it was different afterwards.</summary>
    [JsonPropertyName("after")]
    public required IReadOnlyDictionary<string, JsonElement>? After { get; init; }

    /// <summary>Its place in the tenant's chain; null for the seconds until it is sealed.</summary>
    [JsonPropertyName("sequence")]
    public required long? Sequence { get; init; }

    /// <summary>What seals it and all before it; null until it is sealed.</summary>
    [JsonPropertyName("hash")]
    public required string? Hash { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
