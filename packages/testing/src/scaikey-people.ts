import { createScaiKeyClient } from "@scai/backend";
import { inject } from "vitest";
import { z } from "zod";

const Made = z.object({ id: z.string() });

/** ScaiKey's id of a new user whom ScaiKey knows, of one of its own tenants: for what is done to people at ScaiKey. */
export async function enrolAtScaiKey(name: string): Promise<string> {
  const { url, service } = inject("stack").scaikey;
  const { access_token: token } = await createScaiKeyClient({ url, ...service }).exchange({
    grant_type: "client_credentials",
    scope: "admin:read admin:write",
  });
  const response = await fetch(`${url}/api/v1/admin/users/`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({
      tenant_id: "tnt_globex",
      email: `${name}@globex.example`,
      first_name: name,
      last_name: "Test",
    }),
  });
  if (!response.ok) throw new Error(`ScaiKey refused a new user: ${response.status} ${await response.text()}`);
  return Made.parse(await response.json()).id;
}
