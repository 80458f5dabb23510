// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>How much partners, tenants, users, groups and shares may hold, and how much they do.</summary>
public class QuotasClient : ResourceClient
{
    internal QuotasClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected QuotasClient()
    {
    }

    /// <summary>Take a group's quota away.</summary>
    /// <remarks>
    /// The tenant's still holds.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.group_not_found</c>: Group not found</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="groupId">The id of a group.</param>
    /// <example><code>await client.Quotas.DeleteGroupAsync("grp_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteGroupAsync(
        string groupId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.deleteGroup", HttpMethod.Delete, $"/quotas/groups/{groupId}"),
            options,
            cancellationToken);

    /// <summary>Take a partner's quota away.</summary>
    /// <remarks>
    /// For super_admin.
    ///
    /// Needs the scope <c>admin:*</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.partner_not_found</c>: Partner not found</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="partnerId">The id of a partner.</param>
    /// <example><code>await client.Quotas.DeletePartnerAsync("prt_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeletePartnerAsync(
        string partnerId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.deletePartner", HttpMethod.Delete, $"/quotas/partners/{partnerId}"),
            options,
            cancellationToken);

    /// <summary>Take a share's quota away.</summary>
    /// <remarks>
    /// What the tenant's settings say of shares, and the levels above, still hold.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>await client.Quotas.DeleteShareAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteShareAsync(
        string shareId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.deleteShare", HttpMethod.Delete, $"/quotas/shares/{shareId}"),
            options,
            cancellationToken);

    /// <summary>Take a tenant's quota away.</summary>
    /// <remarks>
    /// For partner_admin and super_admin.
    ///
    /// Needs the scope <c>partner:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="tenantId">The id of a tenant.</param>
    /// <example><code>await client.Quotas.DeleteTenantAsync("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteTenantAsync(
        string tenantId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.deleteTenant", HttpMethod.Delete, $"/quotas/tenants/{tenantId}"),
            options,
            cancellationToken);

    /// <summary>Take a user's quota away.</summary>
    /// <remarks>
    /// The tenant's still holds.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>await client.Quotas.DeleteUserAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteUserAsync(
        string userId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.deleteUser", HttpMethod.Delete, $"/quotas/users/{userId}"),
            options,
            cancellationToken);

    /// <summary>Suspend a group's quota, or put it into force again.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.group_not_found</c>: Group not found</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// <item><description><c>quotas.stale_etag</c>: The quota changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="groupId">The id of a group.</param>
    /// <example><code>var answer = await client.Quotas.ExemptGroupAsync("grp_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { IsExempt = true, Reason = "moves an archive" });</code></example>
    public virtual Task<Quota> ExemptGroupAsync(
        string groupId,
        ExemptGroupInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.exemptGroup", HttpMethod.Post, $"/quotas/groups/{groupId}/exempt")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.ExemptGroupInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Suspend a partner's quota, or put it into force again.</summary>
    /// <remarks>
    /// For super_admin.
    ///
    /// Needs the scope <c>admin:*</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.partner_not_found</c>: Partner not found</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// <item><description><c>quotas.stale_etag</c>: The quota changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="partnerId">The id of a partner.</param>
    /// <example><code>var answer = await client.Quotas.ExemptPartnerAsync("prt_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { IsExempt = true, Reason = "moves an archive" });</code></example>
    public virtual Task<Quota> ExemptPartnerAsync(
        string partnerId,
        ExemptPartnerInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.exemptPartner", HttpMethod.Post, $"/quotas/partners/{partnerId}/exempt")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.ExemptPartnerInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Suspend a share's quota, or put it into force again.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>quotas.stale_etag</c>: The quota changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>var answer = await client.Quotas.ExemptShareAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { IsExempt = true, Reason = "moves an archive" });</code></example>
    public virtual Task<Quota> ExemptShareAsync(
        string shareId,
        ExemptShareInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.exemptShare", HttpMethod.Post, $"/quotas/shares/{shareId}/exempt")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.ExemptShareInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Suspend a tenant's quota, or put it into force again.</summary>
    /// <remarks>
    /// For partner_admin and super_admin.
    ///
    /// Needs the scope <c>partner:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// <item><description><c>quotas.stale_etag</c>: The quota changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="tenantId">The id of a tenant.</param>
    /// <example><code>var answer = await client.Quotas.ExemptTenantAsync("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { IsExempt = true, Reason = "moves an archive" });</code></example>
    public virtual Task<Quota> ExemptTenantAsync(
        string tenantId,
        ExemptTenantInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.exemptTenant", HttpMethod.Post, $"/quotas/tenants/{tenantId}/exempt")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.ExemptTenantInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Suspend a user's quota, or put it into force again.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// <item><description><c>quotas.stale_etag</c>: The quota changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>var answer = await client.Quotas.ExemptUserAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { IsExempt = true, Reason = "moves an archive" });</code></example>
    public virtual Task<Quota> ExemptUserAsync(
        string userId,
        ExemptUserInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.exemptUser", HttpMethod.Post, $"/quotas/users/{userId}/exempt")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.ExemptUserInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Get how much more fits into a share, and why.</summary>
    /// <remarks>
    /// Every level that what is stored there counts against, with how it stands: the share, the user or group whose
    /// it is, the tenant, the partner.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>var answer = await client.Quotas.ExplainShareAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<EffectiveQuota> ExplainShareAsync(
        string shareId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.explainShare", HttpMethod.Get, $"/quotas/effective/shares/{shareId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.EffectiveQuota,
            options,
            cancellationToken);

    /// <summary>Get how much more fits into a user's personal share, and why.</summary>
    /// <remarks>
    /// Every level that what is stored there counts against, with how it stands: the share, the user or group whose
    /// it is, the tenant, the partner.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>var answer = await client.Quotas.ExplainUserAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<EffectiveQuota> ExplainUserAsync(
        string userId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.explainUser", HttpMethod.Get, $"/quotas/effective/users/{userId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.EffectiveQuota,
            options,
            cancellationToken);

    /// <summary>Get a group's quota.</summary>
    /// <remarks>
    /// It is about all shares that the group owns.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.group_not_found</c>: Group not found</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="groupId">The id of a group.</param>
    /// <example><code>var answer = await client.Quotas.GetGroupAsync("grp_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Quota> GetGroupAsync(
        string groupId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.getGroup", HttpMethod.Get, $"/quotas/groups/{groupId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<Quota?> GetGroupIfChangedAsync(
        string groupId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("quotas.getGroup", HttpMethod.Get, $"/quotas/groups/{groupId}")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Get what a group's shares hold.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.group_not_found</c>: Group not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="groupId">The id of a group.</param>
    /// <example><code>var answer = await client.Quotas.GetGroupUsageAsync("grp_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<QuotaUsage> GetGroupUsageAsync(
        string groupId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.getGroupUsage", HttpMethod.Get, $"/quotas/usage/groups/{groupId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.QuotaUsage,
            options,
            cancellationToken);

    /// <summary>Get the quota of your tenant's partner.</summary>
    /// <remarks>
    /// It is about all of the partner's tenants together.
    ///
    /// Needs the scope <c>partner:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.partner_not_found</c>: Partner not found</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Quotas.GetOwnPartnerAsync();</code></example>
    public virtual Task<Quota> GetOwnPartnerAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.getOwnPartner", HttpMethod.Get, "/quotas/partner")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<Quota?> GetOwnPartnerIfChangedAsync(
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("quotas.getOwnPartner", HttpMethod.Get, "/quotas/partner")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Get your tenant's quota.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Quotas.GetOwnTenantAsync();</code></example>
    public virtual Task<Quota> GetOwnTenantAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.getOwnTenant", HttpMethod.Get, "/quotas/tenant")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<Quota?> GetOwnTenantIfChangedAsync(
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("quotas.getOwnTenant", HttpMethod.Get, "/quotas/tenant")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Get a partner's quota.</summary>
    /// <remarks>
    /// It is about all of the partner's tenants together.
    ///
    /// Needs the scope <c>partner:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.partner_not_found</c>: Partner not found</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="partnerId">The id of a partner.</param>
    /// <example><code>var answer = await client.Quotas.GetPartnerAsync("prt_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Quota> GetPartnerAsync(
        string partnerId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.getPartner", HttpMethod.Get, $"/quotas/partners/{partnerId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<Quota?> GetPartnerIfChangedAsync(
        string partnerId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("quotas.getPartner", HttpMethod.Get, $"/quotas/partners/{partnerId}")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Get what all tenants of a partner hold together.</summary>
    /// <remarks>
    /// Needs the scope <c>partner:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.partner_not_found</c>: Partner not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="partnerId">The id of a partner.</param>
    /// <example><code>var answer = await client.Quotas.GetPartnerUsageAsync("prt_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<QuotaUsage> GetPartnerUsageAsync(
        string partnerId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.getPartnerUsage", HttpMethod.Get, $"/quotas/usage/partners/{partnerId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.QuotaUsage,
            options,
            cancellationToken);

    /// <summary>Get a share's quota.</summary>
    /// <remarks>
    /// A share without one has what the tenant's settings say, if they say anything.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>var answer = await client.Quotas.GetShareAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Quota> GetShareAsync(
        string shareId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.getShare", HttpMethod.Get, $"/quotas/shares/{shareId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<Quota?> GetShareIfChangedAsync(
        string shareId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("quotas.getShare", HttpMethod.Get, $"/quotas/shares/{shareId}")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Get what a share holds.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>var answer = await client.Quotas.GetShareUsageAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<QuotaUsage> GetShareUsageAsync(
        string shareId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.getShareUsage", HttpMethod.Get, $"/quotas/usage/shares/{shareId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.QuotaUsage,
            options,
            cancellationToken);

    /// <summary>Get a tenant's quota.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="tenantId">The id of a tenant.</param>
    /// <example><code>var answer = await client.Quotas.GetTenantAsync("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Quota> GetTenantAsync(
        string tenantId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.getTenant", HttpMethod.Get, $"/quotas/tenants/{tenantId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<Quota?> GetTenantIfChangedAsync(
        string tenantId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("quotas.getTenant", HttpMethod.Get, $"/quotas/tenants/{tenantId}")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Get what your tenant holds.</summary>
    /// <remarks>
    /// recalculate counts everything in it anew first, which takes a while in a large tenant; a job does so every
    /// day.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Quotas.GetTenantUsageAsync();</code></example>
    public virtual Task<QuotaUsage> GetTenantUsageAsync(
        QuotasGetTenantUsageQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.getTenantUsage", HttpMethod.Get, "/quotas/usage/tenant")
            {
                Query = new Pairs()
                    .Add("recalculate", query?.Recalculate),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.QuotaUsage,
            options,
            cancellationToken);

    /// <summary>Get what a tenant holds.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="tenantId">The id of a tenant.</param>
    /// <example><code>var answer = await client.Quotas.GetTenantUsageOfAsync("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<QuotaUsage> GetTenantUsageOfAsync(
        string tenantId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.getTenantUsageOf", HttpMethod.Get, $"/quotas/usage/tenants/{tenantId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.QuotaUsage,
            options,
            cancellationToken);

    /// <summary>Get a user's quota.</summary>
    /// <remarks>
    /// It is about their personal share.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>quotas.not_found</c>: Quota not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>var answer = await client.Quotas.GetUserAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Quota> GetUserAsync(
        string userId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.getUser", HttpMethod.Get, $"/quotas/users/{userId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<Quota?> GetUserIfChangedAsync(
        string userId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("quotas.getUser", HttpMethod.Get, $"/quotas/users/{userId}")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Get what a user's personal share holds.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>var answer = await client.Quotas.GetUserUsageAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<QuotaUsage> GetUserUsageAsync(
        string userId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.getUserUsage", HttpMethod.Get, $"/quotas/usage/users/{userId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.QuotaUsage,
            options,
            cancellationToken);

    /// <summary>List what each group of your tenant holds.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Quotas.ListGroupUsageAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<QuotaUsage, QuotaUsagePage> ListGroupUsageAsync(
        QuotasListGroupUsageQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<QuotaUsage, QuotaUsagePage>(
            new Call("quotas.listGroupUsage", HttpMethod.Get, "/quotas/usage/groups")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.QuotaUsagePage,
            options,
            cancellationToken);

    /// <summary>List the groups that have a quota of their own.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Quotas.ListGroupsAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<Quota, QuotaPage> ListGroupsAsync(
        QuotasListGroupsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Quota, QuotaPage>(
            new Call("quotas.listGroups", HttpMethod.Get, "/quotas/groups")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.QuotaPage,
            options,
            cancellationToken);

    /// <summary>List what each share of your tenant holds.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Quotas.ListShareUsageAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<QuotaUsage, QuotaUsagePage> ListShareUsageAsync(
        QuotasListShareUsageQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<QuotaUsage, QuotaUsagePage>(
            new Call("quotas.listShareUsage", HttpMethod.Get, "/quotas/usage/shares")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.QuotaUsagePage,
            options,
            cancellationToken);

    /// <summary>List the shares that have a quota of their own.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Quotas.ListSharesAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<Quota, QuotaPage> ListSharesAsync(
        QuotasListSharesQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Quota, QuotaPage>(
            new Call("quotas.listShares", HttpMethod.Get, "/quotas/shares")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.QuotaPage,
            options,
            cancellationToken);

    /// <summary>List what each user of your tenant holds.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Quotas.ListUserUsageAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<QuotaUsage, QuotaUsagePage> ListUserUsageAsync(
        QuotasListUserUsageQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<QuotaUsage, QuotaUsagePage>(
            new Call("quotas.listUserUsage", HttpMethod.Get, "/quotas/usage/users")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.QuotaUsagePage,
            options,
            cancellationToken);

    /// <summary>List the users that have a quota of their own.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Quotas.ListUsersAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<Quota, QuotaPage> ListUsersAsync(
        QuotasListUsersQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Quota, QuotaPage>(
            new Call("quotas.listUsers", HttpMethod.Get, "/quotas/users")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.QuotaPage,
            options,
            cancellationToken);

    /// <summary>Set a group's quota.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.group_not_found</c>: Group not found</description></item>
    /// <item><description><c>quotas.stale_etag</c>: The quota changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="groupId">The id of a group.</param>
    /// <example><code>var answer = await client.Quotas.SetGroupAsync("grp_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { LimitBytes = 10737418240 });</code></example>
    public virtual Task<Quota> SetGroupAsync(
        string groupId,
        SetGroupQuotaInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.setGroup", HttpMethod.Put, $"/quotas/groups/{groupId}")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SetGroupQuotaInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Set the quota of your tenant's partner.</summary>
    /// <remarks>
    /// For super_admin.
    ///
    /// Needs the scope <c>admin:*</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.partner_not_found</c>: Partner not found</description></item>
    /// <item><description><c>quotas.stale_etag</c>: The quota changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Quotas.SetOwnPartnerAsync(new() { LimitBytes = 10737418240 });</code></example>
    public virtual Task<Quota> SetOwnPartnerAsync(
        SetOwnPartnerQuotaInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.setOwnPartner", HttpMethod.Put, "/quotas/partner")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SetOwnPartnerQuotaInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Set your own tenant's quota.</summary>
    /// <remarks>
    /// For partner_admin and super_admin.
    ///
    /// Needs the scope <c>partner:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// <item><description><c>quotas.stale_etag</c>: The quota changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Quotas.SetOwnTenantAsync(new() { LimitBytes = 10737418240 });</code></example>
    public virtual Task<Quota> SetOwnTenantAsync(
        SetOwnTenantQuotaInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.setOwnTenant", HttpMethod.Put, "/quotas/tenant")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SetOwnTenantQuotaInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Set a partner's quota.</summary>
    /// <remarks>
    /// For super_admin.
    ///
    /// Needs the scope <c>admin:*</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.partner_not_found</c>: Partner not found</description></item>
    /// <item><description><c>quotas.stale_etag</c>: The quota changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="partnerId">The id of a partner.</param>
    /// <example><code>var answer = await client.Quotas.SetPartnerAsync("prt_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { LimitBytes = 10737418240 });</code></example>
    public virtual Task<Quota> SetPartnerAsync(
        string partnerId,
        SetPartnerQuotaInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.setPartner", HttpMethod.Put, $"/quotas/partners/{partnerId}")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SetPartnerQuotaInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Set a share's quota.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>quotas.stale_etag</c>: The quota changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="shareId">The id of a share.</param>
    /// <example><code>var answer = await client.Quotas.SetShareAsync("shr_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { LimitBytes = 10737418240 });</code></example>
    public virtual Task<Quota> SetShareAsync(
        string shareId,
        SetShareQuotaInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.setShare", HttpMethod.Put, $"/quotas/shares/{shareId}")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SetShareQuotaInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Set a tenant's quota.</summary>
    /// <remarks>
    /// For partner_admin and super_admin.
    ///
    /// Needs the scope <c>partner:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>admin.forbidden</c>: This needs an administrator</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// <item><description><c>quotas.stale_etag</c>: The quota changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="tenantId">The id of a tenant.</param>
    /// <example><code>var answer = await client.Quotas.SetTenantAsync("tnt_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { LimitBytes = 10737418240 });</code></example>
    public virtual Task<Quota> SetTenantAsync(
        string tenantId,
        SetTenantQuotaInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.setTenant", HttpMethod.Put, $"/quotas/tenants/{tenantId}")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SetTenantQuotaInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);

    /// <summary>Set a user's quota.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// <item><description><c>quotas.stale_etag</c>: The quota changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>var answer = await client.Quotas.SetUserAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { LimitBytes = 10737418240 });</code></example>
    public virtual Task<Quota> SetUserAsync(
        string userId,
        SetUserQuotaInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("quotas.setUser", HttpMethod.Put, $"/quotas/users/{userId}")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SetUserQuotaInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Quota,
            options,
            cancellationToken);
}

/// <summary>The query of QuotasClient.GetTenantUsageAsync.</summary>
public sealed class QuotasGetTenantUsageQuery
{
    /// <summary>Count everything anew. <c>false</c> unless said.</summary>
    public bool? Recalculate { get; init; }
}

/// <summary>The query of QuotasClient.ListGroupUsageAsync.</summary>
public sealed class QuotasListGroupUsageQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of QuotasClient.ListGroupsAsync.</summary>
public sealed class QuotasListGroupsQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of QuotasClient.ListShareUsageAsync.</summary>
public sealed class QuotasListShareUsageQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of QuotasClient.ListSharesAsync.</summary>
public sealed class QuotasListSharesQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of QuotasClient.ListUserUsageAsync.</summary>
public sealed class QuotasListUserUsageQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of QuotasClient.ListUsersAsync.</summary>
public sealed class QuotasListUsersQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}
