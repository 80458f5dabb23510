// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>ShareCursor</c> of the API.</summary>
public sealed class ShareCursor
{
    /// <summary>The id of a share.</summary>
    [JsonPropertyName("shareId")]
    public required string ShareId { get; init; }

    /// <summary><c>cursor</c></summary>
    [JsonPropertyName("cursor")]
    public required string Cursor { get; init; }
}
