// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<DnsRecordToPublishType>))]
public readonly record struct DnsRecordToPublishType(string Value) : IOpenEnum<DnsRecordToPublishType>
{
    /// <summary><c>TXT</c></summary>
    public static DnsRecordToPublishType TXT { get; } = new("TXT");

    /// <summary><c>NS</c></summary>
    public static DnsRecordToPublishType NS { get; } = new("NS");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator DnsRecordToPublishType(string value) => new(value);

    static DnsRecordToPublishType IOpenEnum<DnsRecordToPublishType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
