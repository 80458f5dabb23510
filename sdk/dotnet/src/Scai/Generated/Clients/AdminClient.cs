// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>Partners, tenants, users and groups, for administrators.</summary>
public class AdminClient : ResourceClient
{
    internal AdminClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected AdminClient()
    {
    }

    /// <summary>Let a suspended tenant work again.</summary>
    /// <remarks>
    /// Needs the scope <c>partner:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// <item><description><c>admin.self</c>: You cannot do this to yourself</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="tenantId">The id of a tenant.</param>
    /// <example><code>var answer = await client.Admin.ActivateTenantAsync("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Tenant> ActivateTenantAsync(
        string tenantId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.activateTenant", HttpMethod.Post, $"/admin/tenants/{tenantId}/activate")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Tenant,
            options,
            cancellationToken);

    /// <summary>Let a suspended user work again.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>admin.self</c>: You cannot do this to yourself</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>var answer = await client.Admin.ActivateUserAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<User> ActivateUserAsync(
        string userId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.activateUser", HttpMethod.Post, $"/admin/users/{userId}/activate")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.User,
            options,
            cancellationToken);

    /// <summary>Put a user or a group into a group.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>roles.beyond_own_rights</c>: You may not give rights that you do not
    /// have</description></item>
    /// <item><description><c>admin.group_not_found</c>: Group not found</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="groupId">The id of a group.</param>
    /// <example><code>await client.Admin.AddGroupMemberAsync("grp_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { MemberId = "usr_01m9p2m3k4n5p6q7r8s9t0v1w2" });</code></example>
    public virtual Task AddGroupMemberAsync(
        string groupId,
        AddGroupMemberInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.addGroupMember", HttpMethod.Post, $"/admin/groups/{groupId}/members")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.AddGroupMemberInput),
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Make a group.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Admin.CreateGroupAsync(new() { Name = "Engineering" });</code></example>
    public virtual Task<Group> CreateGroupAsync(
        CreateGroupInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.createGroup", HttpMethod.Post, "/admin/groups")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateGroupInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.Group,
            options,
            cancellationToken);

    /// <summary>Make a tenant.</summary>
    /// <remarks>
    /// Needs the scope <c>partner:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.partner_not_found</c>: Partner not found</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Admin.CreateTenantAsync(new() { Name = "Acme", Slug = "acme" });</code></example>
    public virtual Task<Tenant> CreateTenantAsync(
        CreateTenantInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.createTenant", HttpMethod.Post, "/admin/tenants")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateTenantInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.Tenant,
            options,
            cancellationToken);

    /// <summary>Make a tenant of a partner.</summary>
    /// <remarks>
    /// Needs the scope <c>partner:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.partner_not_found</c>: Partner not found</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="partnerId">The id of a partner.</param>
    /// <example><code>var answer = await client.Admin.CreateTenantOfPartnerAsync("prt_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Name = "Acme", Slug = "acme" });</code></example>
    public virtual Task<Tenant> CreateTenantOfPartnerAsync(
        string partnerId,
        CreateTenantOfPartnerInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.createTenantOfPartner", HttpMethod.Post, $"/admin/partners/{partnerId}/tenants")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateTenantOfPartnerInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.Tenant,
            options,
            cancellationToken);

    /// <summary>Make an account for somebody.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Admin.CreateUserAsync(new() { Email = "bob@acme.example", FirstName = "Bob", LastName = "Baker" });</code></example>
    public virtual Task<User> CreateUserAsync(
        CreateUserInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.createUser", HttpMethod.Post, "/admin/users")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateUserInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.User,
            options,
            cancellationToken);

    /// <summary>Accept webhooks that are signed with a secret.</summary>
    /// <remarks>
    /// Counts on every server within a second. There can be two, so that one can replace the other without losing a
    /// webhook. Takes no Idempotency-Key, because its memory would keep the secret's hash.
    ///
    /// Needs the scope <c>admin:*</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>webhooks.secret_known</c>: This webhook secret is stored already</description></item>
    /// <item><description><c>webhooks.secrets_full</c>: There are two webhook secrets already</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Admin.CreateWebhookSecretAsync(new() { Secret = "whsec_7Jm2xQ4tW9eB1nZ6" });</code></example>
    public virtual Task<WebhookSecret> CreateWebhookSecretAsync(
        CreateWebhookSecretInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.createWebhookSecret", HttpMethod.Post, "/admin/scaikey/webhook-secrets")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateWebhookSecretInput),
            },
            ScaiJsonContext.Default.WebhookSecret,
            options,
            cancellationToken);

    /// <summary>Delete a group.</summary>
    /// <remarks>
    /// Nobody is in it any more, and what it was given is without effect.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.group_not_found</c>: Group not found</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="groupId">The id of a group.</param>
    /// <example><code>await client.Admin.DeleteGroupAsync("grp_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteGroupAsync(
        string groupId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.deleteGroup", HttpMethod.Delete, $"/admin/groups/{groupId}")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Disable a user for good.</summary>
    /// <remarks>
    /// At ScaiKey, so everywhere. What they made stays; their row stays with the status deleted.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>admin.self</c>: You cannot do this to yourself</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>await client.Admin.DeleteUserAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteUserAsync(
        string userId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.deleteUser", HttpMethod.Delete, $"/admin/users/{userId}")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Revoke a device of a user.</summary>
    /// <remarks>
    /// It is refused from the next call on; so are the access tokens that it was seen with, and its WebSockets are
    /// closed within a second. What it holds stays on it: to have that deleted, wipe it instead.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>devices.not_found</c>: Device not found</description></item>
    /// <item><description><c>admin.self</c>: You cannot do this to yourself</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <param name="deviceId">The id of a device.</param>
    /// <example><code>await client.Admin.DeleteUserDeviceAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", "dev_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteUserDeviceAsync(
        string userId,
        string deviceId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.deleteUserDevice", HttpMethod.Delete, $"/admin/users/{userId}/devices/{deviceId}"),
            options,
            cancellationToken);

    /// <summary>Accept a secret no more.</summary>
    /// <remarks>
    /// Needs the scope <c>admin:*</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>webhooks.secret_not_found</c>: Webhook secret not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="webhookSecretId">The id of a webhookSecret.</param>
    /// <example><code>await client.Admin.DeleteWebhookSecretAsync("whs_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteWebhookSecretAsync(
        string webhookSecretId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.deleteWebhookSecret", HttpMethod.Delete, $"/admin/scaikey/webhook-secrets/{webhookSecretId}")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Sign a user out everywhere.</summary>
    /// <remarks>
    /// Every access token that they have is refused within a second. They may sign in again; to prevent that,
    /// suspend them.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>admin.self</c>: You cannot do this to yourself</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>await client.Admin.EndUserSessionsAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task EndUserSessionsAsync(
        string userId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.endUserSessions", HttpMethod.Delete, $"/admin/users/{userId}/sessions")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Get a group.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.group_not_found</c>: Group not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="groupId">The id of a group.</param>
    /// <example><code>var answer = await client.Admin.GetGroupAsync("grp_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<GroupDetails> GetGroupAsync(
        string groupId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.getGroup", HttpMethod.Get, $"/admin/groups/{groupId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.GroupDetails,
            options,
            cancellationToken);

    /// <summary>Get your tenant.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Admin.GetOwnTenantAsync();</code></example>
    public virtual Task<Tenant> GetOwnTenantAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.getOwnTenant", HttpMethod.Get, "/admin/tenant")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Tenant,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<Tenant?> GetOwnTenantIfChangedAsync(
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("admin.getOwnTenant", HttpMethod.Get, "/admin/tenant")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.Tenant,
            options,
            cancellationToken);

    /// <summary>Get a partner.</summary>
    /// <remarks>
    /// Needs the scope <c>partner:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.partner_not_found</c>: Partner not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="partnerId">The id of a partner.</param>
    /// <example><code>var answer = await client.Admin.GetPartnerAsync("prt_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Partner> GetPartnerAsync(
        string partnerId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.getPartner", HttpMethod.Get, $"/admin/partners/{partnerId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Partner,
            options,
            cancellationToken);

    /// <summary>Get a tenant.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="tenantId">The id of a tenant.</param>
    /// <example><code>var answer = await client.Admin.GetTenantAsync("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Tenant> GetTenantAsync(
        string tenantId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.getTenant", HttpMethod.Get, $"/admin/tenants/{tenantId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Tenant,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<Tenant?> GetTenantIfChangedAsync(
        string tenantId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("admin.getTenant", HttpMethod.Get, $"/admin/tenants/{tenantId}")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.Tenant,
            options,
            cancellationToken);

    /// <summary>Get a user.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>var answer = await client.Admin.GetUserAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<User> GetUserAsync(
        string userId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.getUser", HttpMethod.Get, $"/admin/users/{userId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.User,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<User?> GetUserIfChangedAsync(
        string userId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("admin.getUser", HttpMethod.Get, $"/admin/users/{userId}")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.User,
            options,
            cancellationToken);

    /// <summary>Invite somebody by mail.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Admin.InviteUserAsync(new() { Email = "bob@acme.example", FirstName = "Bob", LastName = "Baker" });</code></example>
    public virtual Task<User> InviteUserAsync(
        InviteUserInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.inviteUser", HttpMethod.Post, "/admin/users/invite")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.InviteUserInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.User,
            options,
            cancellationToken);

    /// <summary>List the users in a group.</summary>
    /// <remarks>
    /// Those that are in it themselves; users of the groups in it are not listed.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.group_not_found</c>: Group not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="groupId">The id of a group.</param>
    /// <example><code>await foreach (var item in client.Admin.ListGroupMembersAsync("grp_01m9p2m3k4n5p6q7r8s9t0v1w2")) Console.WriteLine(item);</code></example>
    public virtual Pager<User, UserPage> ListGroupMembersAsync(
        string groupId,
        AdminListGroupMembersQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<User, UserPage>(
            new Call("admin.listGroupMembers", HttpMethod.Get, $"/admin/groups/{groupId}/members")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.UserPage,
            options,
            cancellationToken);

    /// <summary>List the groups of a tenant.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Admin.ListGroupsAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<Group, GroupPage> ListGroupsAsync(
        AdminListGroupsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Group, GroupPage>(
            new Call("admin.listGroups", HttpMethod.Get, "/admin/groups")
            {
                Query = new Pairs()
                    .Add("tenantId", query?.TenantId)
                    .Add("search", query?.Search)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.GroupPage,
            options,
            cancellationToken);

    /// <summary>List partners.</summary>
    /// <remarks>
    /// All of them for a super_admin, their own for a partner_admin.
    ///
    /// Needs the scope <c>partner:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Admin.ListPartnersAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<Partner, PartnerPage> ListPartnersAsync(
        AdminListPartnersQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Partner, PartnerPage>(
            new Call("admin.listPartners", HttpMethod.Get, "/admin/partners")
            {
                Query = new Pairs()
                    .Add("search", query?.Search)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.PartnerPage,
            options,
            cancellationToken);

    /// <summary>List tenants.</summary>
    /// <remarks>
    /// All of them for a super_admin, those of their own partner for a partner_admin.
    ///
    /// Needs the scope <c>partner:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Admin.ListTenantsAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<Tenant, TenantPage> ListTenantsAsync(
        AdminListTenantsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Tenant, TenantPage>(
            new Call("admin.listTenants", HttpMethod.Get, "/admin/tenants")
            {
                Query = new Pairs()
                    .Add("partnerId", query?.PartnerId)
                    .Add("status", query?.Status)
                    .Add("search", query?.Search)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.TenantPage,
            options,
            cancellationToken);

    /// <summary>List a partner's tenants.</summary>
    /// <remarks>
    /// All of them for a super_admin, those of their own partner for a partner_admin.
    ///
    /// Needs the scope <c>partner:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// </list>
    /// </remarks>
    /// <param name="partnerId">The id of a partner.</param>
    /// <example><code>await foreach (var item in client.Admin.ListTenantsOfPartnerAsync("prt_01m9p2m3k4n5p6q7r8s9t0v1w2")) Console.WriteLine(item);</code></example>
    public virtual Pager<Tenant, TenantPage> ListTenantsOfPartnerAsync(
        string partnerId,
        AdminListTenantsOfPartnerQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Tenant, TenantPage>(
            new Call("admin.listTenantsOfPartner", HttpMethod.Get, $"/admin/partners/{partnerId}/tenants")
            {
                Query = new Pairs()
                    .Add("status", query?.Status)
                    .Add("search", query?.Search)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.TenantPage,
            options,
            cancellationToken);

    /// <summary>List the devices of a user.</summary>
    /// <remarks>
    /// Those that are not revoked, the latest registered first.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>await foreach (var item in client.Admin.ListUserDevicesAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2")) Console.WriteLine(item);</code></example>
    public virtual Pager<Device, DevicePage> ListUserDevicesAsync(
        string userId,
        AdminListUserDevicesQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Device, DevicePage>(
            new Call("admin.listUserDevices", HttpMethod.Get, $"/admin/users/{userId}/devices")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.DevicePage,
            options,
            cancellationToken);

    /// <summary>List the applications that a user is signed in with.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>var answer = await client.Admin.ListUserSessionsAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<SessionList> ListUserSessionsAsync(
        string userId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.listUserSessions", HttpMethod.Get, $"/admin/users/{userId}/sessions")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.SessionList,
            options,
            cancellationToken);

    /// <summary>List the users of a tenant.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Admin.ListUsersAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<User, UserPage> ListUsersAsync(
        AdminListUsersQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<User, UserPage>(
            new Call("admin.listUsers", HttpMethod.Get, "/admin/users")
            {
                Query = new Pairs()
                    .Add("tenantId", query?.TenantId)
                    .Add("status", query?.Status)
                    .Add("isAdmin", query?.IsAdmin)
                    .Add("search", query?.Search)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.UserPage,
            options,
            cancellationToken);

    /// <summary>List what ScaiKey's webhooks may be signed with.</summary>
    /// <remarks>
    /// Needs the scope <c>admin:*</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Admin.ListWebhookSecretsAsync();</code></example>
    public virtual Task<WebhookSecretList> ListWebhookSecretsAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.listWebhookSecrets", HttpMethod.Get, "/admin/scaikey/webhook-secrets")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.WebhookSecretList,
            options,
            cancellationToken);

    /// <summary>Take a user or a group out of a group.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.group_not_found</c>: Group not found</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="groupId">The id of a group.</param>
    /// <param name="memberId">
    /// A user of the tenant, or a group, which is then in the group with all who are in it.
    /// </param>
    /// <example><code>await client.Admin.RemoveGroupMemberAsync("grp_01m9p2m3k4n5p6q7r8s9t0v1w2", "usr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task RemoveGroupMemberAsync(
        string groupId,
        string memberId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.removeGroupMember", HttpMethod.Delete, $"/admin/groups/{groupId}/members/{memberId}")
            {
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Send an invitation again.</summary>
    /// <remarks>
    /// To somebody who has not accepted it; ScaiKey refuses it for others.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>admin.self</c>: You cannot do this to yourself</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>await client.Admin.ResendInvitationAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task ResendInvitationAsync(
        string userId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.resendInvitation", HttpMethod.Post, $"/admin/users/{userId}/resend-invite"),
            options,
            cancellationToken);

    /// <summary>Give a user another password.</summary>
    /// <remarks>
    /// At ScaiKey, which decides what is a good one. It signs them out everywhere.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>roles.beyond_own_rights</c>: You may not give rights that you do not
    /// have</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>admin.self</c>: You cannot do this to yourself</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>await client.Admin.SetUserPasswordAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Password = "correct horse battery staple" });</code></example>
    public virtual Task SetUserPasswordAsync(
        string userId,
        SetUserPasswordInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.setUserPassword", HttpMethod.Post, $"/admin/users/{userId}/password")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SetUserPasswordInput),
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Suspend a tenant.</summary>
    /// <remarks>
    /// At ScaiKey, so everywhere. Everybody of it is locked out within a second, keys included.
    ///
    /// Needs the scope <c>partner:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// <item><description><c>admin.self</c>: You cannot do this to yourself</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="tenantId">The id of a tenant.</param>
    /// <example><code>var answer = await client.Admin.SuspendTenantAsync("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Tenant> SuspendTenantAsync(
        string tenantId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.suspendTenant", HttpMethod.Post, $"/admin/tenants/{tenantId}/suspend")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Tenant,
            options,
            cancellationToken);

    /// <summary>Suspend a user.</summary>
    /// <remarks>
    /// At ScaiKey, so everywhere. Whatever they have open here ends within a second.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>admin.self</c>: You cannot do this to yourself</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>var answer = await client.Admin.SuspendUserAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<User> SuspendUserAsync(
        string userId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.suspendUser", HttpMethod.Post, $"/admin/users/{userId}/suspend")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.User,
            options,
            cancellationToken);

    /// <summary>Give a group another name or description.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.group_not_found</c>: Group not found</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="groupId">The id of a group.</param>
    /// <example><code>var answer = await client.Admin.UpdateGroupAsync("grp_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Name = "Research" });</code></example>
    public virtual Task<Group> UpdateGroupAsync(
        string groupId,
        UpdateGroupInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.updateGroup", HttpMethod.Patch, $"/admin/groups/{groupId}")
            {
                Body = Body.Json(body ?? new UpdateGroupInput(), ScaiJsonContext.Default.UpdateGroupInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Group,
            options,
            cancellationToken);

    /// <summary>Change your tenant's settings.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.stale_etag</c>: It changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Admin.UpdateOwnTenantAsync(new() { TrashRetentionDays = 60 });</code></example>
    public virtual Task<Tenant> UpdateOwnTenantAsync(
        UpdateOwnTenantInput? body = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.updateOwnTenant", HttpMethod.Patch, "/admin/tenant")
            {
                Body = Body.Json(body ?? new UpdateOwnTenantInput(), ScaiJsonContext.Default.UpdateOwnTenantInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Tenant,
            options,
            cancellationToken);

    /// <summary>Give a partner another name.</summary>
    /// <remarks>
    /// For super_admin.
    ///
    /// Needs the scope <c>admin:*</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.partner_not_found</c>: Partner not found</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="partnerId">The id of a partner.</param>
    /// <example><code>var answer = await client.Admin.UpdatePartnerAsync("prt_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Name = "Partner" });</code></example>
    public virtual Task<Partner> UpdatePartnerAsync(
        string partnerId,
        UpdatePartnerInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.updatePartner", HttpMethod.Patch, $"/admin/partners/{partnerId}")
            {
                Body = Body.Json(body ?? new UpdatePartnerInput(), ScaiJsonContext.Default.UpdatePartnerInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Partner,
            options,
            cancellationToken);

    /// <summary>Change a tenant's settings, or its name.</summary>
    /// <remarks>
    /// The name and the short name belong to ScaiKey and change there first, in a call of their own. They and the
    /// rate limit are for administrators above the tenant.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// <item><description><c>admin.stale_etag</c>: It changed since you read it</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="tenantId">The id of a tenant.</param>
    /// <example><code>var answer = await client.Admin.UpdateTenantAsync("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { TrashRetentionDays = 60 });</code></example>
    public virtual Task<Tenant> UpdateTenantAsync(
        string tenantId,
        UpdateTenantInput? body = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.updateTenant", HttpMethod.Patch, $"/admin/tenants/{tenantId}")
            {
                Body = Body.Json(body ?? new UpdateTenantInput(), ScaiJsonContext.Default.UpdateTenantInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Tenant,
            options,
            cancellationToken);

    /// <summary>Change a user's administrator role and devices, or their name and address.</summary>
    /// <remarks>
    /// Name and e-mail address belong to ScaiKey and change there first. Role and kinds of devices are decided
    /// here, so they take a call of their own.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>roles.beyond_own_rights</c>: You may not give rights that you do not
    /// have</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>admin.self</c>: You cannot do this to yourself</description></item>
    /// <item><description><c>admin.stale_etag</c>: It changed since you read it</description></item>
    /// <item><description><c>admin.provider_refused</c>: ScaiKey refused the change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>var answer = await client.Admin.UpdateUserAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { AdminRole = "tenant_admin" });</code></example>
    public virtual Task<User> UpdateUserAsync(
        string userId,
        UpdateUserInput? body = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.updateUser", HttpMethod.Patch, $"/admin/users/{userId}")
            {
                Body = Body.Json(body ?? new UpdateUserInput(), ScaiJsonContext.Default.UpdateUserInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.User,
            options,
            cancellationToken);

    /// <summary>Have a device of a user delete what it holds.</summary>
    /// <remarks>
    /// As its user can: its access tokens are ended, and when it comes back with a new one it is told to delete
    /// everything, and revoked once it has. A device that never comes back deletes nothing.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>devices.not_found</c>: Device not found</description></item>
    /// <item><description><c>admin.self</c>: You cannot do this to yourself</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <param name="deviceId">The id of a device.</param>
    /// <example><code>var answer = await client.Admin.WipeUserDeviceAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", "dev_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Device> WipeUserDeviceAsync(
        string userId,
        string deviceId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("admin.wipeUserDevice", HttpMethod.Post, $"/admin/users/{userId}/devices/{deviceId}/wipe")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Device,
            options,
            cancellationToken);
}

/// <summary>The query of AdminClient.ListGroupMembersAsync.</summary>
public sealed class AdminListGroupMembersQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of AdminClient.ListGroupsAsync.</summary>
public sealed class AdminListGroupsQuery
{
    /// <summary>Another tenant within your reach.</summary>
    public string? TenantId { get; init; }

    /// <summary>
    /// Only what contains this text in its name, short name, e-mail address or, of users and groups, id at ScaiKey.
    /// </summary>
    public string? Search { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of AdminClient.ListPartnersAsync.</summary>
public sealed class AdminListPartnersQuery
{
    /// <summary>
    /// Only what contains this text in its name, short name, e-mail address or, of users and groups, id at ScaiKey.
    /// </summary>
    public string? Search { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of AdminClient.ListTenantsAsync.</summary>
public sealed class AdminListTenantsQuery
{
    /// <summary>The id of a partner.</summary>
    public string? PartnerId { get; init; }

    /// <summary><c>status</c></summary>
    public TenantStatus? Status { get; init; }

    /// <summary>
    /// Only what contains this text in its name, short name, e-mail address or, of users and groups, id at ScaiKey.
    /// </summary>
    public string? Search { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of AdminClient.ListTenantsOfPartnerAsync.</summary>
public sealed class AdminListTenantsOfPartnerQuery
{
    /// <summary><c>status</c></summary>
    public TenantStatus? Status { get; init; }

    /// <summary>
    /// Only what contains this text in its name, short name, e-mail address or, of users and groups, id at ScaiKey.
    /// </summary>
    public string? Search { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of AdminClient.ListUserDevicesAsync.</summary>
public sealed class AdminListUserDevicesQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of AdminClient.ListUsersAsync.</summary>
public sealed class AdminListUsersQuery
{
    /// <summary>Another tenant within your reach.</summary>
    public string? TenantId { get; init; }

    /// <summary><c>status</c></summary>
    public AccountStatus? Status { get; init; }

    /// <summary>Only administrators, or only others.</summary>
    public bool? IsAdmin { get; init; }

    /// <summary>
    /// Only what contains this text in its name, short name, e-mail address or, of users and groups, id at ScaiKey.
    /// </summary>
    public string? Search { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}
