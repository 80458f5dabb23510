import type { ErrorCode, Permission } from "@scai/contract";
import {
  type DriveModel,
  isGone,
  isInTrash,
  type ModelAce,
  type ModelNode,
  type ModelPlace,
  type ModelShare,
  may,
  mayInside,
  type Who,
} from "./drive-model.ts";

export type OnNameTaken = "fail" | "rename" | "replace";

/** What is drawn for a call; each verb takes of it what it needs. Numbers choose among what there is at that moment. */
export interface Draw {
  readonly who: Who;
  readonly thing: number;
  readonly place: number;
  readonly name: string;
  readonly isRenamed: boolean;
  readonly onNameTaken: OnNameTaken;
  readonly size: number;
  readonly version: number;
  readonly ace: ModelAce;
  readonly isInheriting: boolean;
  readonly bobIs: ModelShare["bobIs"];
  readonly limitBytes: number;
}

/** One call of the API: what may be wrong with it, and what it does if nothing is. */
export interface Call {
  readonly operation: string;
  readonly input: Record<string, unknown>;
  readonly content?: Uint8Array;
  /** Who calls, where it is not who was drawn. */
  readonly by?: Who | "admin";
  /** The answer is one of these when there are any, and a success when there are none. */
  readonly problems: readonly ErrorCode[];
  /** What the model is from then on; returns what is known of the answer. */
  apply(answer: Answer): object;
}

export interface Answer {
  readonly id: string;
  readonly folderId?: string | null;
}

/** The real id of somebody, for entries. */
export type IdOf = (who: ModelAce["principal"]) => string;

export type Verb = (model: DriveModel, draw: Draw, idOf: IdOf) => Call | undefined;

export function problemsWith(
  who: Who,
  node: ModelNode,
  needed: readonly Permission[],
  inTrash: "refused" | "allowed" = "refused",
): ErrorCode[] {
  if (isGone(node) || !may(who, node, "read")) return ["files.not_found"];
  const isForbidden = needed.some((permission) => !may(who, node, permission));
  const isRefused = inTrash === "refused" && isInTrash(node);
  return [...(isForbidden ? ["files.forbidden" as const] : []), ...(isRefused ? ["files.trashed" as const] : [])];
}

export function problemsAt(who: Who, place: ModelPlace, permission: Permission): ErrorCode[] {
  if (place.kind === "folder") return problemsWith(who, place, [permission]);
  if (!may(who, place, "read")) return ["shares.not_found"];
  return may(who, place, permission) ? [] : ["shares.forbidden"];
}

/** Of what is not visible nothing more is told. */
export function isHidden(problems: readonly ErrorCode[]): boolean {
  return problems.some((problem) => problem.endsWith(".not_found"));
}

export function problemsBelow(model: DriveModel, who: Who, node: ModelNode, permission: Permission): ErrorCode[] {
  if (node.kind === "file") return [];
  const below = model.below(node);
  const folders = [node, ...below.filter((one) => one.kind === "folder")];
  const isRefused =
    below.some((one) => !may(who, one, permission)) ||
    folders.some((folder) => model.inside(folder).length > 0 && !mayInside(who, folder, permission));
  return isRefused ? ["files.forbidden"] : [];
}

export function problemsOfRoom(model: DriveModel, share: ModelShare, bytes: number): ErrorCode[] {
  return bytes > 0 && model.bytesIn(share) + bytes > share.limitBytes ? ["quotas.exceeded"] : [];
}

/** What stands in the way of a name; `replaced` is what would go to the trash for it. */
export function naming(
  model: DriveModel,
  who: Who,
  kind: ModelNode["kind"],
  place: ModelPlace,
  name: string,
  onNameTaken: OnNameTaken,
): { problems: ErrorCode[]; name: string; replaced?: ModelNode } {
  const holder = model.holderOf(place, name);
  if (holder === undefined) return { problems: [], name };
  if (onNameTaken === "rename") return { problems: [], name: freeNameIn(model, place, name) };
  if (onNameTaken === "fail" || holder.kind !== kind) return { problems: ["files.name_taken"], name };
  const problems = problemsWith(who, holder, ["delete"]);
  if (isHidden(problems)) return { problems: ["files.name_taken"], name };
  return { problems: [...problems, ...problemsBelow(model, who, holder, "delete")], name, replaced: holder };
}

export function freeNameIn(model: DriveModel, place: ModelPlace, name: string): string {
  for (let number = 1; ; number++) {
    const candidate = `${name} (${number})`;
    if (model.holderOf(place, candidate) === undefined) return candidate;
  }
}

export function at(place: ModelPlace, names: { share: string; folder: string }): Record<string, string> {
  return place.kind === "share" ? { [names.share]: place.id } : { [names.folder]: place.id };
}

export const target = { share: "targetShareId", folder: "targetFolderId" };

export function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % items.length];
}

/** Mostly of what there is for anybody. */
export function pickThing<Item extends ModelNode | ModelShare>(
  items: readonly Item[],
  number: number,
): Item | undefined {
  const present = items.filter((item) => item.kind === "share" || !isGone(item));
  return pick(number % 8 > 0 && present.length > 0 ? present : items, number);
}

export const fresh = { aces: [] as ModelAce[], inheritsAcl: true, isTrashed: false, isDeleted: false };

export function operationOf(node: ModelNode, verb: string): { operation: string; input: Record<string, unknown> } {
  return node.kind === "folder"
    ? { operation: `folders.${verb}`, input: { folderId: node.id } }
    : { operation: `files.${verb}`, input: { fileId: node.id } };
}
