// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<RolesListAssignmentsScope>))]
public readonly record struct RolesListAssignmentsScope(string Value) : IOpenEnum<RolesListAssignmentsScope>
{
    /// <summary><c>platform</c></summary>
    public static RolesListAssignmentsScope Platform { get; } = new("platform");

    /// <summary><c>tenant</c></summary>
    public static RolesListAssignmentsScope Tenant { get; } = new("tenant");

    /// <summary><c>zone</c></summary>
    public static RolesListAssignmentsScope Zone { get; } = new("zone");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator RolesListAssignmentsScope(string value) => new(value);

    static RolesListAssignmentsScope IOpenEnum<RolesListAssignmentsScope>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
