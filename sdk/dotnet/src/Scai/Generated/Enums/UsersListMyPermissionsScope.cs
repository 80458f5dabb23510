// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<UsersListMyPermissionsScope>))]
public readonly record struct UsersListMyPermissionsScope(string Value) : IOpenEnum<UsersListMyPermissionsScope>
{
    /// <summary><c>platform</c></summary>
    public static UsersListMyPermissionsScope Platform { get; } = new("platform");

    /// <summary><c>tenant</c></summary>
    public static UsersListMyPermissionsScope Tenant { get; } = new("tenant");

    /// <summary><c>zone</c></summary>
    public static UsersListMyPermissionsScope Zone { get; } = new("zone");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator UsersListMyPermissionsScope(string value) => new(value);

    static UsersListMyPermissionsScope IOpenEnum<UsersListMyPermissionsScope>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
