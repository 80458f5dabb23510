import { createScaiKeyClient } from "@scai/backend";
import { inject } from "vitest";
import { z } from "zod";
import { unique } from "./people.ts";

const Made = z.object({ id: z.string() });

/** Changes ScaiKey's directory through its admin API, as its administrators do. Returns the id of what was made. */
async function make(list: string, body: object): Promise<string> {
  const { url, service } = inject("stack").scaikey;
  const { access_token: token } = await createScaiKeyClient({ url, ...service }).exchange({
    grant_type: "client_credentials",
    scope: "admin:read admin:write",
  });
  const response = await fetch(`${url}/api/v1/admin/${list}/`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok)
    throw new Error(`ScaiKey refused to make one of ${list}: ${response.status} ${await response.text()}`);
  return Made.parse(await response.json()).id;
}

/** ScaiKey's id of a new user whom ScaiKey knows, of one of its own tenants unless said: for what is done to people at ScaiKey. */
export function enrolAtScaiKey(name: string, tenant = "tnt_globex"): Promise<string> {
  return make("users", {
    tenant_id: tenant,
    email: `${unique(name)}@${tenant.replaceAll("_", "-")}.example`,
    first_name: name,
    last_name: "Test",
    password: "a password of tests",
  });
}

const enrolled = new Set<string>();

/** Has ScaiKey know a tenant and its partner that only tests have named so far. */
export async function enrolTenantAtScaiKey(tenant: string, partner = unique("prt")): Promise<void> {
  if (enrolled.has(tenant)) return;
  enrolled.add(tenant);
  await make("partners", { id: partner, name: partner });
  await make("tenants", { id: tenant, name: tenant, partner_id: partner });
}

/** ScaiKey's id of a new group of a tenant that it knows. */
export function enrolGroupAtScaiKey(tenant: string): Promise<string> {
  return make("groups", { tenant_id: tenant, name: unique("group") });
}
