// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { IfMatchOptions, RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type {
  AppliedTemplate,
  ApplyTemplateInput,
  BuiltInVariables,
  CreateTemplateInput,
  PreviewTemplateInput,
  RequiredVariables,
  Template,
  TemplateItem,
  TemplateOfZone,
  TemplatePage,
  TemplatePreview,
  TemplateType,
  UpdateTemplateInput,
} from "../models.ts";

export interface TemplatesListQuery {
  /** system: every tenant has it, and nobody can change it. custom: made in the tenant. */
  readonly type?: TemplateType | undefined;
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

/** Sets of records with variables, for zones that are to have the same. */
export class Templates {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Give a zone the records of a template.
   *
   * As one change of the zone, which can be undone like any other: all records or none. Applied twice it changes nothing the second time.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `templates.not_found`: Template not found
   * - `zones.not_found`: Zone not found
   * - `records.confirmation_required`: This removes or alters a large part of the zone and has to be confirmed
   * - `records.conflict`: Other records of the zone do not go with this one
   * - `records.system_record`: The platform keeps this record; it cannot be changed here
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   * - `records.refused`: The name server does not take this change
   *
   * @param templateId The id of a template.
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.templates.applyToZone("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2", "zon_01m9p2m3k4n5p6q7r8s9t0v1w2", { variables: { shop: "s17" } });
   */
  applyToZone(
    templateId: string,
    zoneId: string,
    body: ApplyTemplateInput = {},
    options?: RequestOptions,
  ): ApiPromise<AppliedTemplate> {
    return this.#api.call<AppliedTemplate>(
      { verb: "POST", path: path`/templates/${templateId}/apply/${zoneId}`, body: jsonBody(body), repeat: "key" },
      options,
    );
  }

  /**
   * Create a template.
   *
   * Of records with variables in their names and contents. What can be told to be wrong without values for them is told at once.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `templates.name_taken`: There is already a template with this name
   *
   * @example
   * const answer = await client.templates.create({ name: "Shop", description: "Every shop of ours.", records: [ { name: "shop", type: "CNAME", content: "${shop}.shops.example.", ttl: 300 } ], variables: [ { name: "shop", description: "The shop's name at our provider.", required: true, default: null } ] });
   */
  create(body: CreateTemplateInput, options?: RequestOptions): ApiPromise<Template> {
    return this.#api.call<Template>({ verb: "POST", path: "/templates", body: jsonBody(body), repeat: "key" }, options);
  }

  /**
   * Delete a template.
   *
   * What it has made of zones stays, and a zone that was asked for with it gets its records all the same.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `templates.not_found`: Template not found
   * - `templates.system`: System templates cannot be changed
   * - `templates.stale_etag`: The template changed since you read it
   *
   * @param templateId The id of a template.
   * @example
   * await client.templates.delete("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  delete(templateId: string, options?: IfMatchOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/templates/${templateId}` }, options);
  }

  /**
   * Get a template.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `templates.not_found`: Template not found
   *
   * @param templateId The id of a template.
   * @example
   * const answer = await client.templates.get("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  get(templateId: string, options?: RequestOptions): ApiPromise<Template> {
    return this.#api.call<Template>({ verb: "GET", path: path`/templates/${templateId}`, repeat: "always" }, options);
  }

  /** The same, or null when what you have, by its `etag`, is current. */
  getIfChanged(templateId: string, etag: string, options?: RequestOptions): ApiPromise<Template | null> {
    return this.#api.callIfChanged<Template>(
      { verb: "GET", path: path`/templates/${templateId}`, repeat: "always" },
      etag,
      options,
    );
  }

  /**
   * Get the template that a zone was asked for with.
   *
   * And what has come of it; null when there was none.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `zones.not_found`: Zone not found
   *
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.templates.getForZone("zon_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  getForZone(zoneId: string, options?: RequestOptions): ApiPromise<TemplateOfZone> {
    return this.#api.call<TemplateOfZone>(
      { verb: "GET", path: path`/domains/${zoneId}/template`, repeat: "always" },
      options,
    );
  }

  /**
   * List templates.
   *
   * Those of the system and those of your tenant, by name.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   *
   * @example
   * for await (const item of client.templates.list()) console.log(item);
   */
  list(query?: TemplatesListQuery, options?: RequestOptions): Pager<TemplateItem, TemplatePage> {
    return this.#api.list<TemplateItem, TemplatePage>(
      { verb: "GET", path: "/templates", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * List the variables that every template may name.
   *
   * Needs the scope `dns:read`.
   *
   * @example
   * const answer = await client.templates.listBuiltInVariables();
   */
  listBuiltInVariables(options?: RequestOptions): ApiPromise<BuiltInVariables> {
    return this.#api.call<BuiltInVariables>({ verb: "GET", path: "/templates/variables", repeat: "always" }, options);
  }

  /**
   * List the variables that have to be given when a template is applied.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `templates.not_found`: Template not found
   *
   * @param templateId The id of a template.
   * @example
   * const answer = await client.templates.listRequiredVariables("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  listRequiredVariables(templateId: string, options?: RequestOptions): ApiPromise<RequiredVariables> {
    return this.#api.call<RequiredVariables>(
      { verb: "GET", path: path`/templates/${templateId}/required-variables`, repeat: "always" },
      options,
    );
  }

  /**
   * Tell what a template would do to a zone.
   *
   * With every record of the zone that is in the way.
   *
   * Needs the scope `dns:read`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `templates.not_found`: Template not found
   * - `zones.not_found`: Zone not found
   * - `records.conflict`: Other records of the zone do not go with this one
   * - `records.system_record`: The platform keeps this record; it cannot be changed here
   * - `zones.busy`: Somebody else is changing the zone
   * - `zones.wrong_status`: The zone is not in a status for this
   *
   * @param templateId The id of a template.
   * @param zoneId The id of a zone.
   * @example
   * const answer = await client.templates.previewForZone("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2", "zon_01m9p2m3k4n5p6q7r8s9t0v1w2", { variables: { shop: "s17" } });
   */
  previewForZone(
    templateId: string,
    zoneId: string,
    body: PreviewTemplateInput = {},
    options?: RequestOptions,
  ): ApiPromise<TemplatePreview> {
    return this.#api.call<TemplatePreview>(
      { verb: "POST", path: path`/templates/${templateId}/preview/${zoneId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Change a template.
   *
   * Records and variables are given whole. What the template has made of zones stays as it is.
   *
   * Needs the scope `dns:write`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `templates.not_found`: Template not found
   * - `templates.name_taken`: There is already a template with this name
   * - `templates.system`: System templates cannot be changed
   * - `templates.stale_etag`: The template changed since you read it
   *
   * @param templateId The id of a template.
   * @example
   * const answer = await client.templates.update("tpl_01m9p2m3k4n5p6q7r8s9t0v1w2", { name: "Shops" });
   */
  update(templateId: string, body: UpdateTemplateInput = {}, options?: IfMatchOptions): ApiPromise<Template> {
    return this.#api.call<Template>(
      { verb: "PATCH", path: path`/templates/${templateId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
