// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>The caller.</summary>
public class UsersClient : ResourceClient
{
    internal UsersClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected UsersClient()
    {
    }

    /// <summary>Accept an invitation.</summary>
    /// <remarks>
    /// You are a member of the share then. Who has a stronger role already keeps it.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// <item><description><c>shares.invitation_not_found</c>: Invitation not found</description></item>
    /// <item><description><c>shares.invitation_answered</c>: The invitation was answered
    /// already</description></item>
    /// <item><description><c>shares.invitation_expired</c>: The invitation is over</description></item>
    /// </list>
    /// </remarks>
    /// <param name="invitationId">The id of an invitation.</param>
    /// <example><code>var answer = await client.Users.AcceptInvitationAsync("inv_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<AcceptedInvitation> AcceptInvitationAsync(
        string invitationId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("users.acceptInvitation", HttpMethod.Post, $"/users/me/invitations/{invitationId}/accept"),
            ScaiJsonContext.Default.AcceptedInvitation,
            options,
            cancellationToken);

    /// <summary>Make a file or folder your favourite.</summary>
    /// <remarks>
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>files.too_many_favorites</c>: You have as many favourites as anybody may
    /// have</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="nodeId">A file or folder.</param>
    /// <example><code>await client.Users.AddFavoriteAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task AddFavoriteAsync(
        string nodeId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("users.addFavorite", HttpMethod.Put, $"/users/me/favorites/{nodeId}")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Ask whether you may do something.</summary>
    /// <example><code>var answer = await client.Users.CheckMyPermissionAsync(new() { Permission = "records:update", ZoneId = "zon_01m9p2m3k4n5p6q7r8s9t0v1w2" });</code></example>
    public virtual Task<PermissionCheck> CheckMyPermissionAsync(
        CheckMyPermissionInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("users.checkMyPermission", HttpMethod.Post, "/me/permissions/check")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CheckMyPermissionInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.PermissionCheck,
            options,
            cancellationToken);

    /// <summary>Decline an invitation.</summary>
    /// <remarks>
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// <item><description><c>shares.invitation_not_found</c>: Invitation not found</description></item>
    /// <item><description><c>shares.invitation_answered</c>: The invitation was answered
    /// already</description></item>
    /// <item><description><c>shares.invitation_expired</c>: The invitation is over</description></item>
    /// </list>
    /// </remarks>
    /// <param name="invitationId">The id of an invitation.</param>
    /// <example><code>await client.Users.DeclineInvitationAsync("inv_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeclineInvitationAsync(
        string invitationId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("users.declineInvitation", HttpMethod.Post, $"/users/me/invitations/{invitationId}/decline"),
            options,
            cancellationToken);

    /// <summary>Sign an application out.</summary>
    /// <remarks>
    /// Every access token that it has for you is refused within a second. To keep it from getting new ones, end its
    /// refresh token too (POST /auth/logout).
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// </list>
    /// </remarks>
    /// <param name="clientId">ScaiKey's id of the application.</param>
    /// <example><code>await client.Users.EndMySessionAsync("scaidrive-desktop");</code></example>
    public virtual Task EndMySessionAsync(
        string clientId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("users.endMySession", HttpMethod.Delete, $"/users/me/sessions/{clientId}")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Ask why you may do something, or may not.</summary>
    /// <example><code>var answer = await client.Users.ExplainMyPermissionAsync(new() { Permission = "…" });</code></example>
    public virtual Task<PermissionExplanation> ExplainMyPermissionAsync(
        UsersExplainMyPermissionQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("users.explainMyPermission", HttpMethod.Get, "/me/permissions/explain")
            {
                Query = new Pairs()
                    .Add("permission", query.Permission)
                    .Add("scope", query.Scope)
                    .Add("tenantId", query.TenantId)
                    .Add("zoneId", query.ZoneId)
                    .Add("recordName", query.RecordName)
                    .Add("recordType", query.RecordType),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.PermissionExplanation,
            options,
            cancellationToken);

    /// <summary>Get the caller, their tenant, and what they may do in it.</summary>
    /// <example><code>var answer = await client.Users.GetMyContextAsync();</code></example>
    public virtual Task<MyContext> GetMyContextAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("users.getMyContext", HttpMethod.Get, "/me/context")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.MyContext,
            options,
            cancellationToken);

    /// <summary>Get the caller.</summary>
    /// <example><code>var answer = await client.Users.GetMyselfAsync();</code></example>
    public virtual Task<Me> GetMyselfAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("users.getMyself", HttpMethod.Get, "/me")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Me,
            options,
            cancellationToken);

    /// <summary>Get what you hold, and how much more you may.</summary>
    /// <remarks>Needs the scope <c>files:read</c>.</remarks>
    /// <example><code>var answer = await client.Users.GetOwnQuotaAsync();</code></example>
    public virtual Task<OwnQuota> GetOwnQuotaAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("users.getOwnQuota", HttpMethod.Get, "/users/me/quota")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.OwnQuota,
            options,
            cancellationToken);

    /// <summary>List your favourites.</summary>
    /// <remarks>
    /// The latest first. What is in the trash, or what you may not read any more, is not among them.
    ///
    /// Needs the scope <c>files:read</c>.
    /// </remarks>
    /// <example><code>await foreach (var item in client.Users.ListFavoritesAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<FolderItem, FavoritePage> ListFavoritesAsync(
        UsersListFavoritesQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<FolderItem, FavoritePage>(
            new Call("users.listFavorites", HttpMethod.Get, "/users/me/favorites")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.FavoritePage,
            options,
            cancellationToken);

    /// <summary>List the invitations to you.</summary>
    /// <remarks>
    /// Those that you can still accept, by the e-mail address that ScaiKey gives you.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Users.ListMyInvitationsAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<MyInvitation, MyInvitationPage> ListMyInvitationsAsync(
        UsersListMyInvitationsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<MyInvitation, MyInvitationPage>(
            new Call("users.listMyInvitations", HttpMethod.Get, "/users/me/invitations")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.MyInvitationPage,
            options,
            cancellationToken);

    /// <summary>List what you may do.</summary>
    /// <remarks>By all your roles and those of your groups, as far as your token or key goes.</remarks>
    /// <example><code>var answer = await client.Users.ListMyPermissionsAsync();</code></example>
    public virtual Task<PermissionList> ListMyPermissionsAsync(
        UsersListMyPermissionsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("users.listMyPermissions", HttpMethod.Get, "/me/permissions")
            {
                Query = new Pairs()
                    .Add("scope", query?.Scope)
                    .Add("tenantId", query?.TenantId)
                    .Add("zoneId", query?.ZoneId),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.PermissionList,
            options,
            cancellationToken);

    /// <summary>List the applications you are signed in with.</summary>
    /// <remarks>
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>apiKeys.not_accepted</c>: This operation needs a person's access token, not an API
    /// key</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Users.ListMySessionsAsync();</code></example>
    public virtual Task<SessionList> ListMySessionsAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("users.listMySessions", HttpMethod.Get, "/users/me/sessions")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.SessionList,
            options,
            cancellationToken);

    /// <summary>List the shares you can see.</summary>
    /// <remarks>Needs the scope <c>files:read</c>.</remarks>
    /// <example><code>await foreach (var item in client.Users.ListMySharesAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<Share, SharePage> ListMySharesAsync(
        UsersListMySharesQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Share, SharePage>(
            new Call("users.listMyShares", HttpMethod.Get, "/users/me/shares")
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

    /// <summary>List what your shares hold.</summary>
    /// <remarks>
    /// Of the shares that you own or administer: what others hold includes what you may not read.
    ///
    /// Needs the scope <c>files:read</c>.
    /// </remarks>
    /// <example><code>await foreach (var item in client.Users.ListMyStatsAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<ShareUsage, ShareUsagePage> ListMyStatsAsync(
        UsersListMyStatsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<ShareUsage, ShareUsagePage>(
            new Call("users.listMyStats", HttpMethod.Get, "/users/me/stats")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.ShareUsagePage,
            options,
            cancellationToken);

    /// <summary>List the files that you used lately.</summary>
    /// <remarks>
    /// Whose content you read or wrote in the last 90 days, the latest first, a moment after it was. What you may
    /// not read any more is not among them.
    ///
    /// Needs the scope <c>files:read</c>.
    /// </remarks>
    /// <example><code>await foreach (var item in client.Users.ListRecentAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<RecentFile, RecentFilePage> ListRecentAsync(
        UsersListRecentQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<RecentFile, RecentFilePage>(
            new Call("users.listRecent", HttpMethod.Get, "/users/me/recent")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.RecentFilePage,
            options,
            cancellationToken);

    /// <summary>Get the caller.</summary>
    /// <example><code>var answer = await client.Users.MeAsync();</code></example>
    public virtual Task<Me> MeAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("users.me", HttpMethod.Get, "/users/me")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Me,
            options,
            cancellationToken);

    /// <summary>Let go of a favourite.</summary>
    /// <remarks>Needs the scope <c>files:write</c>.</remarks>
    /// <param name="nodeId">A file or folder.</param>
    /// <example><code>await client.Users.RemoveFavoriteAsync("fil_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task RemoveFavoriteAsync(
        string nodeId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("users.removeFavorite", HttpMethod.Delete, $"/users/me/favorites/{nodeId}")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);
}

