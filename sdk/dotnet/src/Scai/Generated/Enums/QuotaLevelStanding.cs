// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<QuotaLevelStanding>))]
public readonly record struct QuotaLevelStanding(string Value) : IOpenEnum<QuotaLevelStanding>
{
    /// <summary><c>unlimited</c></summary>
    public static QuotaLevelStanding Unlimited { get; } = new("unlimited");

    /// <summary><c>within</c></summary>
    public static QuotaLevelStanding Within { get; } = new("within");

    /// <summary><c>grace</c></summary>
    public static QuotaLevelStanding Grace { get; } = new("grace");

    /// <summary><c>over</c></summary>
    public static QuotaLevelStanding Over { get; } = new("over");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator QuotaLevelStanding(string value) => new(value);

    static QuotaLevelStanding IOpenEnum<QuotaLevelStanding>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
