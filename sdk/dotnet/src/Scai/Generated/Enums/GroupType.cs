// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<GroupType>))]
public readonly record struct GroupType(string Value) : IOpenEnum<GroupType>
{
    /// <summary><c>security</c></summary>
    public static GroupType Security { get; } = new("security");

    /// <summary><c>distribution_list</c></summary>
    public static GroupType DistributionList { get; } = new("distribution_list");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator GroupType(string value) => new(value);

    static GroupType IOpenEnum<GroupType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
