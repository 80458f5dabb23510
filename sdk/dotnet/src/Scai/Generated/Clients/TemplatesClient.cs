// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.
#nullable enable

using System.Text.Json;

namespace Scai;

/// <summary>Sets of records with variables, for zones that are to have the same.</summary>
public class TemplatesClient : ResourceClient
{
    internal TemplatesClient(Transport transport)
        : base(transport)
    {
    }

    /// <inheritdoc/>
    protected TemplatesClient()
    {
    }

    /// <summary>Give a zone the records of a template.</summary>
    /// <remarks>
    /// As one change of the zone, which can be undone like any other: all records or none. Applied twice it changes
    /// nothing the second time.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>templates.not_found</c>: Template not found</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>records.confirmation_required</c>: This removes or alters a large part of the zone and
    /// has to be confirmed</description></item>
    /// <item><description><c>records.conflict</c>: Other records of the zone do not go with this
    /// one</description></item>
    /// <item><description><c>records.system_record</c>: The platform keeps this record; it cannot be changed
    /// here</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// <item><description><c>records.refused</c>: The name server does not take this change</description></item>
    /// </list>
    /// </remarks>
    /// <param name="templateId">The id of a template.</param>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Templates.ApplyToZoneAsync("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2", "zon_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Variables = {"shop":"s17"} });</code></example>
    public virtual Task<AppliedTemplate> ApplyToZoneAsync(
        string templateId,
        string zoneId,
        ApplyTemplateInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("templates.applyToZone", HttpMethod.Post, $"/templates/{templateId}/apply/{zoneId}")
            {
                Body = Body.Json(body ?? new ApplyTemplateInput(), ScaiJsonContext.Default.ApplyTemplateInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.AppliedTemplate,
            options,
            cancellationToken);

    /// <summary>Create a template.</summary>
    /// <remarks>
    /// Of records with variables in their names and contents. What can be told to be wrong without values for them
    /// is told at once.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>templates.name_taken</c>: There is already a template with this
    /// name</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>var answer = await client.Templates.CreateAsync(new() { Name = "Shop", Description = "Every shop of ours.", Records = [new() { Name = "shop", Type = "CNAME", Content = "${shop}.shops.example.", Ttl = 300 }], Variables = [new() { Name = "shop", Description = "The shop's name at our provider.", Required = true, Default = null }] });</code></example>
    public virtual Task<Template> CreateAsync(
        CreateTemplateInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("templates.create", HttpMethod.Post, "/templates")
            {
                Body = Body.Json(body, ScaiJsonContext.Default.CreateTemplateInput),
                Repeat = Repeat.WithKey,
            },
            ScaiJsonContext.Default.Template,
            options,
            cancellationToken);

    /// <summary>Delete a template.</summary>
    /// <remarks>
    /// What it has made of zones stays, and a zone that was asked for with it gets its records all the same.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>templates.not_found</c>: Template not found</description></item>
    /// <item><description><c>templates.system</c>: System templates cannot be changed</description></item>
    /// <item><description><c>templates.stale_etag</c>: The template changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="templateId">The id of a template.</param>
    /// <example><code>await client.Templates.DeleteAsync("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task DeleteAsync(
        string templateId,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("templates.delete", HttpMethod.Delete, $"/templates/{templateId}"),
            options,
            cancellationToken);

    /// <summary>Get a template.</summary>
    /// <remarks>
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>templates.not_found</c>: Template not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="templateId">The id of a template.</param>
    /// <example><code>var answer = await client.Templates.GetAsync("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<Template> GetAsync(
        string templateId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("templates.get", HttpMethod.Get, $"/templates/{templateId}")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Template,
            options,
            cancellationToken);

