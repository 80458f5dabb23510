// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<UserSource>))]
public readonly record struct UserSource(string Value) : IOpenEnum<UserSource>
{
    /// <summary><c>token</c></summary>
    public static UserSource Token { get; } = new("token");

    /// <summary><c>sync</c></summary>
    public static UserSource Sync { get; } = new("sync");

    /// <summary><c>webhook</c></summary>
    public static UserSource Webhook { get; } = new("webhook");

    /// <summary><c>admin</c></summary>
    public static UserSource Admin { get; } = new("admin");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator UserSource(string value) => new(value);

    static UserSource IOpenEnum<UserSource>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
