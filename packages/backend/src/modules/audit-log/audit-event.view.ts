import { AuditEventId, TenantId, Timestamp } from "@scai/contract";
import { auditActorKinds, auditCategories, auditSeverities } from "@scai/db";
import { z } from "zod";
import type { StoredEvent } from "../audit/index.ts";

const Facts = z.record(z.string(), z.unknown()).nullable();

export const AuditEvent = z
  .object({
    id: AuditEventId,
    tenantId: TenantId,
    occurredAt: Timestamp,
    category: z.enum(auditCategories),
    severity: z.enum(auditSeverities),
    action: z.string().meta({ description: "What was done, as `<resource>.<verb>`.", examples: ["share.update"] }),
    actorKind: z.enum(auditActorKinds),
    actorId: z.string().meta({
      description: "The id of the user or the API key, the name of the job, or ScaiKey's id of the webhook event.",
    }),
    actorName: z
      .string()
      .meta({ description: "Their e-mail address at the time; a key's name and, in brackets, who holds it." }),
    onBehalfOf: z.string().nullable().meta({ description: "The user or group whose rights an API key used." }),
    serviceAccount: z.string().nullable().meta({ description: "The application that acted for the user." }),
    resourceKind: z.string().nullable(),
    resourceId: z.string().nullable(),
    resourceName: z.string().nullable().meta({ description: "Its name at the time." }),
    requestId: z.string().nullable(),
    ip: z.string().nullable(),
    userAgent: z.string().nullable(),
    before: Facts.meta({ description: "What of it was different before." }),
    after: Facts.meta({ description: "What of it was different afterwards." }),
    sequence: z.int().positive().nullable().meta({
      description: "Its place in the tenant's chain; null for the seconds until it is sealed.",
    }),
    hash: z.string().nullable().meta({ description: "What seals it and all before it; null until it is sealed." }),
  })
  .meta({ id: "AuditEvent", description: "Something that happened, and who did it." });
export type AuditEvent = z.infer<typeof AuditEvent>;

export function viewAuditEvent({ previousHash: _previous, ...event }: StoredEvent): AuditEvent {
  return event;
}

export const exampleAuditEvent = {
  id: "aud_01m9p2m3k4n5p6q7r8s9t0v1w2",
  tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  occurredAt: "2026-11-22T10:00:00.000Z",
  category: "sharing",
  severity: "info",
  action: "share.update",
  actorKind: "user",
  actorId: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  actorName: "alice@acme.example",
  onBehalfOf: null,
  serviceAccount: null,
  resourceKind: "share",
  resourceId: "shr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  resourceName: "Projects",
  requestId: "req_01m9p2m3k4n5p6q7r8s9t0v1w2",
  ip: "192.0.2.7",
  userAgent: "Mozilla/5.0",
  before: { name: "Project" },
  after: { name: "Projects" },
  sequence: 7,
  hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
};
