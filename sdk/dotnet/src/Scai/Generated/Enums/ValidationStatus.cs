// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ValidationStatus>))]
public readonly record struct ValidationStatus(string Value) : IOpenEnum<ValidationStatus>
{
    /// <summary><c>pending</c></summary>
    public static ValidationStatus Pending { get; } = new("pending");

    /// <summary><c>verifying</c></summary>
    public static ValidationStatus Verifying { get; } = new("verifying");

    /// <summary><c>failed</c></summary>
    public static ValidationStatus Failed { get; } = new("failed");

    /// <summary><c>validated</c></summary>
    public static ValidationStatus Validated { get; } = new("validated");

    /// <summary><c>expired</c></summary>
    public static ValidationStatus Expired { get; } = new("expired");

    /// <summary><c>cancelled</c></summary>
    public static ValidationStatus Cancelled { get; } = new("cancelled");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ValidationStatus(string value) => new(value);

    static ValidationStatus IOpenEnum<ValidationStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
