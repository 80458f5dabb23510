import { expect } from "vitest";
import { test } from "./index.ts";

test("a test has a tenant of its own", async ({ h }) => {
  const share = await h.share();
  const folder = await h.folder(share.id);
  const file = await h.file(share.id, { folderId: folder.id });
  expect((await h.rest().call("files.get", { fileId: file.id })).status).toBe(200);
});
