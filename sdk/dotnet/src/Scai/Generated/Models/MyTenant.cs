// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>MyTenant</c> of the API.</summary>
public sealed class MyTenant
{
    /// <summary>The id of a tenant.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a partner.</summary>
    [JsonPropertyName("partnerId")]
    public required string PartnerId { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>slug</c></summary>
    [JsonPropertyName("slug")]
    public required string? Slug { get; init; }

    /// <summary><c>status</c></summary>
    [JsonPropertyName("status")]
    public required TenantStatus Status { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
