// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AclEntryInputAceType>))]
public readonly record struct AclEntryInputAceType(string Value) : IOpenEnum<AclEntryInputAceType>
{
    /// <summary><c>allow</c></summary>
    public static AclEntryInputAceType Allow { get; } = new("allow");

    /// <summary><c>deny</c></summary>
    public static AclEntryInputAceType Deny { get; } = new("deny");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AclEntryInputAceType(string value) => new(value);

    static AclEntryInputAceType IOpenEnum<AclEntryInputAceType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
