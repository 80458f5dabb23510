// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>What users and groups may do where, who has which role, and why somebody may do something.</summary>
public class RolesClient : ResourceClient
{
    internal RolesClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected RolesClient()
    {
    }

    /// <summary>Create a role.</summary>
    /// <remarks>
    /// Of permissions that you have in the whole tenant and for good.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.beyond_own_rights</c>: You may not give rights that you do not
    /// have</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>roles.name_taken</c>: There is already a role with this name</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Roles.CreateAsync(new() { Name = "ACME challenges", Description = "For what renews certificates.", Permissions = ["domains:read", "records:read", "records:create", "records:delete"] });</code></example>
    public virtual Task<Role> CreateAsync(
        CreateRoleInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("roles.create", HttpMethod.Post, "/roles")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateRoleInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.Role,
            options,
            cancellationToken);

    /// <summary>Give a role to a user or group.</summary>
    /// <remarks>
    /// Only what you may do there yourself, and no longer.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.beyond_own_rights</c>: You may not give rights that you do not
    /// have</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>roles.already_assigned</c>: This user or group already has this role
    /// there</description></item>
    /// <item><description><c>roles.principal_unknown</c>: There is no such user or group in this
    /// tenant</description></item>
    /// <item><description><c>roles.role_unknown</c>: There is no such role to give there</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Roles.CreateAssignmentAsync(new() { RoleId = "rol_00000000000000000000000005", PrincipalId = "grp_01m9p2m3k4n5p6q7r8s9t0v1w2", ZoneId = "zon_01m9p2m3k4n5p6q7r8s9t0v1w2" });</code></example>
    public virtual Task<RoleAssignment> CreateAssignmentAsync(
        CreateRoleAssignmentInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("roles.createAssignment", HttpMethod.Post, "/role-assignments")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateRoleAssignmentInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.RoleAssignment,
            options,
            cancellationToken);

