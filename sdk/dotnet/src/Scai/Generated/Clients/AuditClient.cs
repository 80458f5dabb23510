// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>Who did what, in a chain that shows if anything was changed.</summary>
public class AuditClient : ResourceClient
{
    internal AuditClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected AuditClient()
    {
    }

    /// <summary>Download audit events.</summary>
    /// <remarks>
    /// All that the filter matches, newest first, as a stream. In CSV a cell that begins like a formula has a ' in
    /// front. What ends early is not complete: the connection is cut then.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Audit.ExportAsync();</code></example>
    public virtual Task<Download> ExportAsync(
        AuditExportQuery? query = null,
        DownloadOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.DownloadAsync(
            new Call("audit.export", HttpMethod.Get, "/admin/audit-logs/export")
            {
                Query = new Pairs()
                    .Add("tenantId", query?.TenantId)
                    .Add("actorKind", query?.ActorKind)
                    .Add("actorId", query?.ActorId)
                    .Add("action", query?.Action)
                    .Add("category", query?.Category)
                    .Add("severity", query?.Severity)
                    .Add("resourceKind", query?.ResourceKind)
                    .Add("resourceId", query?.ResourceId)
                    .Add("requestId", query?.RequestId)
                    .Add("ip", query?.Ip)
                    .Add("from", query?.From)
                    .Add("to", query?.To)
                    .Add("search", query?.Search)
                    .Add("format", query?.Format),
                Repeat = Repeat.Always,
            },
            options,
            cancellationToken);

    /// <summary>Get an audit event.</summary>
    /// <remarks>
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// <item><description><c>audit.not_found</c>: Audit event not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="auditEventId">The id of an auditEvent.</param>
    /// <example><code>var answer = await client.Audit.GetAsync("aud_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<AuditEvent> GetAsync(
        string auditEventId,
        AuditGetQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("audit.get", HttpMethod.Get, $"/admin/audit-logs/{auditEventId}")
            {
                Query = new Pairs()
                    .Add("tenantId", query?.TenantId),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.AuditEvent,
            options,
            cancellationToken);

    /// <summary>List audit events.</summary>
    /// <remarks>
    /// Newest first. A page looks at 5,000 events at most, so with a filter that matches few it can be short or
    /// empty and still have a nextCursor: go on until that is null.
    ///
    /// Needs the scope <c>tenant:admin</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>admin.tenant_not_found</c>: Tenant not found</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Audit.ListAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<AuditEvent, AuditEventPage> ListAsync(
        AuditListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<AuditEvent, AuditEventPage>(
            new Call("audit.list", HttpMethod.Get, "/admin/audit-logs")
            {
                Query = new Pairs()
                    .Add("tenantId", query?.TenantId)
                    .Add("actorKind", query?.ActorKind)
                    .Add("actorId", query?.ActorId)
                    .Add("action", query?.Action)
                    .Add("category", query?.Category)
                    .Add("severity", query?.Severity)
                    .Add("resourceKind", query?.ResourceKind)
                    .Add("resourceId", query?.ResourceId)
                    .Add("requestId", query?.RequestId)
                    .Add("ip", query?.Ip)
                    .Add("from", query?.From)
                    .Add("to", query?.To)
                    .Add("search", query?.Search)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.AuditEventPage,
            options,
            cancellationToken);
}

/// <summary>The query of AuditClient.ExportAsync.</summary>
public sealed class AuditExportQuery
{
    /// <summary>Whose log; the caller's own tenant's, if absent.</summary>
    public string? TenantId { get; init; }

    /// <summary><c>actorKind</c></summary>
    public AuditActorKind? ActorKind { get; init; }

    /// <summary>Who did it.</summary>
    public string? ActorId { get; init; }

    /// <summary>The action, or how it begins with a <c>*</c> behind: <c>share.*</c>.</summary>
    public string? Action { get; init; }

    /// <summary><c>category</c></summary>
    public AuditCategory? Category { get; init; }

    /// <summary><c>severity</c></summary>
    public AuditSeverity? Severity { get; init; }

    /// <summary>What kind of thing it was done to, such as <c>share</c>.</summary>
    public string? ResourceKind { get; init; }

    /// <summary>What it was done to.</summary>
    public string? ResourceId { get; init; }

    /// <summary>The request in which it was done.</summary>
    public string? RequestId { get; init; }

    /// <summary>The address that it came from.</summary>
    public string? Ip { get; init; }

    /// <summary>Not before this.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Before this.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Text in the action or in the name of the actor or the resource.</summary>
    public string? Search { get; init; }

    /// <summary><c>ndjson</c>: one JSON object a line. <c>"csv"</c> unless said.</summary>
    public AuditExportFormat? Format { get; init; }
}

/// <summary>The query of AuditClient.GetAsync.</summary>
public sealed class AuditGetQuery
{
    /// <summary>Whose log; the caller's own tenant's, if absent.</summary>
    public string? TenantId { get; init; }
}

/// <summary>The query of AuditClient.ListAsync.</summary>
public sealed class AuditListQuery
{
    /// <summary>Whose log; the caller's own tenant's, if absent.</summary>
    public string? TenantId { get; init; }

    /// <summary><c>actorKind</c></summary>
    public AuditActorKind? ActorKind { get; init; }

    /// <summary>Who did it.</summary>
    public string? ActorId { get; init; }

    /// <summary>The action, or how it begins with a <c>*</c> behind: <c>share.*</c>.</summary>
    public string? Action { get; init; }

    /// <summary><c>category</c></summary>
    public AuditCategory? Category { get; init; }

    /// <summary><c>severity</c></summary>
    public AuditSeverity? Severity { get; init; }

    /// <summary>What kind of thing it was done to, such as <c>share</c>.</summary>
    public string? ResourceKind { get; init; }

    /// <summary>What it was done to.</summary>
    public string? ResourceId { get; init; }

    /// <summary>The request in which it was done.</summary>
    public string? RequestId { get; init; }

    /// <summary>The address that it came from.</summary>
    public string? Ip { get; init; }

    /// <summary>Not before this.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Before this.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Text in the action or in the name of the actor or the resource.</summary>
    public string? Search { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}
