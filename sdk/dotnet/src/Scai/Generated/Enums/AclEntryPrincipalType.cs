// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json.Serialization;

namespace Scai;

/// <summary>One of some texts; the server may send another one.</summary>
/// <param name="Value">As it is on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AclEntryPrincipalType>))]
public readonly record struct AclEntryPrincipalType(string Value) : IOpenEnum<AclEntryPrincipalType>
{
    /// <summary><c>user</c></summary>
    public static AclEntryPrincipalType User { get; } = new("user");

    /// <summary><c>group</c></summary>
    public static AclEntryPrincipalType Group { get; } = new("group");

    /// <summary><c>everyone</c></summary>
    public static AclEntryPrincipalType Everyone { get; } = new("everyone");

    /// <summary>Any value, one that this version does not know as well.</summary>
    public static implicit operator AclEntryPrincipalType(string value) => new(value);

    static AclEntryPrincipalType IOpenEnum<AclEntryPrincipalType>.Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
