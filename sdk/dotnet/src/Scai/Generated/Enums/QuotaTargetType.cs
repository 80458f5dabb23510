// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<QuotaTargetType>))]
public readonly record struct QuotaTargetType(string Value) : IOpenEnum<QuotaTargetType>
{
    /// <summary><c>partner</c></summary>
    public static QuotaTargetType Partner { get; } = new("partner");

    /// <summary><c>tenant</c></summary>
    public static QuotaTargetType Tenant { get; } = new("tenant");

    /// <summary><c>user</c></summary>
    public static QuotaTargetType User { get; } = new("user");

    /// <summary><c>group</c></summary>
    public static QuotaTargetType Group { get; } = new("group");

    /// <summary><c>share</c></summary>
    public static QuotaTargetType Share { get; } = new("share");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator QuotaTargetType(string value) => new(value);

    static QuotaTargetType IOpenEnum<QuotaTargetType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
