// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>RecentFile</c> of the API.</summary>
public sealed class RecentFile
{
    /// <summary>What you did with its content last.</summary>
    [JsonPropertyName("action")]
    public required RecentFileAction Action { get; init; }

    /// <summary><c>usedAt</c></summary>
    [JsonPropertyName("usedAt")]
    public required DateTimeOffset UsedAt { get; init; }

    /// <summary><c>file</c></summary>
    [JsonPropertyName("file")]
    public required ScaiFile File { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
