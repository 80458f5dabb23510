// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.

import type { ApiPromise } from "../../runtime/api-promise.ts";
import { jsonBody } from "../../runtime/body.ts";
import type { RequestOptions } from "../../runtime/options.ts";
import type { Pager } from "../../runtime/pager.ts";
import { path } from "../../runtime/path.ts";
import type { Transport } from "../../runtime/transport.ts";
import type { CreateDeviceInput, Device, DevicePage, UpdateDeviceInput } from "../models.ts";

export interface DevicesListQuery {
  /** How many items at most. 50 unless said. */
  readonly limit?: number | undefined;
  /** nextCursor of the page before; absent for the first page. */
  readonly cursor?: string | undefined;
}

/** Installations of sync clients: their names, and an end to those that are lost. */
export class Devices {
  readonly #api: Transport;

  constructor(api: Transport) {
    this.#api = api;
  }

  /**
   * Say that this device has deleted what it held.
   *
   * For the device itself, after it was asked to. It is revoked then.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `devices.not_found`: Device not found
   * - `devices.not_wiping`: This device was not asked to delete what it holds
   *
   * @param deviceId The id of a device.
   * @example
   * await client.devices.confirmWipe("dev_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  confirmWipe(deviceId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "POST", path: path`/sync/devices/${deviceId}/wipe/confirm` }, options);
  }

  /**
   * Register a device.
   *
   * Once for each installation of a sync client; keep the id. Send an Idempotency-Key, so that an answer that is lost does not leave a device that nobody uses.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `devices.too_many`: You have as many devices as anybody may have
   *
   * @example
   * const answer = await client.devices.create({ name: "Alice's laptop", platform: "linux", clientVersion: "1.0.0" });
   */
  create(body: CreateDeviceInput, options?: RequestOptions): ApiPromise<Device> {
    return this.#api.call<Device>(
      { verb: "POST", path: "/sync/devices", body: jsonBody(body), repeat: "key" },
      options,
    );
  }

  /**
   * Revoke a device.
   *
   * It is refused from the next call on; so are the access tokens that it was seen with, and its WebSockets are closed within a second. What it holds stays on it: to have that deleted, wipe it instead. To keep it from getting new tokens, end its sign-in (DELETE /users/me/sessions/{clientId}) and its refresh token at ScaiKey.
   *
   * Fails with
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   * - `devices.not_found`: Device not found
   *
   * @param deviceId The id of a device.
   * @example
   * await client.devices.delete("dev_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  delete(deviceId: string, options?: RequestOptions): ApiPromise<void> {
    return this.#api.call<void>({ verb: "DELETE", path: path`/sync/devices/${deviceId}` }, options);
  }

  /**
   * Get one of your devices.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `devices.not_found`: Device not found
   *
   * @param deviceId The id of a device.
   * @example
   * const answer = await client.devices.get("dev_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  get(deviceId: string, options?: RequestOptions): ApiPromise<Device> {
    return this.#api.call<Device>({ verb: "GET", path: path`/sync/devices/${deviceId}`, repeat: "always" }, options);
  }

  /**
   * List your devices.
   *
   * Those that are not revoked, the latest registered first.
   *
   * Needs the scope `files:read`.
   *
   * @example
   * for await (const item of client.devices.list()) console.log(item);
   */
  list(query?: DevicesListQuery, options?: RequestOptions): Pager<Device, DevicePage> {
    return this.#api.list<Device, DevicePage>(
      { verb: "GET", path: "/sync/devices", query: { ...query }, repeat: "always" },
      options,
    );
  }

  /**
   * Rename a device, or tell its program's new version.
   *
   * Needs the scope `files:read`.
   *
   * Fails with
   * - `devices.not_found`: Device not found
   *
   * @param deviceId The id of a device.
   * @example
   * const answer = await client.devices.update("dev_01m9p2m3k4n5p6q7r8s9t0v1w2", { name: "Laptop" });
   */
  update(deviceId: string, body: UpdateDeviceInput = {}, options?: RequestOptions): ApiPromise<Device> {
    return this.#api.call<Device>(
      { verb: "PATCH", path: path`/sync/devices/${deviceId}`, body: jsonBody(body), repeat: "always" },
      options,
    );
  }

  /**
   * Have a device delete what it holds.
   *
   * Its access tokens are ended as when it is revoked. When it comes back with a new one, whatever it asks for is answered with `devices.wipe_requested` until it has deleted everything and confirms; then it is revoked. A device that never comes back deletes nothing.
   *
   * Fails with
   * - `apiKeys.not_accepted`: This operation needs a person's access token, not an API key
   * - `devices.not_found`: Device not found
   *
   * @param deviceId The id of a device.
   * @example
   * const answer = await client.devices.wipe("dev_01m9p2m3k4n5p6q7r8s9t0v1w2");
   */
  wipe(deviceId: string, options?: RequestOptions): ApiPromise<Device> {
    return this.#api.call<Device>(
      { verb: "POST", path: path`/sync/devices/${deviceId}/wipe`, repeat: "always" },
      options,
    );
  }
}
