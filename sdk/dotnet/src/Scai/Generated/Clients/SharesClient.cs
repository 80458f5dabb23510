// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>Spaces of folders and files, their owners and members.</summary>
public class SharesClient : ResourceClient
{
    internal SharesClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected SharesClient()
    {
    }

    /// <summary>Add a user or group to a share.</summary>
    /// <remarks>
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.member_exists</c>: This user or group is already a member</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>shares.principal_unknown</c>: There is no such user or group in this
    /// tenant</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>var answer = await client.Shares.AddMemberAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { PrincipalId = "usr_01m9p2m3k4n5p6q7r8s9t0v1w3", Role = "reader" });</code></example>
    public virtual Task<Member> AddMemberAsync(
        string shareId,
        AddMemberInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("shares.addMember", HttpMethod.Post, $"/shares/{shareId}/members")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.AddMemberInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.Member,
            options,
            cancellationToken);

    /// <summary>Create a share.</summary>
    /// <remarks>
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>shares.principal_unknown</c>: There is no such user or group in this
    /// tenant</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Shares.CreateAsync(new() { Name = "Plans", Type = "project" });</code></example>
    public virtual Task<Share> CreateAsync(
        CreateShareInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("shares.create", HttpMethod.Post, "/shares")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateShareInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.Share,
            options,
            cancellationToken);

    /// <summary>Invite somebody to a share by e-mail.</summary>
    /// <remarks>
    /// They need no account yet: the invitation waits until whoever has the address has signed in for the first
    /// time. Nobody offers more than they have.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.invitation_exists</c>: This address is invited already</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>var answer = await client.Shares.CreateInvitationAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Email = "dora@acme.example", Role = "reader", Message = "The plans for next year." });</code></example>
    public virtual Task<Invitation> CreateInvitationAsync(
        string shareId,
        CreateInvitationInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("shares.createInvitation", HttpMethod.Post, $"/shares/{shareId}/invitations")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateInvitationInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.Invitation,
            options,
            cancellationToken);

