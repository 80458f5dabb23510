// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AclEntryAceType>))]
public readonly record struct AclEntryAceType(string Value) : IOpenEnum<AclEntryAceType>
{
    /// <summary><c>allow</c></summary>
    public static AclEntryAceType Allow { get; } = new("allow");

    /// <summary><c>deny</c></summary>
    public static AclEntryAceType Deny { get; } = new("deny");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AclEntryAceType(string value) => new(value);

    static AclEntryAceType IOpenEnum<AclEntryAceType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
