// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<NewTemplateRecordType>))]
public readonly record struct NewTemplateRecordType(string Value) : IOpenEnum<NewTemplateRecordType>
{
    /// <summary><c>A</c></summary>
    public static NewTemplateRecordType A { get; } = new("A");

    /// <summary><c>AAAA</c></summary>
    public static NewTemplateRecordType AAAA { get; } = new("AAAA");

    /// <summary><c>CNAME</c></summary>
    public static NewTemplateRecordType CNAME { get; } = new("CNAME");

    /// <summary><c>MX</c></summary>
    public static NewTemplateRecordType MX { get; } = new("MX");

    /// <summary><c>TXT</c></summary>
    public static NewTemplateRecordType TXT { get; } = new("TXT");

    /// <summary><c>NS</c></summary>
    public static NewTemplateRecordType NS { get; } = new("NS");

    /// <summary><c>SRV</c></summary>
    public static NewTemplateRecordType SRV { get; } = new("SRV");

    /// <summary><c>CAA</c></summary>
    public static NewTemplateRecordType CAA { get; } = new("CAA");

    /// <summary><c>PTR</c></summary>
    public static NewTemplateRecordType PTR { get; } = new("PTR");

    /// <summary><c>ALIAS</c></summary>
    public static NewTemplateRecordType ALIAS { get; } = new("ALIAS");

    /// <summary><c>SOA</c></summary>
    public static NewTemplateRecordType SOA { get; } = new("SOA");

    /// <summary><c>HTTPS</c></summary>
    public static NewTemplateRecordType HTTPS { get; } = new("HTTPS");

    /// <summary><c>SVCB</c></summary>
    public static NewTemplateRecordType SVCB { get; } = new("SVCB");

    /// <summary><c>URI</c></summary>
    public static NewTemplateRecordType URI { get; } = new("URI");

    /// <summary><c>NAPTR</c></summary>
    public static NewTemplateRecordType NAPTR { get; } = new("NAPTR");

    /// <summary><c>DNAME</c></summary>
    public static NewTemplateRecordType DNAME { get; } = new("DNAME");

    /// <summary><c>DS</c></summary>
    public static NewTemplateRecordType DS { get; } = new("DS");

    /// <summary><c>DNSKEY</c></summary>
    public static NewTemplateRecordType DNSKEY { get; } = new("DNSKEY");

    /// <summary><c>CDS</c></summary>
    public static NewTemplateRecordType CDS { get; } = new("CDS");

    /// <summary><c>CDNSKEY</c></summary>
    public static NewTemplateRecordType CDNSKEY { get; } = new("CDNSKEY");

    /// <summary><c>CSYNC</c></summary>
    public static NewTemplateRecordType CSYNC { get; } = new("CSYNC");

    /// <summary><c>TLSA</c></summary>
    public static NewTemplateRecordType TLSA { get; } = new("TLSA");

    /// <summary><c>SMIMEA</c></summary>
    public static NewTemplateRecordType SMIMEA { get; } = new("SMIMEA");

    /// <summary><c>OPENPGPKEY</c></summary>
    public static NewTemplateRecordType OPENPGPKEY { get; } = new("OPENPGPKEY");

    /// <summary><c>SSHFP</c></summary>
    public static NewTemplateRecordType SSHFP { get; } = new("SSHFP");

    /// <summary><c>CERT</c></summary>
    public static NewTemplateRecordType CERT { get; } = new("CERT");

    /// <summary><c>SPF</c></summary>
    public static NewTemplateRecordType SPF { get; } = new("SPF");

    /// <summary><c>LOC</c></summary>
    public static NewTemplateRecordType LOC { get; } = new("LOC");

    /// <summary><c>HINFO</c></summary>
    public static NewTemplateRecordType HINFO { get; } = new("HINFO");

    /// <summary><c>RP</c></summary>
    public static NewTemplateRecordType RP { get; } = new("RP");

    /// <summary><c>AFSDB</c></summary>
    public static NewTemplateRecordType AFSDB { get; } = new("AFSDB");

    /// <summary><c>KX</c></summary>
    public static NewTemplateRecordType KX { get; } = new("KX");

    /// <summary><c>DHCID</c></summary>
    public static NewTemplateRecordType DHCID { get; } = new("DHCID");

    /// <summary><c>APL</c></summary>
    public static NewTemplateRecordType APL { get; } = new("APL");

    /// <summary><c>EUI48</c></summary>
    public static NewTemplateRecordType EUI48 { get; } = new("EUI48");

    /// <summary><c>EUI64</c></summary>
    public static NewTemplateRecordType EUI64 { get; } = new("EUI64");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator NewTemplateRecordType(string value) => new(value);

    static NewTemplateRecordType IOpenEnum<NewTemplateRecordType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
