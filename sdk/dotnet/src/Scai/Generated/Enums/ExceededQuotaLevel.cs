// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ExceededQuotaLevel>))]
public readonly record struct ExceededQuotaLevel(string Value) : IOpenEnum<ExceededQuotaLevel>
{
    /// <summary><c>share</c></summary>
    public static ExceededQuotaLevel Share { get; } = new("share");

    /// <summary><c>user</c></summary>
    public static ExceededQuotaLevel User { get; } = new("user");

    /// <summary><c>group</c></summary>
    public static ExceededQuotaLevel Group { get; } = new("group");

    /// <summary><c>tenant</c></summary>
    public static ExceededQuotaLevel Tenant { get; } = new("tenant");

    /// <summary><c>partner</c></summary>
    public static ExceededQuotaLevel Partner { get; } = new("partner");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator ExceededQuotaLevel(string value) => new(value);

    static ExceededQuotaLevel IOpenEnum<ExceededQuotaLevel>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
