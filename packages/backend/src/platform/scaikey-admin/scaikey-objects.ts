import { z } from "zod";

/** ScaiKey's words for a status are in upper case; which there are beside those of the documentation is not said. */
const ScaiKeyStatus = z.string().transform((status) => status.toUpperCase());

/** An instant; one that names no zone is in UTC, as Python writes it. */
export const ScaiKeyTime = z
  .string()
  .transform((text) => new Date(/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`))
  .refine((time) => !Number.isNaN(time.getTime()), "expected a time");

/** As long as our columns. */
const ScaiKeyId = z.string().min(1).max(190);

const Named = z.object({ id: ScaiKeyId, name: z.string().nullish(), slug: z.string().max(190).nullish() });
export type ScaiKeyNamed = z.infer<typeof Named>;
const Changed = z.object({ status: ScaiKeyStatus.nullish(), updated_at: ScaiKeyTime.nullish() });

/** What an answer or an event says of one object. Only the id is always there: an event may tell no more than what changed. */
export const ScaiKeyPartner = Named.extend(Changed.shape);
export type ScaiKeyPartner = z.infer<typeof ScaiKeyPartner>;

export const ScaiKeyTenant = Named.extend({
  ...Changed.shape,
  partner_id: ScaiKeyId.nullish(),
  partner: Named.nullish(),
});
export type ScaiKeyTenant = z.infer<typeof ScaiKeyTenant>;

const OfTenant = z.object({
  tenant_id: ScaiKeyId.nullish(),
  tenant: ScaiKeyTenant.nullish(),
  partner: Named.nullish(),
});

export const ScaiKeyUser = z.object({
  id: ScaiKeyId,
  ...Changed.shape,
  ...OfTenant.shape,
  email: z.string().nullish(),
  first_name: z.string().nullish(),
  last_name: z.string().nullish(),
  display_name: z.string().nullish(),
  role: z.string().nullish(),
});
export type ScaiKeyUser = z.infer<typeof ScaiKeyUser>;

export const ScaiKeyGroup = Named.extend({
  ...Changed.shape,
  ...OfTenant.shape,
  description: z.string().nullish(),
  group_type: z.string().nullish(),
});
export type ScaiKeyGroup = z.infer<typeof ScaiKeyGroup>;

/** Somebody or some group directly in a group. */
export const ScaiKeyMember = z.object({ id: ScaiKeyId, type: z.enum(["user", "group"]) });
export type ScaiKeyMember = z.infer<typeof ScaiKeyMember>;

/** The id of somebody who may use an application: of the person, however the list's entries name them. */
export const ScaiKeyEffectiveUser = z
  .object({ user_id: ScaiKeyId.nullish(), user: z.object({ id: ScaiKeyId }).nullish(), id: ScaiKeyId.nullish() })
  .transform(({ user_id: userId, user, id }, ctx) => {
    const found = userId ?? user?.id ?? id;
    if (found !== undefined && found !== null) return found;
    ctx.addIssue({ code: "custom", message: "expected a user" });
    return z.NEVER;
  });

/** What may be said of an object when it is made or changed, in ScaiKey's words. */
export interface ScaiKeyValues {
  readonly partners: { readonly name?: string | undefined; readonly slug?: string | undefined };
  readonly tenants: {
    readonly name?: string | undefined;
    readonly slug?: string | undefined;
    readonly partner_id?: string | undefined;
    readonly status?: "ACTIVE" | "SUSPENDED" | undefined;
  };
  readonly users: {
    readonly tenant_id?: string | undefined;
    readonly email?: string | undefined;
    readonly first_name?: string | undefined;
    readonly last_name?: string | undefined;
    readonly display_name?: string | undefined;
    readonly password?: string | undefined;
  };
  readonly groups: {
    readonly tenant_id?: string | undefined;
    readonly name?: string | undefined;
    readonly description?: string | undefined;
    readonly group_type?: "SECURITY" | "DISTRIBUTION_LIST" | undefined;
  };
}

/** What the lists of the admin API are of. */
export interface ScaiKeyObjects {
  readonly partners: ScaiKeyPartner;
  readonly tenants: ScaiKeyTenant;
  readonly users: ScaiKeyUser;
  readonly groups: ScaiKeyGroup;
}
export type ScaiKeyList = keyof ScaiKeyObjects;

export const scaikeyLists: { readonly [List in ScaiKeyList]: z.ZodType<ScaiKeyObjects[List]> } = {
  partners: ScaiKeyPartner,
  tenants: ScaiKeyTenant,
  users: ScaiKeyUser,
  groups: ScaiKeyGroup,
};
