// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CreateRecordInputType>))]
public readonly record struct CreateRecordInputType(string Value) : IOpenEnum<CreateRecordInputType>
{
    /// <summary><c>A</c></summary>
    public static CreateRecordInputType A { get; } = new("A");

    /// <summary><c>AAAA</c></summary>
    public static CreateRecordInputType AAAA { get; } = new("AAAA");

    /// <summary><c>CNAME</c></summary>
    public static CreateRecordInputType CNAME { get; } = new("CNAME");

    /// <summary><c>MX</c></summary>
    public static CreateRecordInputType MX { get; } = new("MX");

    /// <summary><c>TXT</c></summary>
    public static CreateRecordInputType TXT { get; } = new("TXT");

    /// <summary><c>NS</c></summary>
    public static CreateRecordInputType NS { get; } = new("NS");

    /// <summary><c>SRV</c></summary>
    public static CreateRecordInputType SRV { get; } = new("SRV");

    /// <summary><c>CAA</c></summary>
    public static CreateRecordInputType CAA { get; } = new("CAA");

    /// <summary><c>PTR</c></summary>
    public static CreateRecordInputType PTR { get; } = new("PTR");

    /// <summary><c>ALIAS</c></summary>
    public static CreateRecordInputType ALIAS { get; } = new("ALIAS");

    /// <summary><c>SOA</c></summary>
    public static CreateRecordInputType SOA { get; } = new("SOA");

    /// <summary><c>HTTPS</c></summary>
    public static CreateRecordInputType HTTPS { get; } = new("HTTPS");

    /// <summary><c>SVCB</c></summary>
    public static CreateRecordInputType SVCB { get; } = new("SVCB");

    /// <summary><c>URI</c></summary>
    public static CreateRecordInputType URI { get; } = new("URI");

    /// <summary><c>NAPTR</c></summary>
    public static CreateRecordInputType NAPTR { get; } = new("NAPTR");

    /// <summary><c>DNAME</c></summary>
    public static CreateRecordInputType DNAME { get; } = new("DNAME");

    /// <summary><c>DS</c></summary>
    public static CreateRecordInputType DS { get; } = new("DS");

    /// <summary><c>DNSKEY</c></summary>
    public static CreateRecordInputType DNSKEY { get; } = new("DNSKEY");

    /// <summary><c>CDS</c></summary>
    public static CreateRecordInputType CDS { get; } = new("CDS");

    /// <summary><c>CDNSKEY</c></summary>
    public static CreateRecordInputType CDNSKEY { get; } = new("CDNSKEY");

    /// <summary><c>CSYNC</c></summary>
    public static CreateRecordInputType CSYNC { get; } = new("CSYNC");

    /// <summary><c>TLSA</c></summary>
    public static CreateRecordInputType TLSA { get; } = new("TLSA");

    /// <summary><c>SMIMEA</c></summary>
    public static CreateRecordInputType SMIMEA { get; } = new("SMIMEA");

    /// <summary><c>OPENPGPKEY</c></summary>
    public static CreateRecordInputType OPENPGPKEY { get; } = new("OPENPGPKEY");

    /// <summary><c>SSHFP</c></summary>
    public static CreateRecordInputType SSHFP { get; } = new("SSHFP");

    /// <summary><c>CERT</c></summary>
    public static CreateRecordInputType CERT { get; } = new("CERT");

    /// <summary><c>SPF</c></summary>
    public static CreateRecordInputType SPF { get; } = new("SPF");

    /// <summary><c>LOC</c></summary>
    public static CreateRecordInputType LOC { get; } = new("LOC");

    /// <summary><c>HINFO</c></summary>
    public static CreateRecordInputType HINFO { get; } = new("HINFO");

    /// <summary><c>RP</c></summary>
    public static CreateRecordInputType RP { get; } = new("RP");

    /// <summary><c>AFSDB</c></summary>
    public static CreateRecordInputType AFSDB { get; } = new("AFSDB");

    /// <summary><c>KX</c></summary>
    public static CreateRecordInputType KX { get; } = new("KX");

    /// <summary><c>DHCID</c></summary>
    public static CreateRecordInputType DHCID { get; } = new("DHCID");

    /// <summary><c>APL</c></summary>
    public static CreateRecordInputType APL { get; } = new("APL");

    /// <summary><c>EUI48</c></summary>
    public static CreateRecordInputType EUI48 { get; } = new("EUI48");

    /// <summary><c>EUI64</c></summary>
    public static CreateRecordInputType EUI64 { get; } = new("EUI64");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator CreateRecordInputType(string value) => new(value);

    static CreateRecordInputType IOpenEnum<CreateRecordInputType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
