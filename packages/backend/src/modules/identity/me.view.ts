import { ApiKeyId, deviceKinds, GroupId, PartnerId, TenantId, UserId } from "@scai/contract";
import { z } from "zod";
import type { Actor } from "./actor.ts";

export const Me = z
  .object({
    id: UserId,
    tenantId: TenantId,
    partnerId: PartnerId.meta({ description: "Whose tenant it is." }),
    email: z.string(),
    name: z.string(),
    groupIds: z.array(GroupId),
    scopes: z.array(z.string()).meta({ description: "What the access token allows." }),
    adminRole: z.enum(["none", "tenant_admin", "partner_admin", "super_admin"]),
    allowedDeviceKinds: z.array(z.enum(deviceKinds)).meta({ description: "The kinds of devices that they may use." }),
    maxFileSizeBytes: z.int().meta({ description: "The largest file that the tenant allows." }),
    apiKey: z
      .object({
        id: ApiKeyId,
        name: z.string(),
        permissionSourceId: z.union([UserId, GroupId]).meta({ description: "Whose rights it has." }),
      })
      .meta({ id: "MyApiKey" })
      .nullable()
      .meta({ description: "The API key that is used; null with an access token." }),
  })
  .meta({ id: "Me", description: "The caller; with a group's API key whoever was shown the key." });
export type Me = z.infer<typeof Me>;

export function viewMe({ id, tenantId, facts, scopes, credential }: Actor): Me {
  return {
    id,
    tenantId,
    partnerId: facts.partnerId,
    email: facts.email,
    name: facts.name,
    groupIds: [...facts.groupIds],
    scopes: [...scopes],
    adminRole: facts.adminRole,
    allowedDeviceKinds: [...(facts.allowedDeviceKinds ?? deviceKinds)],
    maxFileSizeBytes: facts.maxFileSizeBytes,
    apiKey:
      credential.kind === "api_key"
        ? { id: credential.id, name: credential.name, permissionSourceId: credential.sourceId }
        : null,
  };
}

export const exampleMe = {
  id: "usr_01m9p2m3k4n5p6q7r8s9t0v1w2",
  tenantId: "tnt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  partnerId: "prt_01m9p2m3k4n5p6q7r8s9t0v1w2",
  email: "alice@acme.example",
  name: "Alice",
  groupIds: [],
  scopes: ["files:read", "files:write"],
  adminRole: "tenant_admin",
  allowedDeviceKinds: ["desktop", "mobile", "web", "api"],
  maxFileSizeBytes: 5368709120,
  apiKey: null,
};
