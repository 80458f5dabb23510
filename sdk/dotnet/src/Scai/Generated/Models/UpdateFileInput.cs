// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>UpdateFileInput</c> of the API.</summary>
public sealed class UpdateFileInput
{
    /// <summary>
    /// The name of a file or folder: 1 to 255 bytes of UTF-8, stored in NFC, without separators or control
    /// characters.
    /// </summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }
}
