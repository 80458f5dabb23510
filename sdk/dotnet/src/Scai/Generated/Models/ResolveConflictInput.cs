// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>ResolveConflictInput</c> of the API.</summary>
public sealed class ResolveConflictInput
{
    /// <summary>
    /// <c>client</c>: what the device wanted; its content becomes the file's new version. <c>server</c>: what is
    /// there stays, a copy goes to the trash. <c>both</c>: a copy stays beside.
    /// </summary>
    [JsonPropertyName("resolution")]
    public required ConflictResolution Resolution { get; init; }
}
