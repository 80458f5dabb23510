// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ValidationWitnessSight>))]
public readonly record struct ValidationWitnessSight(string Value) : IOpenEnum<ValidationWitnessSight>
{
    /// <summary><c>found</c></summary>
    public static ValidationWitnessSight Found { get; } = new("found");

    /// <summary><c>another_value</c></summary>
    public static ValidationWitnessSight AnotherValue { get; } = new("another_value");

    /// <summary><c>no_record</c></summary>
    public static ValidationWitnessSight NoRecord { get; } = new("no_record");

    /// <summary><c>refused</c></summary>
    public static ValidationWitnessSight Refused { get; } = new("refused");

    /// <summary><c>no_answer</c></summary>
    public static ValidationWitnessSight NoAnswer { get; } = new("no_answer");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ValidationWitnessSight(string value) => new(value);

    static ValidationWitnessSight IOpenEnum<ValidationWitnessSight>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
