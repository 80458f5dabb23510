// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<NameServerRolloutStatus>))]
public readonly record struct NameServerRolloutStatus(string Value) : IOpenEnum<NameServerRolloutStatus>
{
    /// <summary><c>running</c></summary>
    public static NameServerRolloutStatus Running { get; } = new("running");

    /// <summary><c>done</c></summary>
    public static NameServerRolloutStatus Done { get; } = new("done");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator NameServerRolloutStatus(string value) => new(value);

    static NameServerRolloutStatus IOpenEnum<NameServerRolloutStatus>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