    /// <summary>Put a share into the trash, or delete it for good.</summary>
    /// <remarks>
    /// With everything in it, which nobody reaches until it is restored. After the tenant's trashRetentionDays it
    /// is deleted for good. For its owner and tenant administrators.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.personal</c>: A personal share cannot be deleted or given
    /// away</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>shares.stale_etag</c>: The share changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>await client.Shares.DeleteAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteAsync(
        string shareId,
        SharesDeleteQuery? query = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("shares.delete", HttpMethod.Delete, $"/shares/{shareId}")
            {
                Query = new Pairs()
                    .Add("permanent", query?.Permanent),
            },
            options,
            cancellationToken);

    /// <summary>Get a share.</summary>
    /// <remarks>
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>var answer = await client.Shares.GetAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Share> GetAsync(
        string shareId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("shares.get", HttpMethod.Get, $"/shares/{shareId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Share,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<Share?> GetIfChangedAsync(
        string shareId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("shares.get", HttpMethod.Get, $"/shares/{shareId}")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.Share,
            options,
            cancellationToken);

    /// <summary>List the shares you can see.</summary>
    /// <remarks>Needs the scope <c>files:read</c>.</remarks>
    /// <example><code>await foreach (var item in client.Shares.ListAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<Share, SharePage> ListAsync(
        SharesListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Share, SharePage>(
            new Call("shares.list", HttpMethod.Get, "/shares")
            {
                Query = new Pairs()
                    .Add("includeTrashed", query?.IncludeTrashed)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.SharePage,
            options,
            cancellationToken);

    /// <summary>List the invitations to a share.</summary>
    /// <remarks>
    /// Answered, revoked and expired ones too. For who manages the share's permissions.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>await foreach (var item in client.Shares.ListInvitationsAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")) Console.WriteLine(item);</code></example>
    public virtual Pager<Invitation, InvitationPage> ListInvitationsAsync(
        string shareId,
        SharesListInvitationsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Invitation, InvitationPage>(
            new Call("shares.listInvitations", HttpMethod.Get, $"/shares/{shareId}/invitations")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.InvitationPage,
            options,
            cancellationToken);

    /// <summary>List the members of a share.</summary>
    /// <remarks>
    /// The owner is told by the share itself.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>await foreach (var item in client.Shares.ListMembersAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2")) Console.WriteLine(item);</code></example>
    public virtual Pager<Member, MemberPage> ListMembersAsync(
        string shareId,
        SharesListMembersQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Member, MemberPage>(
            new Call("shares.listMembers", HttpMethod.Get, $"/shares/{shareId}/members")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.MemberPage,
            options,
            cancellationToken);

    /// <summary>See what the link in an invitation's mail offers.</summary>
    /// <remarks>
    /// Before signing in. The token opens nothing by itself: an invitation is accepted by whoever has its address
    /// at ScaiKey.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.invitation_not_found</c>: Invitation not found</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Shares.PreviewInvitationAsync(new() { Token = "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I" });</code></example>
    public virtual Task<InvitationPreview> PreviewInvitationAsync(
        PreviewInvitationInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("shares.previewInvitation", HttpMethod.Post, "/invitations/preview")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.PreviewInvitationInput),
                Repeat = Repeat.Always,
                IsAnonymous = true,
            },
            ScaiJsonContext.Default.InvitationPreview,
            options,
            cancellationToken);

    /// <summary>Remove a member, or leave a share.</summary>
    /// <remarks>
    /// They lose what the role gave within a second, open WebSockets included.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>shares.member_not_found</c>: Member not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <param name="principalId"><c>principalId</c></param>
    /// <example><code>await client.Shares.RemoveMemberAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", "usr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task RemoveMemberAsync(
        string shareId,
        string principalId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("shares.removeMember", HttpMethod.Delete, $"/shares/{shareId}/members/{principalId}")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Take a share out of the trash.</summary>
    /// <remarks>
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.not_trashed</c>: The share is not in the trash</description></item>
    /// <item><description><c>shares.stale_etag</c>: The share changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>var answer = await client.Shares.RestoreAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Share> RestoreAsync(
        string shareId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("shares.restore", HttpMethod.Post, $"/shares/{shareId}/restore"),
            ScaiJsonContext.Default.Share,
            options,
            cancellationToken);

    /// <summary>Revoke an invitation that nobody has answered.</summary>
    /// <remarks>
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>shares.invitation_not_found</c>: Invitation not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.invitation_answered</c>: The invitation was answered
    /// already</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <param name="invitationId">The id of an invitation.</param>
    /// <example><code>await client.Shares.RevokeInvitationAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", "inv_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task RevokeInvitationAsync(
        string shareId,
        string invitationId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("shares.revokeInvitation", HttpMethod.Delete, $"/shares/{shareId}/invitations/{invitationId}")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Find users and groups to share with.</summary>
    /// <remarks>Needs the scope <c>files:read</c>.</remarks>
    /// <example><code>var answer = await client.Shares.SearchPrincipalsAsync(new() { Q = "…" });</code></example>
    public virtual Task<Principals> SearchPrincipalsAsync(
        SharesSearchPrincipalsQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("shares.searchPrincipals", HttpMethod.Get, "/shares/search/principals")
            {
                Query = new Pairs()
                    .Add("q", query.Q)
                    .Add("principalType", query.PrincipalType)
                    .Add("limit", query.Limit),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Principals,
            options,
            cancellationToken);

    /// <summary>Rename or describe a share, or say which old versions it keeps.</summary>
    /// <remarks>
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>shares.stale_etag</c>: The share changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>var answer = await client.Shares.UpdateAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Name = "Plans 2027" });</code></example>
    public virtual Task<Share> UpdateAsync(
        string shareId,
        UpdateShareInput? body = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("shares.update", HttpMethod.Patch, $"/shares/{shareId}")
            {
                Body = Body.Json(body ?? new UpdateShareInput(), ScaiJsonContext.Default.UpdateShareInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Share,
            options,
            cancellationToken);

    /// <summary>Change a member's role or expiry.</summary>
    /// <remarks>
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>shares.member_not_found</c>: Member not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <param name="principalId"><c>principalId</c></param>
    /// <example><code>var answer = await client.Shares.UpdateMemberAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", "usr_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Role = "contributor" });</code></example>
    public virtual Task<Member> UpdateMemberAsync(
        string shareId,
        string principalId,
        UpdateMemberInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("shares.updateMember", HttpMethod.Patch, $"/shares/{shareId}/members/{principalId}")
            {
                Body = Body.Json(body ?? new UpdateMemberInput(), ScaiJsonContext.Default.UpdateMemberInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Member,
            options,
            cancellationToken);
}

/// <summary>The query of SharesClient.DeleteAsync.</summary>
public sealed class SharesDeleteQuery
{
    /// <summary>
    /// Delete it for good instead, also when it is in the trash already; nothing brings it back. <c>false</c>
    /// unless said.
    /// </summary>
    public bool? Permanent { get; init; }
}

/// <summary>The query of SharesClient.ListAsync.</summary>
public sealed class SharesListQuery
{
    /// <summary>Also list shares in the trash. <c>false</c> unless said.</summary>
    public bool? IncludeTrashed { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of SharesClient.ListInvitationsAsync.</summary>
public sealed class SharesListInvitationsQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of SharesClient.ListMembersAsync.</summary>
public sealed class SharesListMembersQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of SharesClient.SearchPrincipalsAsync.</summary>
public sealed class SharesSearchPrincipalsQuery
{
    /// <summary>A part of a name or e-mail address.</summary>
    public required string Q { get; init; }

    /// <summary><c>principalType</c></summary>
    public PrincipalType? PrincipalType { get; init; }

    /// <summary>How many of each kind at most. <c>20</c> unless said.</summary>
    public int? Limit { get; init; }
}
