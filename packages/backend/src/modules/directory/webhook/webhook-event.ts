import { z } from "zod";
import { ScaiKeyMember, ScaiKeyTime, ScaiKeyUser } from "../../../platform/scaikey-admin/index.ts";

const Reference = z.string().min(1).max(190).nullish();

/**
 * What ScaiKey sends. Its documentation shows it with and without the members after `data`; where they are absent, `data` names the tenant
 * and the partner itself.
 */
export const WebhookEvent = z.object({
  event_id: z.string().min(1).max(190),
  event_type: z.string().min(1).max(64),
  timestamp: ScaiKeyTime,
  data: z.record(z.string(), z.unknown()),
  resource: z.object({ type: z.string().nullish(), id: Reference }).nullish(),
  tenant_id: Reference,
  partner_id: Reference,
});
export type WebhookEvent = z.infer<typeof WebhookEvent>;

/** The data of `group.member_added` and `group.member_removed`: the group and the member, as objects or by their ids. */
export const MembershipData = z
  .object({
    group: z.looseObject({ id: z.string() }).nullish(),
    group_id: Reference,
    member: ScaiKeyMember.nullish(),
    user: ScaiKeyUser.nullish(),
    user_id: Reference,
    member_group_id: Reference,
  })
  .transform((data, ctx) => {
    const groupId = data.group?.id ?? data.group_id;
    const userId = data.user?.id ?? data.user_id;
    const innerId = data.member_group_id;
    const member =
      data.member ??
      (userId ? { type: "user" as const, id: userId } : innerId ? { type: "group" as const, id: innerId } : undefined);
    if (groupId === undefined || groupId === null || member === undefined) {
      ctx.addIssue({ code: "custom", message: "expected a group and a member" });
      return z.NEVER;
    }
    return { group: data.group ?? { id: groupId }, member };
  });

/** The data with what the envelope adds to it. */
export function dataOf(event: WebhookEvent): Record<string, unknown> {
  const { data, resource } = event;
  return {
    ...(resource?.id ? { id: resource.id } : {}),
    ...(event.tenant_id ? { tenant_id: event.tenant_id } : {}),
    ...(event.partner_id ? { partner_id: event.partner_id } : {}),
    ...data,
  };
}

const OfApplication = z.object({ application: z.looseObject({ id: Reference }).nullish(), application_id: Reference });

/** Whether the event names an application, and that is not ours. */
export function isOfAnother({ data }: WebhookEvent, clientId: string): boolean {
  const named = OfApplication.safeParse(data);
  const id = named.success ? (named.data.application?.id ?? named.data.application_id) : undefined;
  return id !== undefined && id !== null && id !== clientId;
}
