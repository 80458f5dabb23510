// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>Who may do what with a share, folder or file, and why.</summary>
public class PermissionsClient : ResourceClient
{
    internal PermissionsClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected PermissionsClient()
    {
    }

    /// <summary>Allow or deny permissions to somebody.</summary>
    /// <remarks>
    /// Where an entry names the same principal in the same way, the permissions are added to it. It counts within a
    /// second. Nobody gives permissions that they do not have.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>permissions.too_many_entries</c>: The access control list is full</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>permissions.stale_etag</c>: The access control list changed since you read
    /// it</description></item>
    /// <item><description><c>permissions.principal_unknown</c>: There is no such user or group in this
    /// tenant</description></item>
    /// </list>
    /// </remarks>
    /// <param name="resourceType">What it is.</param>
    /// <param name="resourceId">Which one.</param>
    /// <example><code>var answer = await client.Permissions.AddEntryAsync("folder", "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { PrincipalId = "usr_01m9p2m3k4n5p6q7r8s9t0v1w3", Permissions = ["read"], AceType = "deny" });</code></example>
    public virtual Task<Acl> AddEntryAsync(
        ResourceType resourceType,
        string resourceId,
        AddAclEntryInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("permissions.addEntry", HttpMethod.Post, $"/permissions/acl/{resourceType}/{resourceId}")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.AddAclEntryInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Acl,
            options,
            cancellationToken);

