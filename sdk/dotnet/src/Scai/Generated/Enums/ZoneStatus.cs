// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ZoneStatus>))]
public readonly record struct ZoneStatus(string Value) : IOpenEnum<ZoneStatus>
{
    /// <summary><c>pending_validation</c></summary>
    public static ZoneStatus PendingValidation { get; } = new("pending_validation");

    /// <summary><c>active</c></summary>
    public static ZoneStatus Active { get; } = new("active");

    /// <summary><c>inactive</c></summary>
    public static ZoneStatus Inactive { get; } = new("inactive");

    /// <summary><c>deleted</c></summary>
    public static ZoneStatus Deleted { get; } = new("deleted");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ZoneStatus(string value) => new(value);

    static ZoneStatus IOpenEnum<ZoneStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
