import { AppError, type DeviceKind, newId } from "@scai/contract";
import { devices } from "@scai/db";
import type { Settle } from "../../../platform/idempotency/index.ts";
import type { Services } from "../../../services.ts";
import { recordAudit } from "../../audit/index.ts";
import { type Actor, requireDeviceKind } from "../../identity/index.ts";
import { type Device, type DeviceRow, viewDevice } from "../device.view.ts";
import { countDevices, noteToken } from "../devices.repo.ts";

export interface RegisterDeviceInput {
  readonly name: string;
  readonly kind: DeviceKind;
  readonly platform: string;
  readonly clientVersion: string;
}

/** More than anybody uses; each has a cursor for each share. */
const devicesMax = 100;

/** Makes the caller's installation known, if it is of a kind that they may use. */
export async function registerDevice(
  deps: Pick<Services, "clock" | "database">,
  actor: Actor,
  input: RegisterDeviceInput,
  settle: Settle<Device>,
): Promise<Device> {
  const { kind, ...said } = input;
  requireDeviceKind(actor.facts, kind);
  const now = deps.clock();
  const whose = { userId: actor.id, tenantId: actor.tenantId };
  const row: DeviceRow = {
    id: newId("device", now.getTime()),
    ...whose,
    ...said,
    deviceKind: kind,
    createdAt: now,
    lastSeenAt: now,
    lastIp: actor.origin?.ip ?? null,
    wipeRequestedAt: null,
    wipedAt: null,
    revokedAt: null,
  };
  const { credential } = actor;
  return deps.database.transaction(async (tx) => {
    if ((await countDevices(tx, whose)) >= devicesMax) {
      throw new AppError("devices.too_many", { detail: `At most ${devicesMax}; revoke one that is not used.` });
    }
    await tx.insert(devices).values(row);
    if (credential.kind === "token") await noteToken(tx, row.id, credential.tokenHash, credential.expiresAt);
    await recordAudit(tx, actor, { action: "device.create", at: now, resource: row, after: input });
    const view = viewDevice(row);
    await settle(tx, view);
    return view;
  });
}
