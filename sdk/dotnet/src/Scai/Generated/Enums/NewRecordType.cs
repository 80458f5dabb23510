// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<NewRecordType>))]
public readonly record struct NewRecordType(string Value) : IOpenEnum<NewRecordType>
{
    /// <summary><c>A</c></summary>
    public static NewRecordType A { get; } = new("A");

    /// <summary><c>AAAA</c></summary>
    public static NewRecordType AAAA { get; } = new("AAAA");

    /// <summary><c>CNAME</c></summary>
    public static NewRecordType CNAME { get; } = new("CNAME");

    /// <summary><c>MX</c></summary>
    public static NewRecordType MX { get; } = new("MX");

    /// <summary><c>TXT</c></summary>
    public static NewRecordType TXT { get; } = new("TXT");

    /// <summary><c>NS</c></summary>
    public static NewRecordType NS { get; } = new("NS");

    /// <summary><c>SRV</c></summary>
    public static NewRecordType SRV { get; } = new("SRV");

    /// <summary><c>CAA</c></summary>
    public static NewRecordType CAA { get; } = new("CAA");

    /// <summary><c>PTR</c></summary>
    public static NewRecordType PTR { get; } = new("PTR");

    /// <summary><c>ALIAS</c></summary>
    public static NewRecordType ALIAS { get; } = new("ALIAS");

    /// <summary><c>SOA</c></summary>
    public static NewRecordType SOA { get; } = new("SOA");

    /// <summary><c>HTTPS</c></summary>
    public static NewRecordType HTTPS { get; } = new("HTTPS");

    /// <summary><c>SVCB</c></summary>
    public static NewRecordType SVCB { get; } = new("SVCB");

    /// <summary><c>URI</c></summary>
    public static NewRecordType URI { get; } = new("URI");

    /// <summary><c>NAPTR</c></summary>
    public static NewRecordType NAPTR { get; } = new("NAPTR");

    /// <summary><c>DNAME</c></summary>
    public static NewRecordType DNAME { get; } = new("DNAME");

    /// <summary><c>DS</c></summary>
    public static NewRecordType DS { get; } = new("DS");

    /// <summary><c>DNSKEY</c></summary>
    public static NewRecordType DNSKEY { get; } = new("DNSKEY");

    /// <summary><c>CDS</c></summary>
    public static NewRecordType CDS { get; } = new("CDS");

    /// <summary><c>CDNSKEY</c></summary>
    public static NewRecordType CDNSKEY { get; } = new("CDNSKEY");

    /// <summary><c>CSYNC</c></summary>
    public static NewRecordType CSYNC { get; } = new("CSYNC");

    /// <summary><c>TLSA</c></summary>
    public static NewRecordType TLSA { get; } = new("TLSA");

    /// <summary><c>SMIMEA</c></summary>
    public static NewRecordType SMIMEA { get; } = new("SMIMEA");

    /// <summary><c>OPENPGPKEY</c></summary>
    public static NewRecordType OPENPGPKEY { get; } = new("OPENPGPKEY");

    /// <summary><c>SSHFP</c></summary>
    public static NewRecordType SSHFP { get; } = new("SSHFP");

    /// <summary><c>CERT</c></summary>
    public static NewRecordType CERT { get; } = new("CERT");

    /// <summary><c>SPF</c></summary>
    public static NewRecordType SPF { get; } = new("SPF");

    /// <summary><c>LOC</c></summary>
    public static NewRecordType LOC { get; } = new("LOC");

    /// <summary><c>HINFO</c></summary>
    public static NewRecordType HINFO { get; } = new("HINFO");

    /// <summary><c>RP</c></summary>
    public static NewRecordType RP { get; } = new("RP");

    /// <summary><c>AFSDB</c></summary>
    public static NewRecordType AFSDB { get; } = new("AFSDB");

    /// <summary><c>KX</c></summary>
    public static NewRecordType KX { get; } = new("KX");

    /// <summary><c>DHCID</c></summary>
    public static NewRecordType DHCID { get; } = new("DHCID");

    /// <summary><c>APL</c></summary>
    public static NewRecordType APL { get; } = new("APL");

    /// <summary><c>EUI48</c></summary>
    public static NewRecordType EUI48 { get; } = new("EUI48");

    /// <summary><c>EUI64</c></summary>
    public static NewRecordType EUI64 { get; } = new("EUI64");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator NewRecordType(string value) => new(value);

    static NewRecordType IOpenEnum<NewRecordType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
