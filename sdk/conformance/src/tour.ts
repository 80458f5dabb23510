import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Harness, unique } from "@scai/testing";

/** What the tour of an SDK's README needs: somebody who may have zones without showing that they are theirs, and a folder of notes. */
export async function tourEnvironment(tenant: Harness, directory: string) {
  const h = await tenant.asAdmin();
  await h.role(h.owner, "validation_bypass");
  await mkdir(join(directory, "notes/june"), { recursive: true });
  await writeFile(join(directory, "notes/monday.txt"), "Rain since noon.\n");
  await writeFile(join(directory, "notes/june/friday.txt"), "Sun.\n");
  const SCAI_ZONE = `${unique("zone").replace("_", "-")}.test`;
  return { SCAI_URL: h.server.url, SCAI_TOKEN: h.owner.token, SCAI_ZONE };
}
