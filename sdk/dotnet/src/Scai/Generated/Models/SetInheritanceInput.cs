// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>SetInheritanceInput</c> of the API.</summary>
public sealed class SetInheritanceInput
{
    /// <summary><c>inheritFromParent</c></summary>
    [JsonPropertyName("inheritFromParent")]
    public required bool InheritFromParent { get; init; }

    /// <summary>Keep what was inherited until now as entries of its own. <c>false</c> unless said.</summary>
    [JsonPropertyName("copyInherited")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? CopyInherited { get; init; }
}
