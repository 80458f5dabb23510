// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<GroupDetailsType>))]
public readonly record struct GroupDetailsType(string Value) : IOpenEnum<GroupDetailsType>
{
    /// <summary><c>security</c></summary>
    public static GroupDetailsType Security { get; } = new("security");

    /// <summary><c>distribution_list</c></summary>
    public static GroupDetailsType DistributionList { get; } = new("distribution_list");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator GroupDetailsType(string value) => new(value);

    static GroupDetailsType IOpenEnum<GroupDetailsType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