    /// <summary>The same, or null when what you have, by its <paramref name="etag"/>, is current.</summary>
    public virtual Task<Template?> GetIfChangedAsync(
        string templateId,
        string etag,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallIfChangedAsync(
            new Call("templates.get", HttpMethod.Get, $"/templates/{templateId}")
            {
                Repeat = Repeat.Always,
            },
            etag,
            ScaiJsonContext.Default.Template,
            options,
            cancellationToken);

    /// <summary>Get the template that a zone was asked for with.</summary>
    /// <remarks>
    /// And what has come of it; null when there was none.
    ///
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Templates.GetForZoneAsync("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<TemplateOfZone> GetForZoneAsync(
        string zoneId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("templates.getForZone", HttpMethod.Get, $"/domains/{zoneId}/template")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.TemplateOfZone,
            options,
            cancellationToken);

    /// <summary>List templates.</summary>
    /// <remarks>
    /// Those of the system and those of your tenant, by name.
    ///
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// </list>
    /// </remarks>
    /// <example><code>await foreach (var item in client.Templates.ListAsync()) Console.WriteLine(item);</code></example>
    public virtual Pager<TemplateItem, TemplatePage> ListAsync(
        TemplatesListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.List<TemplateItem, TemplatePage>(
            new Call("templates.list", HttpMethod.Get, "/templates")
            {
                Query = new Pairs()
                    .Add("type", query?.Type)
                    .Add("limit", query?.Limit)
                    .Add("cursor", query?.Cursor),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.TemplatePage,
            options,
            cancellationToken);

    /// <summary>List the variables that every template may name.</summary>
    /// <remarks>Needs the scope <c>dns:read</c>.</remarks>
    /// <example><code>var answer = await client.Templates.ListBuiltInVariablesAsync();</code></example>
    public virtual Task<BuiltInVariables> ListBuiltInVariablesAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("templates.listBuiltInVariables", HttpMethod.Get, "/templates/variables")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.BuiltInVariables,
            options,
            cancellationToken);

    /// <summary>List the variables that have to be given when a template is applied.</summary>
    /// <remarks>
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>templates.not_found</c>: Template not found</description></item>
    /// </list>
    /// </remarks>
    /// <param name="templateId">The id of a template.</param>
    /// <example><code>var answer = await client.Templates.ListRequiredVariablesAsync("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2");</code></example>
    public virtual Task<RequiredVariables> ListRequiredVariablesAsync(
        string templateId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("templates.listRequiredVariables", HttpMethod.Get, $"/templates/{templateId}/required-variables")
            {
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.RequiredVariables,
            options,
            cancellationToken);

    /// <summary>Tell what a template would do to a zone.</summary>
    /// <remarks>
    /// With every record of the zone that is in the way.
    ///
    /// Needs the scope <c>dns:read</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>templates.not_found</c>: Template not found</description></item>
    /// <item><description><c>zones.not_found</c>: Zone not found</description></item>
    /// <item><description><c>records.conflict</c>: Other records of the zone do not go with this
    /// one</description></item>
    /// <item><description><c>records.system_record</c>: The platform keeps this record; it cannot be changed
    /// here</description></item>
    /// <item><description><c>zones.busy</c>: Somebody else is changing the zone</description></item>
    /// <item><description><c>zones.wrong_status</c>: The zone is not in a status for this</description></item>
    /// </list>
    /// </remarks>
    /// <param name="templateId">The id of a template.</param>
    /// <param name="zoneId">The id of a zone.</param>
    /// <example><code>var answer = await client.Templates.PreviewForZoneAsync("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2", "zon_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Variables = {"shop":"s17"} });</code></example>
    public virtual Task<TemplatePreview> PreviewForZoneAsync(
        string templateId,
        string zoneId,
        PreviewTemplateInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("templates.previewForZone", HttpMethod.Post, $"/templates/{templateId}/preview/{zoneId}")
            {
                Body = Body.Json(body ?? new PreviewTemplateInput(), ScaiJsonContext.Default.PreviewTemplateInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.TemplatePreview,
            options,
            cancellationToken);

    /// <summary>Change a template.</summary>
    /// <remarks>
    /// Records and variables are given whole. What the template has made of zones stays as it is.
    ///
    /// Needs the scope <c>dns:write</c>.
    /// Fails with
    /// <list type="bullet">
    /// <item><description><c>roles.forbidden</c>: Your roles do not allow this</description></item>
    /// <item><description><c>templates.not_found</c>: Template not found</description></item>
    /// <item><description><c>templates.name_taken</c>: There is already a template with this
    /// name</description></item>
    /// <item><description><c>templates.system</c>: System templates cannot be changed</description></item>
    /// <item><description><c>templates.stale_etag</c>: The template changed since you read it</description></item>
    /// </list>
    /// </remarks>
    /// <param name="templateId">The id of a template.</param>
    /// <example><code>var answer = await client.Templates.UpdateAsync("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2", new() { Name = "Shops" });</code></example>
    public virtual Task<Template> UpdateAsync(
        string templateId,
        UpdateTemplateInput? body = null,
        IfMatchOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Api.CallAsync(
            new Call("templates.update", HttpMethod.Patch, $"/templates/{templateId}")
            {
                Body = Body.Json(body ?? new UpdateTemplateInput(), ScaiJsonContext.Default.UpdateTemplateInput),
                Repeat = Repeat.Always,
            },
            ScaiJsonContext.Default.Template,
            options,
            cancellationToken);
}

/// <summary>The query of TemplatesClient.ListAsync.</summary>
public sealed class TemplatesListQuery
{
    /// <summary>system: every tenant has it, and nobody can change it. custom: made in the tenant.</summary>
    public TemplateType? Type { get; init; }

    /// <summary>How many items at most. <c>50</c> unless said.</summary>
    public int? Limit { get; init; }

    /// <summary>nextCursor of the page before; absent for the first page.</summary>
    public string? Cursor { get; init; }
}
