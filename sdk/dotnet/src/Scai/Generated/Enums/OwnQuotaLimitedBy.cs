// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<OwnQuotaLimitedBy>))]
public readonly record struct OwnQuotaLimitedBy(string Value) : IOpenEnum<OwnQuotaLimitedBy>
{
    /// <summary><c>partner</c></summary>
    public static OwnQuotaLimitedBy Partner { get; } = new("partner");

    /// <summary><c>tenant</c></summary>
    public static OwnQuotaLimitedBy Tenant { get; } = new("tenant");

    /// <summary><c>user</c></summary>
    public static OwnQuotaLimitedBy User { get; } = new("user");

    /// <summary><c>group</c></summary>
    public static OwnQuotaLimitedBy Group { get; } = new("group");

    /// <summary><c>share</c></summary>
    public static OwnQuotaLimitedBy Share { get; } = new("share");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator OwnQuotaLimitedBy(string value) => new(value);

    static OwnQuotaLimitedBy IOpenEnum<OwnQuotaLimitedBy>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
