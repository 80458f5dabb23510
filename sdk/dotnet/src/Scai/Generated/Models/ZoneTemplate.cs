// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>The template that a zone was asked for with.</summary>
public sealed class ZoneTemplate
{
    /// <summary>The id of a template.</summary>
    [JsonPropertyName("templateId")]
    public required string TemplateId { get; init; }

    /// <summary><c>templateName</c></summary>
    [JsonPropertyName("templateName")]
    public required string TemplateName { get; init; }

    /// <summary>
    /// waiting: until the zone is active. due: it is, and the records are about to be written. failed: the name
    /// server did not take them.
    /// </summary>
    [JsonPropertyName("state")]
    public required ZoneTemplateState State { get; init; }

    /// <summary><c>changeId</c></summary>
    [JsonPropertyName("changeId")]
    public required string? ChangeId { get; init; }

    /// <summary><c>failure</c></summary>
    [JsonPropertyName("failure")]
    public required string? Failure { get; init; }

    /// <summary><c>settledAt</c></summary>
    [JsonPropertyName("settledAt")]
    public required DateTimeOffset? SettledAt { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
