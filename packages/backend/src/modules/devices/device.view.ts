import { DeviceId, deviceKinds, pageOf, Timestamp } from "@scai/contract";
import type { devices } from "@scai/db";
import { z } from "zod";

const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, "expected one line without control characters")
    .meta({ override: { type: "string", minLength: 1, maxLength: max } });

export const DeviceName = line(255);
export const Platform = line(64);
export const ClientVersion = line(64);
export const Kind = z.enum(deviceKinds);

export const Device = z
  .object({
    id: DeviceId,
    name: z.string().meta({ description: "How its user knows it; conflict copies carry it." }),
    kind: Kind.meta({ description: "As it says of itself; its user's administrators can allow some kinds only." }),
    platform: z.string(),
    clientVersion: z.string(),
    status: z.enum(["active", "wiping"]).meta({
      description: "`wiping`: it may do nothing but delete what it holds and say so.",
    }),
    createdAt: Timestamp,
    lastSeenAt: Timestamp.meta({ description: "To the minute." }),
    lastIp: z.string().nullable(),
    wipeRequestedAt: Timestamp.nullable(),
  })
  .meta({ id: "Device", description: "An installation of a sync client." });
export type Device = z.infer<typeof Device>;

export const DevicePage = pageOf(Device).meta({ id: "DevicePage" });

export type DeviceRow = typeof devices.$inferSelect;

export function viewDevice(row: DeviceRow): Device {
  const { id, name, deviceKind: kind, platform, clientVersion, createdAt, lastSeenAt, lastIp, wipeRequestedAt } = row;
  const status = wipeRequestedAt === null ? "active" : "wiping";
  return { id, name, kind, platform, clientVersion, status, createdAt, lastSeenAt, lastIp, wipeRequestedAt };
}

export const exampleDevice = {
  id: "dev_01m9p2m3k4n5p6q7r8s9t0v1w2",
  name: "Alice's laptop",
  kind: "desktop",
  platform: "linux",
  clientVersion: "1.0.0",
  status: "active",
  createdAt: "2026-11-22T10:00:00.000Z",
  lastSeenAt: "2026-11-22T10:30:00.000Z",
  lastIp: "192.0.2.7",
  wipeRequestedAt: null,
};
