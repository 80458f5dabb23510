// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ChangeResultStatus>))]
public readonly record struct ChangeResultStatus(string Value) : IOpenEnum<ChangeResultStatus>
{
    /// <summary><c>applied</c></summary>
    public static ChangeResultStatus Applied { get; } = new("applied");

    /// <summary><c>conflict</c></summary>
    public static ChangeResultStatus Conflict { get; } = new("conflict");

    /// <summary><c>error</c></summary>
    public static ChangeResultStatus Error { get; } = new("error");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ChangeResultStatus(string value) => new(value);

    static ChangeResultStatus IOpenEnum<ChangeResultStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
