// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A template in a list.</summary>
public sealed class TemplateItem
{
    /// <summary>The id of a template.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Null for a system template.</summary>
    [JsonPropertyName("tenantId")]
    public required string? TenantId { get; init; }

    /// <summary>system: every tenant has it, and nobody can change it. custom: made in the tenant.</summary>
    [JsonPropertyName("type")]
    public required TemplateType Type { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>description</c></summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary><c>createdBy</c></summary>
    [JsonPropertyName("createdBy")]
    public required string? CreatedBy { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary><c>modifiedAt</c></summary>
    [JsonPropertyName("modifiedAt")]
    public required DateTimeOffset ModifiedAt { get; init; }

    /// <summary><c>recordCount</c></summary>
    [JsonPropertyName("recordCount")]
    public required long RecordCount { get; init; }

    /// <summary><c>variableCount</c></summary>
    [JsonPropertyName("variableCount")]
    public required long VariableCount { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
