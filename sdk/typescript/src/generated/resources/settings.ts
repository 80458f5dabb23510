// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { RequestOptions } from "../../runtime/options.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type { PlatformSetting, PlatformSettingList, ServerConfig, UpdatePlatformSettingInput } from "../models.ts";

export class Settings {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Get a setting of the installation.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.setting_not_found`: There is no such setting
   *
   * @example
   * const answer = await client.settings.get("validation.challenge_ttl");
   */
  get(key: string, options?: RequestOptions): ApiPromise<PlatformSetting> {
    return this.#api.call<PlatformSetting>(
      { verb: "GET", path: path`/admin/config/${key}`, repeat: "always" },
      options,
    );
  }

  /**
   * Get what this server offers and takes.
   *
   * @example
   * const answer = await client.settings.getServer();
   */
  getServer(options?: RequestOptions): ApiPromise<ServerConfig> {
    return this.#api.call<ServerConfig>({ verb: "GET", path: "/config", repeat: "always", isAnonymous: true }, options);
  }

  /**
   * List what can be set while the installation runs.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   *
   * @example
   * const answer = await client.settings.list();
   */
  list(options?: RequestOptions): ApiPromise<PlatformSettingList> {
    return this.#api.call<PlatformSettingList>({ verb: "GET", path: "/admin/config", repeat: "always" }, options);
  }

  /**
   * Change a setting of the installation.
   *
   * It counts within a second, in every process.
   *
   * Needs the scope `admin:*`.
   *
   * Fails with
   * - `roles.forbidden`: Your roles do not allow this
   * - `admin.setting_not_found`: There is no such setting
   *
   * @example
   * const answer = await client.settings.update("validation.challenge_ttl", { value: "600" });
   */
  update(key: string, body: UpdatePlatformSettingInput, options?: RequestOptions): ApiPromise<PlatformSetting> {
    return this.#api.call<PlatformSetting>(
      { verb: "PATCH", path: path`/admin/config/${key}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }
}
