// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<TemplateRecordType>))]
public readonly record struct TemplateRecordType(string Value) : IOpenEnum<TemplateRecordType>
{
    /// <summary><c>A</c></summary>
    public static TemplateRecordType A { get; } = new("A");

    /// <summary><c>AAAA</c></summary>
    public static TemplateRecordType AAAA { get; } = new("AAAA");

    /// <summary><c>CNAME</c></summary>
    public static TemplateRecordType CNAME { get; } = new("CNAME");

    /// <summary><c>MX</c></summary>
    public static TemplateRecordType MX { get; } = new("MX");

    /// <summary><c>TXT</c></summary>
    public static TemplateRecordType TXT { get; } = new("TXT");

    /// <summary><c>NS</c></summary>
    public static TemplateRecordType NS { get; } = new("NS");

    /// <summary><c>SRV</c></summary>
    public static TemplateRecordType SRV { get; } = new("SRV");

    /// <summary><c>CAA</c></summary>
    public static TemplateRecordType CAA { get; } = new("CAA");

    /// <summary><c>PTR</c></summary>
    public static TemplateRecordType PTR { get; } = new("PTR");

    /// <summary><c>ALIAS</c></summary>
    public static TemplateRecordType ALIAS { get; } = new("ALIAS");

    /// <summary><c>SOA</c></summary>
    public static TemplateRecordType SOA { get; } = new("SOA");

    /// <summary><c>HTTPS</c></summary>
    public static TemplateRecordType HTTPS { get; } = new("HTTPS");

    /// <summary><c>SVCB</c></summary>
    public static TemplateRecordType SVCB { get; } = new("SVCB");

    /// <summary><c>URI</c></summary>
    public static TemplateRecordType URI { get; } = new("URI");

    /// <summary><c>NAPTR</c></summary>
    public static TemplateRecordType NAPTR { get; } = new("NAPTR");

    /// <summary><c>DNAME</c></summary>
    public static TemplateRecordType DNAME { get; } = new("DNAME");

    /// <summary><c>DS</c></summary>
    public static TemplateRecordType DS { get; } = new("DS");

    /// <summary><c>DNSKEY</c></summary>
    public static TemplateRecordType DNSKEY { get; } = new("DNSKEY");

    /// <summary><c>CDS</c></summary>
    public static TemplateRecordType CDS { get; } = new("CDS");

    /// <summary><c>CDNSKEY</c></summary>
    public static TemplateRecordType CDNSKEY { get; } = new("CDNSKEY");

    /// <summary><c>CSYNC</c></summary>
    public static TemplateRecordType CSYNC { get; } = new("CSYNC");

    /// <summary><c>TLSA</c></summary>
    public static TemplateRecordType TLSA { get; } = new("TLSA");

    /// <summary><c>SMIMEA</c></summary>
    public static TemplateRecordType SMIMEA { get; } = new("SMIMEA");

    /// <summary><c>OPENPGPKEY</c></summary>
    public static TemplateRecordType OPENPGPKEY { get; } = new("OPENPGPKEY");

    /// <summary><c>SSHFP</c></summary>
    public static TemplateRecordType SSHFP { get; } = new("SSHFP");

    /// <summary><c>CERT</c></summary>
    public static TemplateRecordType CERT { get; } = new("CERT");

    /// <summary><c>SPF</c></summary>
    public static TemplateRecordType SPF { get; } = new("SPF");

    /// <summary><c>LOC</c></summary>
    public static TemplateRecordType LOC { get; } = new("LOC");

    /// <summary><c>HINFO</c></summary>
    public static TemplateRecordType HINFO { get; } = new("HINFO");

    /// <summary><c>RP</c></summary>
    public static TemplateRecordType RP { get; } = new("RP");

    /// <summary><c>AFSDB</c></summary>
    public static TemplateRecordType AFSDB { get; } = new("AFSDB");

    /// <summary><c>KX</c></summary>
    public static TemplateRecordType KX { get; } = new("KX");

    /// <summary><c>DHCID</c></summary>
    public static TemplateRecordType DHCID { get; } = new("DHCID");

    /// <summary><c>APL</c></summary>
    public static TemplateRecordType APL { get; } = new("APL");

    /// <summary><c>EUI48</c></summary>
    public static TemplateRecordType EUI48 { get; } = new("EUI48");

    /// <summary><c>EUI64</c></summary>
    public static TemplateRecordType EUI64 { get; } = new("EUI64");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator TemplateRecordType(string value) => new(value);

    static TemplateRecordType IOpenEnum<TemplateRecordType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
