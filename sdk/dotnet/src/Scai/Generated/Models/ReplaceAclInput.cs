// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>ReplaceAclInput</c> of the API.</summary>
public sealed class ReplaceAclInput
{
    /// <summary><c>entries</c></summary>
    [JsonPropertyName("entries")]
    public required IReadOnlyList<AclEntryInput> Entries { get; init; }
}