    /// <summary>Delete a role that nobody has.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>roles.not_found</c>: Role not found</description></item>
    /// <item><description><c>roles.in_use</c>: Somebody still has this role</description></item>
    /// <item><description><c>roles.system</c>: System roles cannot be changed</description></item>
    /// </list>
    /// </remarks>
    /// <param name="roleId">The id of a role.</param>
    /// <example><code>await client.Roles.DeleteAsync("rol_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteAsync(
        string roleId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("roles.delete", HttpMethod.Delete, $"/roles/{roleId}"),
            options,
            cancellationToken);

    /// <summary>Take a role away.</summary>
    /// <remarks>
    /// It counts within a second.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>roles.assignment_not_found</c>: Role assignment not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="roleAssignmentId">The id of a role assignment.</param>
    /// <example><code>await client.Roles.DeleteAssignmentAsync("asg_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteAssignmentAsync(
        string roleAssignmentId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("roles.deleteAssignment", HttpMethod.Delete, $"/role-assignments/{roleAssignmentId}"),
            options,
            cancellationToken);

    /// <summary>Ask why a user may do something, or may not.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>var answer = await client.Roles.ExplainUserPermissionAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Permission = "…" });</code></example>
    public virtual Task<PermissionExplanation> ExplainUserPermissionAsync(
        string userId,
        RolesExplainUserPermissionQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("roles.explainUserPermission", HttpMethod.Get, $"/admin/users/{userId}/permissions/explain")
            {
                Query = new Pairs()
                    .Add("permission", query.Permission)
                    .Add("scope", query.Scope)
                    .Add("zoneId", query.ZoneId)
                    .Add("recordName", query.RecordName)
                    .Add("recordType", query.RecordType),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.PermissionExplanation,
            options,
            cancellationToken);

    /// <summary>Get a role.</summary>
    /// <remarks>
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.not_found</c>: Role not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="roleId">The id of a role.</param>
    /// <example><code>var answer = await client.Roles.GetAsync("rol_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Role> GetAsync(
        string roleId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("roles.get", HttpMethod.Get, $"/roles/{roleId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Role,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<Role?> GetIfChangedAsync(
        string roleId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("roles.get", HttpMethod.Get, $"/roles/{roleId}")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.Role,
            options,
            cancellationToken);

    /// <summary>Get a role assignment.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.assignment_not_found</c>: Role assignment not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="roleAssignmentId">The id of a role assignment.</param>
    /// <example><code>var answer = await client.Roles.GetAssignmentAsync("asg_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<RoleAssignment> GetAssignmentAsync(
        string roleAssignmentId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("roles.getAssignment", HttpMethod.Get, $"/role-assignments/{roleAssignmentId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.RoleAssignment,
            options,
            cancellationToken);

    /// <summary>List roles.</summary>
    /// <remarks>Those of your tenant and the system roles, by name.</remarks>
    /// <example><code>await foreach (var item in client.Roles.ListAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<Role, RolePage> ListAsync(
        RolesListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<Role, RolePage>(
            new Call("roles.list", HttpMethod.Get, "/roles")
            {
                Query = new Pairs()
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.RolePage,
            options,
            cancellationToken);

    /// <summary>List who has which role.</summary>
    /// <remarks>
    /// In a tenant and all its zones, in one zone, or on the platform.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Roles.ListAssignmentsAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<RoleAssignment, RoleAssignmentPage> ListAssignmentsAsync(
        RolesListAssignmentsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<RoleAssignment, RoleAssignmentPage>(
            new Call("roles.listAssignments", HttpMethod.Get, "/role-assignments")
            {
                Query = new Pairs()
                    .Add("scope", query?.Scope)
                    .Add("tenantId", query?.TenantId)
                    .Add("zoneId", query?.ZoneId)
                    .Add("principalId", query?.PrincipalId)
                    .Add("roleId", query?.RoleId)
                    .Add("includeExpired", query?.IncludeExpired)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.RoleAssignmentPage,
            options,
            cancellationToken);

    /// <summary>List what a user may do.</summary>
    /// <remarks>
    /// By all their roles and those of their groups. A token or key of theirs can only narrow it.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.user_not_found</c>: User not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="userId">The id of a user.</param>
    /// <example><code>var answer = await client.Roles.ListUserPermissionsAsync("usr_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<PermissionList> ListUserPermissionsAsync(
        string userId,
        RolesListUserPermissionsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("roles.listUserPermissions", HttpMethod.Get, $"/admin/users/{userId}/permissions")
            {
                Query = new Pairs()
                    .Add("scope", query?.Scope)
                    .Add("zoneId", query?.ZoneId),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.PermissionList,
            options,
            cancellationToken);

    /// <summary>Change a role.</summary>
    /// <remarks>
    /// Everybody who has it may do what it then says, within a second.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.beyond_own_rights</c>: You may not give rights that you do not
    /// have</description></item>
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>roles.not_found</c>: Role not found</description></item>
    /// <item><description><c>roles.name_taken</c>: There is already a role with this name</description></item>
    /// <item><description><c>roles.system</c>: System roles cannot be changed</description></item>
    /// <item><description><c>roles.stale_etag</c>: The role changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="roleId">The id of a role.</param>
    /// <example><code>var answer = await client.Roles.UpdateAsync("rol_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Permissions = ["domains:read", "records:read"] });</code></example>
    public virtual Task<Role> UpdateAsync(
        string roleId,
        UpdateRoleInput? body = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("roles.update", HttpMethod.Patch, $"/roles/{roleId}")
            {
                Body = Body.Json(body ?? new UpdateRoleInput(), ScaiJsonContext.Default.UpdateRoleInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Role,
            options,
            cancellationToken);
}

/// <summary>The query of RolesClient.ExplainUserPermissionAsync.</summary>
public sealed class RolesExplainUserPermissionQuery
{
    /// <summary>An action on a kind of resource, as roles allow it.</summary>
    public required RolePermission Permission { get; init; }

    /// <summary>
    /// Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the tenant.
    /// </summary>
    public RoleScope? Scope { get; init; }

    /// <summary>The zone, at the scope of a zone.</summary>
    public string? ZoneId { get; init; }

    /// <summary>
    /// A record's name as its zone knows it (<c>www</c>, <c>@</c>): access grants are about some names.
    /// </summary>
    public string? RecordName { get; init; }

    /// <summary>Its type, such as TXT.</summary>
    public string? RecordType { get; init; }
}

/// <summary>The query of RolesClient.ListAsync.</summary>
public sealed class RolesListQuery
{
    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of RolesClient.ListAssignmentsAsync.</summary>
public sealed class RolesListAssignmentsQuery
{
    /// <summary>
    /// Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the tenant.
    /// </summary>
    public RoleScope? Scope { get; init; }

    /// <summary>Another tenant within your reach.</summary>
    public string? TenantId { get; init; }

    /// <summary>The zone, at the scope of a zone.</summary>
    public string? ZoneId { get; init; }

    /// <summary>Only what this user or group was given.</summary>
    public string? PrincipalId { get; init; }

    /// <summary>Only who has this role.</summary>
    public string? RoleId { get; init; }

    /// <summary>Also what has ended. <c>false</c> unless said.</summary>
    public bool? IncludeExpired { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The query of RolesClient.ListUserPermissionsAsync.</summary>
public sealed class RolesListUserPermissionsQuery
{
    /// <summary>
    /// Everywhere, in a tenant, or in one zone; if absent, in the zone if there is one, else in the tenant.
    /// </summary>
    public RoleScope? Scope { get; init; }

    /// <summary>The zone, at the scope of a zone.</summary>
    public string? ZoneId { get; init; }
}
