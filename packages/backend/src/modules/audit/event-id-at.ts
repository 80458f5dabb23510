import { type AuditEventId, idFromBytes } from "@scai/contract";

/** The lowest id that an event of that instant can have: ids begin with the milliseconds, so a range of time is a range of ids. */
export function eventIdAt(at: Date): AuditEventId {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  const ms = Math.max(0, at.getTime());
  view.setUint16(0, Math.floor(ms / 0x1_0000_0000));
  view.setUint32(2, ms >>> 0);
  return idFromBytes("auditEvent", bytes);
}
