import { type RolePermission, rolePermissions } from "@scai/contract";
import { describe, expect } from "vitest";
import { z } from "zod";
import { type Answer, operations } from "../api-client.ts";
import { type Harness, test } from "../harness.ts";
import type { Person } from "../people.ts";
import { callersOf, operationRows, type Prepared } from "./operation-rows.ts";

// Every operation that declares the permission it needs needs that one, needs no other, and stops working a second after it is taken away.

const permitted = Object.entries(operationRows).flatMap(([name, row]) => {
  const permission = operations.get(name)?.op.permission;
  return permission === undefined ? [] : [{ name, row, permission }];
});

function codeOf({ body }: Answer): unknown {
  return typeof body === "object" && body !== null && "code" in body ? body.code : undefined;
}

async function call(h: Harness, who: Person, name: string, { input, content }: Prepared): Promise<Answer> {
  return h.rest(who).call(name, input, content === undefined ? {} : { content });
}

/** What it takes to see what an operation is about, beside what it takes to do it: the zone, and its records where it is about those. */
function sightOf(name: string): RolePermission[] {
  const path = operations.get(name)?.op.path ?? "";
  if (!path.includes("{zoneId}")) return [];
  return path.includes("{zoneId}/records") ? ["domains:read", "records:read"] : ["domains:read"];
}

/** Reading is seeing: who may not read a thing is told that there is none, and in a list there is none. */
function isShut(permission: string, answer: Answer): boolean {
  const isSight = permission.endsWith(":read");
  if (isSight && answer.status === 200) return isEmptyPage(answer.body);
  return codeOf(answer) === "roles.forbidden" || (isSight && answer.status === 404);
}

function isEmptyPage(body: unknown): boolean {
  const page = z.object({ data: z.object({ items: z.array(z.unknown()) }) }).safeParse(body);
  return page.success && page.data.data.items.length === 0;
}

describe.each(permitted)("$name", ({ name, row, permission }) => {
  test("takes its permission, and nothing but it", async ({ h: tenant }) => {
    const h = await callersOf(row, tenant);
    const person = await h.person();
    const others = rolePermissions.filter((other) => other !== permission);
    // What is of the whole installation is given on the platform.
    const scope = permission.startsWith("platform:") ? ({ platform: true } as const) : {};
    const takeOthers = await h.role(person, others, scope);
    const target = await row.prepare(h);
    const refused = await call(h, person, name, target);
    expect(isShut(permission, refused), `${refused.status} ${JSON.stringify(refused.body)}`).toBe(true);
    await takeOthers();
    const takeIt = await h.role(person, [permission, ...sightOf(name), ...(row.alongside ?? [])], scope);
    const allowed = await call(h, person, name, target);
    expect(allowed.status, JSON.stringify(allowed.body)).toBeLessThan(300);
    await takeIt();
    const taken = await call(h, person, name, await row.prepare(h));
    expect(taken.status === 404 || isShut(permission, taken), `${taken.status} ${JSON.stringify(taken.body)}`).toBe(
      true,
    );
  });
});
