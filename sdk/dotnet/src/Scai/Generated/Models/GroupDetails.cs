// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>A group with the groups in it.</summary>
public sealed class GroupDetails
{
    /// <summary>The id of a group.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The id of a tenant.</summary>
    [JsonPropertyName("tenantId")]
    public required string TenantId { get; init; }

    /// <summary>Its id at ScaiKey.</summary>
    [JsonPropertyName("scaikeyId")]
    public required string ScaikeyId { get; init; }

    /// <summary><c>name</c></summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary><c>description</c></summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary>What ScaiKey uses it for.</summary>
    [JsonPropertyName("type")]
    public required GroupType Type { get; init; }

    /// <summary>Its own users; those of groups in it are not counted.</summary>
    [JsonPropertyName("memberCount")]
    public required long MemberCount { get; init; }

    /// <summary><c>createdAt</c></summary>
    [JsonPropertyName("createdAt")]
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Groups that are members: whoever is in one is in this.</summary>
    [JsonPropertyName("innerGroupIds")]
    public required IReadOnlyList<string> InnerGroupIds { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
