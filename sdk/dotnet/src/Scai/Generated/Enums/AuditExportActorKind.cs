// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AuditExportActorKind>))]
public readonly record struct AuditExportActorKind(string Value) : IOpenEnum<AuditExportActorKind>
{
    /// <summary><c>user</c></summary>
    public static AuditExportActorKind User { get; } = new("user");

    /// <summary><c>api_key</c></summary>
    public static AuditExportActorKind ApiKey { get; } = new("api_key");

    /// <summary><c>system</c></summary>
    public static AuditExportActorKind System { get; } = new("system");

    /// <summary><c>webhook</c></summary>
    public static AuditExportActorKind Webhook { get; } = new("webhook");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AuditExportActorKind(string value) => new(value);

    static AuditExportActorKind IOpenEnum<AuditExportActorKind>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
