// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<RecordType>))]
public readonly record struct RecordType(string Value) : IOpenEnum<RecordType>
{
    /// <summary><c>A</c></summary>
    public static RecordType A { get; } = new("A");

    /// <summary><c>AAAA</c></summary>
    public static RecordType AAAA { get; } = new("AAAA");

    /// <summary><c>CNAME</c></summary>
    public static RecordType CNAME { get; } = new("CNAME");

    /// <summary><c>MX</c></summary>
    public static RecordType MX { get; } = new("MX");

    /// <summary><c>TXT</c></summary>
    public static RecordType TXT { get; } = new("TXT");

    /// <summary><c>NS</c></summary>
    public static RecordType NS { get; } = new("NS");

    /// <summary><c>SRV</c></summary>
    public static RecordType SRV { get; } = new("SRV");

    /// <summary><c>CAA</c></summary>
    public static RecordType CAA { get; } = new("CAA");

    /// <summary><c>PTR</c></summary>
    public static RecordType PTR { get; } = new("PTR");

    /// <summary><c>ALIAS</c></summary>
    public static RecordType ALIAS { get; } = new("ALIAS");

    /// <summary><c>SOA</c></summary>
    public static RecordType SOA { get; } = new("SOA");

    /// <summary><c>HTTPS</c></summary>
    public static RecordType HTTPS { get; } = new("HTTPS");

    /// <summary><c>SVCB</c></summary>
    public static RecordType SVCB { get; } = new("SVCB");

    /// <summary><c>URI</c></summary>
    public static RecordType URI { get; } = new("URI");

    /// <summary><c>NAPTR</c></summary>
    public static RecordType NAPTR { get; } = new("NAPTR");

    /// <summary><c>DNAME</c></summary>
    public static RecordType DNAME { get; } = new("DNAME");

    /// <summary><c>DS</c></summary>
    public static RecordType DS { get; } = new("DS");

    /// <summary><c>DNSKEY</c></summary>
    public static RecordType DNSKEY { get; } = new("DNSKEY");

    /// <summary><c>CDS</c></summary>
    public static RecordType CDS { get; } = new("CDS");

    /// <summary><c>CDNSKEY</c></summary>
    public static RecordType CDNSKEY { get; } = new("CDNSKEY");

    /// <summary><c>CSYNC</c></summary>
    public static RecordType CSYNC { get; } = new("CSYNC");

    /// <summary><c>TLSA</c></summary>
    public static RecordType TLSA { get; } = new("TLSA");

    /// <summary><c>SMIMEA</c></summary>
    public static RecordType SMIMEA { get; } = new("SMIMEA");

    /// <summary><c>OPENPGPKEY</c></summary>
    public static RecordType OPENPGPKEY { get; } = new("OPENPGPKEY");

    /// <summary><c>SSHFP</c></summary>
    public static RecordType SSHFP { get; } = new("SSHFP");

    /// <summary><c>CERT</c></summary>
    public static RecordType CERT { get; } = new("CERT");

    /// <summary><c>SPF</c></summary>
    public static RecordType SPF { get; } = new("SPF");

    /// <summary><c>LOC</c></summary>
    public static RecordType LOC { get; } = new("LOC");

    /// <summary><c>HINFO</c></summary>
    public static RecordType HINFO { get; } = new("HINFO");

    /// <summary><c>RP</c></summary>
    public static RecordType RP { get; } = new("RP");

    /// <summary><c>AFSDB</c></summary>
    public static RecordType AFSDB { get; } = new("AFSDB");

    /// <summary><c>KX</c></summary>
    public static RecordType KX { get; } = new("KX");

    /// <summary><c>DHCID</c></summary>
    public static RecordType DHCID { get; } = new("DHCID");

    /// <summary><c>APL</c></summary>
    public static RecordType APL { get; } = new("APL");

    /// <summary><c>EUI48</c></summary>
    public static RecordType EUI48 { get; } = new("EUI48");

    /// <summary><c>EUI64</c></summary>
    public static RecordType EUI64 { get; } = new("EUI64");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator RecordType(string value) => new(value);

    static RecordType IOpenEnum<RecordType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
