// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AuditExportFormat>))]
public readonly record struct AuditExportFormat(string Value) : IOpenEnum<AuditExportFormat>
{
    /// <summary><c>csv</c></summary>
    public static AuditExportFormat Csv { get; } = new("csv");

    /// <summary><c>ndjson</c></summary>
    public static AuditExportFormat Ndjson { get; } = new("ndjson");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AuditExportFormat(string value) => new(value);

    static AuditExportFormat IOpenEnum<AuditExportFormat>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
