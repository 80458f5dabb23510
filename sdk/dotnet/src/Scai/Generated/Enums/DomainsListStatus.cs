// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<DomainsListStatus>))]
public readonly record struct DomainsListStatus(string Value) : IOpenEnum<DomainsListStatus>
{
    /// <summary><c>pending_validation</c></summary>
    public static DomainsListStatus PendingValidation { get; } = new("pending_validation");

    /// <summary><c>active</c></summary>
    public static DomainsListStatus Active { get; } = new("active");

    /// <summary><c>inactive</c></summary>
    public static DomainsListStatus Inactive { get; } = new("inactive");

    /// <summary><c>deleted</c></summary>
    public static DomainsListStatus Deleted { get; } = new("deleted");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator DomainsListStatus(string value) => new(value);

    static DomainsListStatus IOpenEnum<DomainsListStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