    /// <summary>Ask whether you have a permission on something.</summary>
    /// <remarks>
    /// By who you are, whatever your token is for. Without the permission to read it, and for what does not exist,
    /// the answer is no to everything.
    ///
    /// Needs the scope <c>files:read</c>.
    /// </remarks>
    /// <example><code>var answer = await client.Permissions.CheckAsync(new() { ResourceType = "…", ResourceId = "…", Permission = "…" });</code></example>
    public virtual Task<CheckResult> CheckAsync(
        PermissionsCheckQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("permissions.check", HttpMethod.Get, "/permissions/check")
            {
                Query = new Pairs()
                    .Add("resourceType", query.ResourceType)
                    .Add("resourceId", query.ResourceId)
                    .Add("permission", query.Permission),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.CheckResult,
            options,
            cancellationToken);

    /// <summary>Ask many times whether you have a permission on something.</summary>
    /// <remarks>
    /// By who you are, whatever your token is for. Without the permission to read it, and for what does not exist,
    /// the answer is no to everything.
    ///
    /// Needs the scope <c>files:read</c>.
    /// </remarks>
    /// <example><code>var answer = await client.Permissions.CheckBatchAsync(new() { Checks = [new() { ResourceType = "folder", ResourceId = "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", Permission = "write" }] });</code></example>
    public virtual Task<CheckBatchResult> CheckBatchAsync(
        CheckBatchInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("permissions.checkBatch", HttpMethod.Post, "/permissions/check/batch")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CheckBatchInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.CheckBatchResult,
            options,
            cancellationToken);

    /// <summary>Ask whether you have a permission on something.</summary>
    /// <remarks>
    /// By who you are, whatever your token is for. Without the permission to read it, and for what does not exist,
    /// the answer is no to everything.
    ///
    /// Needs the scope <c>files:read</c>.
    /// </remarks>
    /// <example><code>var answer = await client.Permissions.CheckInBodyAsync(new() { ResourceType = "folder", ResourceId = "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", Permission = "write" });</code></example>
    public virtual Task<CheckResult> CheckInBodyAsync(
        CheckInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("permissions.checkInBody", HttpMethod.Post, "/permissions/check")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CheckInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.CheckResult,
            options,
            cancellationToken);

    /// <summary>Explain why you or others have permissions on something, or have not.</summary>
    /// <remarks>
    /// For each permission which entry or role gave or took it, on which level, and through which groups.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>permissions.principal_unknown</c>: There is no such user or group in this
    /// tenant</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Permissions.ExplainAsync(new() { ResourceType = "…", ResourceId = "…" });</code></example>
    public virtual Task<Explanation> ExplainAsync(
        PermissionsExplainQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("permissions.explain", HttpMethod.Get, "/permissions/explain")
            {
                Query = new Pairs()
                    .Add("resourceType", query.ResourceType)
                    .Add("resourceId", query.ResourceId)
                    .Add("userId", query.UserId),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Explanation,
            options,
            cancellationToken);

    /// <summary>Get the access control list of a share, folder or file.</summary>
    /// <remarks>
    /// With what comes from above, in the order in which it decides. Needs managePermissions.
    ///
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// </list>
    /// </remarks>
    /// <param name="resourceType">What it is.</param>
    /// <param name="resourceId">Which one.</param>
    /// <example><code>var answer = await client.Permissions.GetAclAsync("folder", "fld_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Acl> GetAclAsync(
        ResourceType resourceType,
        string resourceId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("permissions.getAcl", HttpMethod.Get, $"/permissions/acl/{resourceType}/{resourceId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Acl,
            options,
            cancellationToken);

    /// <summary>Get the permissions that you or others have on something.</summary>
    /// <remarks>
    /// Needs the scope <c>files:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>permissions.principal_unknown</c>: There is no such user or group in this
    /// tenant</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Permissions.GetEffectiveAsync(new() { ResourceType = "…", ResourceId = "…" });</code></example>
    public virtual Task<EffectivePermissions> GetEffectiveAsync(
        PermissionsGetEffectiveQuery query,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("permissions.getEffective", HttpMethod.Get, "/permissions/effective")
            {
                Query = new Pairs()
                    .Add("resourceType", query.ResourceType)
                    .Add("resourceId", query.ResourceId)
                    .Add("userId", query.UserId),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.EffectivePermissions,
            options,
            cancellationToken);

    /// <summary>Remove what somebody is allowed or denied.</summary>
    /// <remarks>
    /// On this very thing; what comes from above stays. Taking away a denial gives, and nobody gives permissions
    /// that they do not have.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>permissions.entry_not_found</c>: There is no such entry on this</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>permissions.stale_etag</c>: The access control list changed since you read
    /// it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="resourceType">What it is.</param>
    /// <param name="resourceId">Which one.</param>
    /// <example><code>await client.Permissions.RemoveEntryAsync("folder", "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { PrincipalId = "…", AceType = "…" });</code></example>
    public virtual Task RemoveEntryAsync(
        ResourceType resourceType,
        string resourceId,
        PermissionsRemoveEntryQuery query,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("permissions.removeEntry", HttpMethod.Delete, $"/permissions/acl/{resourceType}/{resourceId}")
            {
                Query = new Pairs()
                    .Add("principalId", query.PrincipalId)
                    .Add("aceType", query.AceType),
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Replace the entries of a share, folder or file.</summary>
    /// <remarks>
    /// All at once, in any order. Nobody gives permissions that they do not have.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>shares.forbidden</c>: You may see this share but not do this with
    /// it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>shares.not_found</c>: Share not found</description></item>
    /// <item><description><c>permissions.too_many_entries</c>: The access control list is full</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>shares.trashed</c>: The share is in the trash</description></item>
    /// <item><description><c>permissions.stale_etag</c>: The access control list changed since you read
    /// it</description></item>
    /// <item><description><c>permissions.principal_unknown</c>: There is no such user or group in this
    /// tenant</description></item>
    /// </list>
    /// </remarks>
    /// <param name="resourceType">What it is.</param>
    /// <param name="resourceId">Which one.</param>
    /// <example><code>var answer = await client.Permissions.ReplaceAclAsync("folder", "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Entries = [new() { PrincipalId = "usr_01m9p2m3k4n5p6q7r8s9t0v1w3", Permissions = ["read"], AceType = "deny" }] });</code></example>
    public virtual Task<Acl> ReplaceAclAsync(
        ResourceType resourceType,
        string resourceId,
        ReplaceAclInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("permissions.replaceAcl", HttpMethod.Put, $"/permissions/acl/{resourceType}/{resourceId}")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.ReplaceAclInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Acl,
            options,
            cancellationToken);

    /// <summary>Let entries and roles from above count, or not any more.</summary>
    /// <remarks>
    /// Owner and admins of the share and administrators of the tenant keep full control. A copy of what was
    /// inherited never gives anybody more than they had.
    ///
    /// Needs the scope <c>files:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>files.forbidden</c>: You may see this but not do this with it</description></item>
    /// <item><description><c>files.not_found</c>: File or folder not found</description></item>
    /// <item><description><c>permissions.too_many_entries</c>: The access control list is full</description></item>
    /// <item><description><c>files.trashed</c>: It is in the trash</description></item>
    /// <item><description><c>permissions.stale_etag</c>: The access control list changed since you read
    /// it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="resourceType">What it is.</param>
    /// <param name="resourceId">Which one.</param>
    /// <example><code>var answer = await client.Permissions.SetInheritanceAsync("folder", "fld_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { InheritFromParent = false, CopyInherited = true });</code></example>
    public virtual Task<Acl> SetInheritanceAsync(
        PermissionsSetInheritanceResourceType resourceType,
        string resourceId,
        SetInheritanceInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("permissions.setInheritance", HttpMethod.Put, $"/permissions/acl/{resourceType}/{resourceId}/inheritance")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.SetInheritanceInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Acl,
            options,
            cancellationToken);

    /// <summary>Give a share to another user or group.</summary>
    /// <remarks>
    /// For its owner and administrators of the tenant. Folders and files belong to the owner of their share. What
    /// the share holds counts against the quota of the new owner.
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
    /// <item><description><c>shares.principal_unknown</c>: There is no such user or group in this
    /// tenant</description></item>
    /// </list>
    /// </remarks>
    /// <param name="resourceType">What it is.</param>
    /// <param name="resourceId">The id of a share.</param>
    /// <example><code>var answer = await client.Permissions.TransferOwnershipAsync("share", "shr_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { NewOwnerId = "usr_01m9p2m3k4n5p6q7r8s9t0v1w3" });</code></example>
    public virtual Task<Ownership> TransferOwnershipAsync(
        string resourceType,
        string resourceId,
        TransferOwnershipInput body,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("permissions.transferOwnership", HttpMethod.Post, $"/permissions/ownership/{resourceType}/{resourceId}/transfer")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.TransferOwnershipInput),
            },
            ScaiJsonContext.Default.Ownership,
            options,
            cancellationToken);
}

/// <summary>The query of PermissionsClient.CheckAsync.</summary>
public sealed class PermissionsCheckQuery
{
    /// <summary>What it is.</summary>
    public required ResourceType ResourceType { get; init; }

    /// <summary>Which one.</summary>
    public required string ResourceId { get; init; }

    /// <summary><c>permission</c></summary>
    public required Permission Permission { get; init; }
}

/// <summary>The query of PermissionsClient.ExplainAsync.</summary>
public sealed class PermissionsExplainQuery
{
    /// <summary>What it is.</summary>
    public required ResourceType ResourceType { get; init; }

    /// <summary>Which one.</summary>
    public required string ResourceId { get; init; }

    /// <summary>Somebody else of the tenant, for who manages the permissions; you, if absent.</summary>
    public string? UserId { get; init; }
}

/// <summary>The query of PermissionsClient.GetEffectiveAsync.</summary>
public sealed class PermissionsGetEffectiveQuery
{
    /// <summary>What it is.</summary>
    public required ResourceType ResourceType { get; init; }

    /// <summary>Which one.</summary>
    public required string ResourceId { get; init; }

    /// <summary>Somebody else of the tenant, for who manages the permissions; you, if absent.</summary>
    public string? UserId { get; init; }
}

/// <summary>The query of PermissionsClient.RemoveEntryAsync.</summary>
public sealed class PermissionsRemoveEntryQuery
{
    /// <summary>A user or group of the tenant, or <c>everyone</c> in it.</summary>
    public required string PrincipalId { get; init; }

    /// <summary><c>aceType</c></summary>
    public required AceType AceType { get; init; }
}
