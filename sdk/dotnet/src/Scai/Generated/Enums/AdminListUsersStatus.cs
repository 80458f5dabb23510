// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AdminListUsersStatus>))]
public readonly record struct AdminListUsersStatus(string Value) : IOpenEnum<AdminListUsersStatus>
{
    /// <summary><c>active</c></summary>
    public static AdminListUsersStatus Active { get; } = new("active");

    /// <summary><c>suspended</c></summary>
    public static AdminListUsersStatus Suspended { get; } = new("suspended");

    /// <summary><c>deleted</c></summary>
    public static AdminListUsersStatus Deleted { get; } = new("deleted");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AdminListUsersStatus(string value) => new(value);

    static AdminListUsersStatus IOpenEnum<AdminListUsersStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
