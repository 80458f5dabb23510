import { permissionNames } from "@scai/contract";
import { expect } from "vitest";
import {
  contentOf,
  type DriveModel,
  everybody,
  isGone,
  isInTrash,
  isItselfInUse,
  type ModelNode,
  type ModelShare,
  may,
  pathOf,
  shareOf,
  type Who,
} from "./drive-model.ts";
import { listIn, type World } from "./world.ts";

/** Holds all that everybody can see against the model: listings, the trash, permissions, history, content, and what is counted. */
export async function compare(model: DriveModel, world: World): Promise<void> {
  for (const who of everybody) {
    for (const place of model.places) await compareListing(model, world, who, place);
    for (const share of model.shares) await compareTrash(model, world, who, share);
    await comparePermissions(model, world, who);
  }
  for (const share of model.shares) await compareUsage(model, world, share);
  for (const file of model.files) if (!isGone(file) && !isInTrash(file)) await compareFile(world, file);
}

async function compareListing(model: DriveModel, world: World, who: Who, place: ModelShare | ModelNode) {
  if (place.kind === "file") return;
  const isHere = place.kind === "share" || !(isGone(place) || isInTrash(place));
  if (!isHere || !may(who, place, "read")) return;
  const expected = model.inside(place).filter((node) => isItselfInUse(node) && may(who, node, "read"));
  expect(await listIn(world, who, place), `what ${who} sees in ${place.id}`).toMatchObject(
    expected.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(viewOf),
  );
}

function viewOf(node: ModelNode): object {
  const { kind, id, name } = node;
  const content = node.kind === "file" ? { version: node.current, sizeBytes: contentOf(node).length } : {};
  return { kind, id, name, path: pathOf(node), ...content };
}

async function compareTrash(model: DriveModel, { api }: World, who: Who, share: ModelShare) {
  if (!may(who, share, "read")) return;
  const { items } = await api[who].get<{ items: { id: string }[] }>("files.listTrash", {
    shareId: share.id,
    limit: 100,
  });
  const expected = model.nodes.filter((node) => {
    return shareOf(node) === share && node.isTrashed && !isGone(node) && may(who, node, "read");
  });
  const ids = expected.map((node) => node.id);
  expect(items.map(({ id }) => id).toSorted(), `the trash of ${share.id} as ${who} sees it`).toEqual(ids.toSorted());
}

const perCall = 100;

async function comparePermissions(model: DriveModel, { api }: World, who: Who) {
  const things = [...model.shares, ...model.nodes.filter((node) => !isGone(node) && !isInTrash(node))];
  const checks = things.flatMap((thing) => permissionNames.map((permission) => ({ thing, permission })));
  for (let start = 0; start < checks.length; start += perCall) {
    const asked = checks.slice(start, start + perCall);
    const { results } = await api[who].get<{ results: { allowed: boolean }[] }>("permissions.checkBatch", {
      checks: asked.map(({ thing, permission }) => ({ resourceType: thing.kind, resourceId: thing.id, permission })),
    });
    const expected = asked.map(({ thing, permission }) => may(who, thing, "read") && may(who, thing, permission));
    expect(
      results.map(({ allowed }) => allowed),
      `what ${who} may do`,
    ).toEqual(expected);
  }
}

async function compareUsage(model: DriveModel, { api }: World, share: ModelShare) {
  const nodes = model.nodes.filter((node) => shareOf(node) === share);
  const files = nodes.filter((node) => node.kind === "file");
  const usedBytes = model.bytesIn(share);
  expect(await api.admin.get("quotas.getShareUsage", { shareId: share.id })).toMatchObject({
    usedBytes,
    fileCount: files.length,
    folderCount: nodes.length - files.length,
    versionBytes: files.reduce((sum, file) => sum - contentOf(file).length, usedBytes),
  });
}

async function compareFile({ api }: World, file: ModelNode & { kind: "file" }) {
  const { items } = await api.owner.get<{ items: { version: number; sizeBytes: number }[] }>("files.listVersions", {
    fileId: file.id,
  });
  const expected = [...file.versions].map(([version, content]) => ({ version, sizeBytes: content.length }));
  expect(items, `the history of ${file.id}`).toMatchObject(expected.toSorted((a, b) => b.version - a.version));
  for (const [version, content] of file.versions) {
    const { bytes } = await api.owner.call("files.getContent", { fileId: file.id, version });
    expect(Buffer.compare(bytes, content), `version ${version} of ${file.id}`).toBe(0);
  }
}
