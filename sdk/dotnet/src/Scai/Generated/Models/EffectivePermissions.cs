// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary>What somebody may do with a share, folder or file.</summary>
public sealed class EffectivePermissions
{
    /// <summary><c>permissions</c></summary>
    [JsonPropertyName("permissions")]
    public required IReadOnlyList<Permission> Permissions { get; init; }

    /// <summary>The same as a sum: read 1, write 2, delete 4, create 8, share 16, managePermissions 32.</summary>
    [JsonPropertyName("bits")]
    public required long Bits { get; init; }

    /// <summary><c>canRead</c></summary>
    [JsonPropertyName("canRead")]
    public required bool CanRead { get; init; }

    /// <summary><c>canWrite</c></summary>
    [JsonPropertyName("canWrite")]
    public required bool CanWrite { get; init; }

    /// <summary><c>canDelete</c></summary>
    [JsonPropertyName("canDelete")]
    public required bool CanDelete { get; init; }

    /// <summary><c>canCreate</c></summary>
    [JsonPropertyName("canCreate")]
    public required bool CanCreate { get; init; }

    /// <summary><c>canShare</c></summary>
    [JsonPropertyName("canShare")]
    public required bool CanShare { get; init; }

    /// <summary><c>canManagePermissions</c></summary>
    [JsonPropertyName("canManagePermissions")]
    public required bool CanManagePermissions { get; init; }

    /// <summary>Members that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
