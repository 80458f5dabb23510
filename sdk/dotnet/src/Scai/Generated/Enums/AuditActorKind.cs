// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AuditActorKind>))]
public readonly record struct AuditActorKind(string Value) : IOpenEnum<AuditActorKind>
{
    /// <summary><c>user</c></summary>
    public static AuditActorKind User { get; } = new("user");

    /// <summary><c>api_key</c></summary>
    public static AuditActorKind ApiKey { get; } = new("api_key");

    /// <summary><c>system</c></summary>
    public static AuditActorKind System { get; } = new("system");

    /// <summary><c>webhook</c></summary>
    public static AuditActorKind Webhook { get; } = new("webhook");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AuditActorKind(string value) => new(value);

    static AuditActorKind IOpenEnum<AuditActorKind>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
