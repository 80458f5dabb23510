// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scai;

/// <summary><c>AddGroupMemberInput</c> of the API.</summary>
public sealed class AddGroupMemberInput
{
    /// <summary>A user of the tenant, or a group, which is then in the group with all who are in it.</summary>
    [JsonPropertyName("memberId")]
    public required string MemberId { get; init; }
}
