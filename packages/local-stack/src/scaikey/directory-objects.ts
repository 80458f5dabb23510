import { z } from "zod";
import { seedGroups, seedPartners, seedTenants, seedUsers } from "../seed.ts";

// What the admin API takes, stores and answers, in ScaiKey's own words.

/** `PENDING` is who has been invited and has no password yet; they can sign in here all the same. */
const STATUSES = ["ACTIVE", "PENDING", "SUSPENDED", "DELETED"] as const;
const ADMIN_ROLES = ["user", "tenant_admin", "partner_admin", "super_admin"] as const;

const Stored = z.object({
  id: z.string().regex(/^[\w-]{1,64}$/),
  status: z.enum(STATUSES).default("ACTIVE"),
  updated_at: z.iso.datetime(),
});
const Named = Stored.extend({ name: z.string().min(1).max(255), slug: z.string().min(1).max(63) });

const Partner = Named;
const Tenant = Named.extend({ partner_id: z.string() });
const User = Stored.extend({
  tenant_id: z.string(),
  email: z.email(),
  first_name: z.string().max(120),
  last_name: z.string().max(120),
  display_name: z.string().max(240).optional(),
  role: z.enum(ADMIN_ROLES).default("user"),
});
/** Nobody is asked for it here, so it is looked at and forgotten. */
const Password = z.string().min(8, "A password has at least 8 characters").max(1024);
export const PasswordReset = z.strictObject({ password: Password });
export const Member = z.strictObject({ type: z.enum(["user", "group"]), id: z.string() });
const Group = Named.extend({
  tenant_id: z.string(),
  description: z.string().max(2000).default(""),
  group_type: z.enum(["SECURITY", "DISTRIBUTION_LIST"]).default("SECURITY"),
  members: z.array(Member).default([]),
});

export type Stored = z.infer<typeof Stored>;
export type Partner = z.infer<typeof Partner>;
export type Tenant = z.infer<typeof Tenant>;
export type User = z.infer<typeof User>;
export type Group = z.infer<typeof Group>;
export type Member = z.infer<typeof Member>;

/** The lists of the directory; each needs those before it. */
export interface Objects {
  partners: Partner;
  tenants: Tenant;
  users: User;
  groups: Group;
}
export type Kind = keyof Objects;
export const KINDS = ["partners", "tenants", "users", "groups"] as const satisfies readonly Kind[];

const decided = { status: true, updated_at: true } as const;

/** What may be said of a new object. An id that is not given is made up. */
export const NewObject = {
  partners: Partner.omit(decided).partial({ id: true, slug: true }),
  tenants: Tenant.omit(decided).partial({ id: true, slug: true }),
  users: User.omit(decided)
    .partial({ id: true })
    .extend({
      first_name: User.shape.first_name.default(""),
      last_name: User.shape.last_name.default(""),
      password: Password.optional(),
    }),
  groups: Group.omit({ ...decided, members: true }).partial({ id: true, slug: true }),
} as const;

/** What may be changed of an object. */
export const ObjectChange = {
  partners: Partner.pick({ name: true, slug: true, status: true }).partial().strict(),
  tenants: Tenant.pick({ name: true, slug: true, status: true }).partial().strict(),
  users: z
    .strictObject({
      email: User.shape.email,
      first_name: User.shape.first_name,
      last_name: User.shape.last_name,
      display_name: User.shape.display_name,
      status: z.enum(STATUSES),
      role: z.enum(ADMIN_ROLES),
    })
    .partial(),
  groups: z
    .strictObject({
      name: Group.shape.name,
      slug: Group.shape.slug,
      description: z.string().max(2000),
      status: z.enum(STATUSES),
    })
    .partial(),
} as const;

export const DirectoryFile = z.object({
  partners: z.array(Partner),
  tenants: z.array(Tenant),
  users: z.array(User),
  groups: z.array(Group),
  /** By tenant, who may use the application; of a tenant that is not here everybody may. */
  assignees: z.record(z.string(), z.array(Member)).default({}),
});
export type DirectoryFile = z.infer<typeof DirectoryFile>;

/** What a directory that nobody has changed yet holds. */
export function seedDirectory(): DirectoryFile {
  const stored = { status: "ACTIVE", updated_at: new Date(0).toISOString() } as const;
  return {
    assignees: {},
    partners: seedPartners.map((partner) => ({ ...stored, ...partner })),
    tenants: seedTenants.map(({ partnerId, ...tenant }) => ({ ...stored, ...tenant, partner_id: partnerId })),
    users: seedUsers.map(({ id, email, name, tenantId, isOperator, isTenantAdmin }) => {
      const [first = "", ...rest] = name.split(" ");
      const role = isOperator ? "super_admin" : isTenantAdmin ? "tenant_admin" : "user";
      return { ...stored, id, tenant_id: tenantId, email, first_name: first, last_name: rest.join(" "), role };
    }),
    groups: seedGroups.map(({ id, name, slug, tenantId, memberIds }) => {
      const members = memberIds.map((member) => ({ type: "user" as const, id: member }));
      return {
        ...stored,
        id,
        name,
        slug,
        tenant_id: tenantId,
        description: "",
        group_type: "SECURITY" as const,
        members,
      };
    }),
  };
}
