// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<WitnessSight>))]
public readonly record struct WitnessSight(string Value) : IOpenEnum<WitnessSight>
{
    /// <summary><c>found</c></summary>
    public static WitnessSight Found { get; } = new("found");

    /// <summary><c>another_value</c></summary>
    public static WitnessSight AnotherValue { get; } = new("another_value");

    /// <summary><c>no_record</c></summary>
    public static WitnessSight NoRecord { get; } = new("no_record");

    /// <summary><c>refused</c></summary>
    public static WitnessSight Refused { get; } = new("refused");

    /// <summary><c>no_answer</c></summary>
    public static WitnessSight NoAnswer { get; } = new("no_answer");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator WitnessSight(string value) => new(value);

    static WitnessSight IOpenEnum<WitnessSight>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
