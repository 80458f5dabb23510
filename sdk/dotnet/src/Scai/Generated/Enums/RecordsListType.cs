// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<RecordsListType>))]
public readonly record struct RecordsListType(string Value) : IOpenEnum<RecordsListType>
{
    /// <summary><c>A</c></summary>
    public static RecordsListType A { get; } = new("A");

    /// <summary><c>AAAA</c></summary>
    public static RecordsListType AAAA { get; } = new("AAAA");

    /// <summary><c>CNAME</c></summary>
    public static RecordsListType CNAME { get; } = new("CNAME");

    /// <summary><c>MX</c></summary>
    public static RecordsListType MX { get; } = new("MX");

    /// <summary><c>TXT</c></summary>
    public static RecordsListType TXT { get; } = new("TXT");

    /// <summary><c>NS</c></summary>
    public static RecordsListType NS { get; } = new("NS");

    /// <summary><c>SRV</c></summary>
    public static RecordsListType SRV { get; } = new("SRV");

    /// <summary><c>CAA</c></summary>
    public static RecordsListType CAA { get; } = new("CAA");

    /// <summary><c>PTR</c></summary>
    public static RecordsListType PTR { get; } = new("PTR");

    /// <summary><c>ALIAS</c></summary>
    public static RecordsListType ALIAS { get; } = new("ALIAS");

    /// <summary><c>SOA</c></summary>
    public static RecordsListType SOA { get; } = new("SOA");

    /// <summary><c>HTTPS</c></summary>
    public static RecordsListType HTTPS { get; } = new("HTTPS");

    /// <summary><c>SVCB</c></summary>
    public static RecordsListType SVCB { get; } = new("SVCB");

    /// <summary><c>URI</c></summary>
    public static RecordsListType URI { get; } = new("URI");

    /// <summary><c>NAPTR</c></summary>
    public static RecordsListType NAPTR { get; } = new("NAPTR");

    /// <summary><c>DNAME</c></summary>
    public static RecordsListType DNAME { get; } = new("DNAME");

    /// <summary><c>DS</c></summary>
    public static RecordsListType DS { get; } = new("DS");

    /// <summary><c>DNSKEY</c></summary>
    public static RecordsListType DNSKEY { get; } = new("DNSKEY");

    /// <summary><c>CDS</c></summary>
    public static RecordsListType CDS { get; } = new("CDS");

    /// <summary><c>CDNSKEY</c></summary>
    public static RecordsListType CDNSKEY { get; } = new("CDNSKEY");

    /// <summary><c>CSYNC</c></summary>
    public static RecordsListType CSYNC { get; } = new("CSYNC");

    /// <summary><c>TLSA</c></summary>
    public static RecordsListType TLSA { get; } = new("TLSA");

    /// <summary><c>SMIMEA</c></summary>
    public static RecordsListType SMIMEA { get; } = new("SMIMEA");

    /// <summary><c>OPENPGPKEY</c></summary>
    public static RecordsListType OPENPGPKEY { get; } = new("OPENPGPKEY");

    /// <summary><c>SSHFP</c></summary>
    public static RecordsListType SSHFP { get; } = new("SSHFP");

    /// <summary><c>CERT</c></summary>
    public static RecordsListType CERT { get; } = new("CERT");

    /// <summary><c>SPF</c></summary>
    public static RecordsListType SPF { get; } = new("SPF");

    /// <summary><c>LOC</c></summary>
    public static RecordsListType LOC { get; } = new("LOC");

    /// <summary><c>HINFO</c></summary>
    public static RecordsListType HINFO { get; } = new("HINFO");

    /// <summary><c>RP</c></summary>
    public static RecordsListType RP { get; } = new("RP");

    /// <summary><c>AFSDB</c></summary>
    public static RecordsListType AFSDB { get; } = new("AFSDB");

    /// <summary><c>KX</c></summary>
    public static RecordsListType KX { get; } = new("KX");

    /// <summary><c>DHCID</c></summary>
    public static RecordsListType DHCID { get; } = new("DHCID");

    /// <summary><c>APL</c></summary>
    public static RecordsListType APL { get; } = new("APL");

    /// <summary><c>EUI48</c></summary>
    public static RecordsListType EUI48 { get; } = new("EUI48");

    /// <summary><c>EUI64</c></summary>
    public static RecordsListType EUI64 { get; } = new("EUI64");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator RecordsListType(string value) => new(value);

    static RecordsListType IOpenEnum<RecordsListType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