/// <summary>The query of UsersClient.ExplainMyPermissionAsync.</summary>
public sealed class UsersExplainMyPermissionQuery
{
    /// <summary>An action on a kind of resource, as roles allow it.</summary>
    public required RolePermission Permission { get; init; }

    /// <summary>
    /// Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the tenant.
    /// </summary>
    public RoleScope? Scope { get; init; }

    /// <summary>Another tenant within your reach.</summary>
    public string? TenantId { get; init; }

    /// <summary>The zone, at the scope of a zone.</summary>
    public string? ZoneId { get; init; }

    /// <summary>
    /// A record's name as its zone knows it (<c>www</c>, <c>@</c>): access grants are about some names.
    /// </summary>
    public string? RecordName { get; init; }

    /// <summary>Its type, such as TXT.</summary>
    public string? RecordType { get; init; }
}

/// <summary>The query of UsersClient.ListFavoritesAsync.</summary>
public sealed class UsersListFavoritesQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of UsersClient.ListMyInvitationsAsync.</summary>
public sealed class UsersListMyInvitationsQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of UsersClient.ListMyPermissionsAsync.</summary>
public sealed class UsersListMyPermissionsQuery
{
    /// <summary>
    /// Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the tenant.
    /// </summary>
    public RoleScope? Scope { get; init; }

    /// <summary>Another tenant within your reach.</summary>
    public string? TenantId { get; init; }

    /// <summary>The zone, at the scope of a zone.</summary>
    public string? ZoneId { get; init; }
}

/// <summary>The query of UsersClient.ListMySharesAsync.</summary>
public sealed class UsersListMySharesQuery
{
    /// <summary>Also list shares in the trash. <c>false</c> unless said.</summary>
    public bool? IncludeTrashed { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of UsersClient.ListMyStatsAsync.</summary>
public sealed class UsersListMyStatsQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of UsersClient.ListRecentAsync.</summary>
public sealed class UsersListRecentQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}
