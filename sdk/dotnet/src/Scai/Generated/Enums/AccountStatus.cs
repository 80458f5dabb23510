// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AccountStatus>))]
public readonly record struct AccountStatus(string Value) : IOpenEnum<AccountStatus>
{
    /// <summary><c>active</c></summary>
    public static AccountStatus Active { get; } = new("active");

    /// <summary><c>pending</c></summary>
    public static AccountStatus Pending { get; } = new("pending");

    /// <summary><c>inactive</c></summary>
    public static AccountStatus Inactive { get; } = new("inactive");

    /// <summary><c>suspended</c></summary>
    public static AccountStatus Suspended { get; } = new("suspended");

    /// <summary><c>deleted</c></summary>
    public static AccountStatus Deleted { get; } = new("deleted");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AccountStatus(string value) => new(value);

    static AccountStatus IOpenEnum<AccountStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
