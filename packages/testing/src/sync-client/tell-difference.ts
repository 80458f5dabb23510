import { brief, shorten } from "./journal.ts";
import { type Entry, pathOf } from "./local-folder.ts";
import { idOf } from "./reconcile.ts";
import type { SyncClient } from "./sync-client.ts";

const latestMax = 60;
const concernedMax = 120;

/**
 * What devices that should have the same do not have in common, with all that it takes to understand why: what each of them has of it, what it
 * believes of the server, what it did and was told, and the share's changes. Empty when they have the same and nothing failed.
 */
export async function tellDifference(devices: readonly SyncClient[], failure?: string): Promise<string> {
  const trees = devices.map((device) => new Set(device.tree()));
  const lines = new Set(trees.flatMap((tree) => [...tree]));
  const apart = [...lines].filter((line) => trees.some((tree) => !tree.has(line)));
  const isSame = trees.every((tree, i) => tree.size === devices[i]?.local.entries.size) && apart.length === 0;
  if (isSame && failure === undefined) return "";
  const paths = new Set(apart.map((line) => line.slice(0, line.lastIndexOf(" "))));
  const ids = new Set(devices.flatMap((device) => concerned(device, paths)));
  const having = (line: string) => trees.flatMap((tree, i) => (tree.has(line) ? [i] : [])).join(" and ");
  const states = await Promise.all(devices.map(stateOf));
  return [
    failure ?? "They do not have the same.",
    ...apart.map((line) => `${shorten(line)}: only on ${having(line)}`),
    ...devices.flatMap((device, i) => tellDevice(`DEVICE ${i} ${states[i]}`, device, paths, ids)),
    "THE SHARE'S CHANGES",
    ...(await changesOf(devices)),
  ].join("\n");
}

/** Where the server has the device stand. */
async function stateOf({ api, deviceId, shareId }: SyncClient): Promise<string> {
  const answer = await api.call("sync.getStatus", { deviceId, shareId }).catch(() => undefined);
  const { data }: { data?: object } = Object(answer?.body);
  return brief(data);
}

/** Ids of what has one of these paths, and of what the device has not sent. */
function concerned({ local, base }: SyncClient, paths: ReadonlySet<string>): string[] {
  return [...local.entries].flatMap((entry) => {
    const { id } = entry;
    const isPending = id !== undefined && !isBuiltOn(entry, base.get(id));
    return id !== undefined && (isPending || paths.has(pathOf(entry))) ? [id] : [];
  });
}

function isBuiltOn(entry: Entry, known: ReturnType<SyncClient["base"]["get"]>): boolean {
  if (known === undefined || known.name !== entry.name || known.parentId !== idOf(entry.parent)) return false;
  return entry.kind === "folder" || known.sha256 === entry.sha256;
}

function tellDevice(
  name: string,
  device: SyncClient,
  paths: ReadonlySet<string>,
  ids: ReadonlySet<string>,
): readonly string[] {
  const { local, base, mirror, journal } = device;
  const isOwn = (entry: Entry) => entry.id === undefined || ids.has(entry.id) || paths.has(pathOf(entry));
  const own = [...local.entries].filter(isOwn);
  const ends = Array.from(ids, shorten);
  const isConcerned = (line: string) => ends.some((end) => line.includes(end));
  const { lines } = journal;
  const latest = lines.length - latestMax;
  return [
    `${name} has, of these and of what it has not sent`,
    ...own.map((entry) => `  ${pathOf(entry)} id=${shorten(entry.id ?? "none yet")} ${shorten(entry.sha256)}`),
    `${name} builds on`,
    ...Array.from(ids, (id) => `  ${brief(base.get(id) ?? { id, is: "unknown" })}`),
    `${name} was told`,
    ...Array.from(ids, (id) => `  ${brief(mirror.nodes.get(id) ?? { id, is: "unknown" })}`),
    `${name} did and was answered: what concerns these, and the latest`,
    ...lines
      .slice(0, Math.max(0, latest))
      .filter(isConcerned)
      .slice(0, concernedMax)
      .map((line) => `  ${line}`),
    ...lines.slice(Math.max(0, latest)).map((line) => `  ${line}`),
  ];
}

async function changesOf([device]: readonly SyncClient[]): Promise<string[]> {
  if (device === undefined) return [];
  const told: string[] = [];
  let after: object = { from: "start" };
  for (;;) {
    const input = { shareId: device.shareId, limit: 1000, ...after };
    const answer = await device.api.call("sync.listChanges", input).catch((err: unknown) => `not told: ${err}`);
    if (typeof answer === "string") return [...told, answer];
    const { data }: { data: { items: object[]; nextCursor: string; hasMore: boolean } } = Object(answer.body);
    told.push(...data.items.map((change) => `  ${brief(change)}`));
    if (!data.hasMore) return told;
    after = { cursor: data.nextCursor };
  }
}
