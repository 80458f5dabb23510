import { TenantId, TimestampInput } from "@scai/contract";
import { auditActorKinds, auditCategories, auditSeverities } from "@scai/db";
import { z } from "zod";

const text = (max: number, description: string) => z.string().min(1).max(max).optional().meta({ description });

/** What a list or an export of events can be narrowed to; members of an input. */
export const auditFilter = {
  tenantId: TenantId.optional().meta({ description: "Whose log; the caller's own tenant's, if absent." }),
  actorKind: z.enum(auditActorKinds).optional(),
  actorId: text(190, "Who did it."),
  action: z
    .string()
    .regex(/^[a-z][a-z_.]{0,62}\*?$/, "expected an action such as share.update, or its beginning and a *")
    .optional()
    .meta({ description: "The action, or how it begins with a `*` behind: `share.*`." }),
  category: z.enum(auditCategories).optional(),
  severity: z.enum(auditSeverities).optional(),
  resourceKind: text(24, "What kind of thing it was done to, such as `share`."),
  resourceId: text(64, "What it was done to."),
  requestId: text(64, "The request in which it was done."),
  ip: text(45, "The address that it came from."),
  from: TimestampInput.optional().meta({ description: "Not before this." }),
  to: TimestampInput.optional().meta({ description: "Before this." }),
  search: text(200, "Text in the action or in the name of the actor or the resource."),
};

const AuditFilter = z.object(auditFilter);
export type AuditFilter = Omit<z.infer<typeof AuditFilter>, "tenantId">;
