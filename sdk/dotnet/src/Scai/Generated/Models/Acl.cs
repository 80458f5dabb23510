// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>Who is allowed or denied what on a share, folder or file.</summary>
public sealed class Acl
{
    /// <summary><c>resourceType</c></summary>
    [JsonPropertyName("resourceType")]
    public required ResourceType ResourceType { get; init; }

    /// <summary><c>resourceId</c></summary>
    [JsonPropertyName("resourceId")]
    public required string ResourceId { get; init; }

    /// <summary>Whether entries and roles from above count here.</summary>
    [JsonPropertyName("inheritFromParent")]
    public required bool InheritFromParent { get; init; }

    /// <summary>
    /// In the order in which they decide: from here up, and on one level what denies first. Owner and admins of the
    /// share keep full control whatever stands before.
    /// </summary>
    [JsonPropertyName("entries")]
    public required IReadOnlyList<AclEntry> Entries { get; init; }

    /// <summary>
    /// Changes whenever the list of this very thing does; not with what it inherits. Send it as If-Match.
    /// </summary>
    [JsonPropertyName("etag")]
    public required string Etag { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
