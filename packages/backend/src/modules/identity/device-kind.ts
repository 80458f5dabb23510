import { AppError, type AppErrorOptions, type DeviceKind } from "@scai/contract";
import type { UserFacts } from "./actor.ts";

type Allowed = Pick<UserFacts, "allowedDeviceKinds">;

export function isAllowedKind({ allowedDeviceKinds }: Allowed, kind: DeviceKind): boolean {
  return allowedDeviceKinds === null || allowedDeviceKinds.includes(kind);
}

/** Fails with `identity.device_kind_refused` for a kind of device that the user may not use. */
export function requireDeviceKind(user: Allowed, kind: DeviceKind): void {
  if (!isAllowedKind(user, kind)) throw new AppError("identity.device_kind_refused", howKindsAreAllowed(user, kind));
}

export function howKindsAreAllowed({ allowedDeviceKinds }: Allowed, kind: DeviceKind): AppErrorOptions {
  const allowed = allowedDeviceKinds?.join(", ");
  return { detail: `This is of the kind ${kind}; your administrators allow you ${allowed || "none"}.` };
}
