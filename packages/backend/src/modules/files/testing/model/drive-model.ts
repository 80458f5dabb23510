import { type Permission, permissionBits, permissionsOfRole } from "@scai/contract";

/** The owner keeps full control of the shares; the other two have what they are given. */
export const everybody = ["owner", "bob", "carol"] as const;
export type Who = (typeof everybody)[number];

export interface ModelAce {
  readonly principal: Who | "everyone";
  readonly type: "allow" | "deny";
  readonly bits: number;
  readonly inherits: boolean;
}

export interface ModelShare {
  readonly kind: "share";
  readonly id: string;
  aces: ModelAce[];
  bobIs: "contributor" | "reader" | "nobody";
  limitBytes: number;
}

export interface ModelFolder extends Common {
  readonly kind: "folder";
}

export interface ModelFile extends Common {
  readonly kind: "file";
  /** By their numbers; what was deleted is missing. */
  readonly versions: Map<number, Uint8Array>;
  current: number;
}

interface Common {
  readonly id: string;
  parent: ModelPlace;
  name: string;
  aces: ModelAce[];
  inheritsAcl: boolean;
  /** In the trash itself, not because of a folder above. */
  isTrashed: boolean;
  /** Deleted for good; a worker has not removed it yet. */
  isDeleted: boolean;
}

export type ModelNode = ModelFolder | ModelFile;
export type ModelPlace = ModelShare | ModelFolder;
type Level = Pick<Common, "aces" | "inheritsAcl"> | ModelShare;

/**
 * What shares hold and who may do what with it, kept as simply as it can be told: no database, no set operations, no caches. What the API
 * answers is held against it.
 */
export class DriveModel {
  readonly shares: readonly ModelShare[];
  /** Everything but what a worker has removed, in the order in which it was made. */
  nodes: ModelNode[] = [];
  #contents = 0;

  constructor(shares: readonly Pick<ModelShare, "id" | "bobIs">[], limitBytes: number) {
    this.shares = shares.map((share) => ({ ...share, kind: "share", aces: [], limitBytes }));
  }

  /** Content that no other file has. */
  newContent(size: number): Uint8Array {
    this.#contents += 1;
    return Buffer.from(`${this.#contents} `.repeat(size).slice(0, size));
  }

  get folders(): ModelFolder[] {
    return this.nodes.filter((node) => node.kind === "folder");
  }

  get files(): ModelFile[] {
    return this.nodes.filter((node) => node.kind === "file");
  }

  get places(): ModelPlace[] {
    return [...this.shares, ...this.folders];
  }

  inside(place: ModelPlace): ModelNode[] {
    return this.nodes.filter((node) => node.parent === place);
  }

  below(place: ModelPlace): ModelNode[] {
    return this.inside(place).flatMap((node) => (node.kind === "folder" ? [node, ...this.below(node)] : [node]));
  }

  /** What has a name in a place: neither in the trash nor deleted itself. */
  holderOf(place: ModelPlace, name: string): ModelNode | undefined {
    return this.inside(place).find((node) => node.name === name && isItselfInUse(node));
  }

  bytesIn(share: ModelShare): number {
    return this.nodes.filter((node) => shareOf(node) === share).reduce((sum, node) => sum + bytesOf(node), 0);
  }

  /** All versions of a file, or of all files below a folder, in the trash or not. */
  bytesAtAndBelow(node: ModelNode): number {
    const below = node.kind === "folder" ? this.below(node) : [];
    return [node, ...below].reduce((sum, one) => sum + bytesOf(one), 0);
  }
}

export function isItselfInUse(node: ModelNode): boolean {
  return !node.isTrashed && !node.isDeleted;
}

function bytesOf(node: ModelNode): number {
  return node.kind === "folder" ? 0 : [...node.versions.values()].reduce((sum, content) => sum + content.length, 0);
}

export function contentOf(file: ModelFile): Uint8Array {
  return file.versions.get(file.current) ?? new Uint8Array();
}

/** From the nearest folder up to the share. */
export function above(node: ModelNode): ModelPlace[] {
  return node.parent.kind === "share" ? [node.parent] : [node.parent, ...above(node.parent)];
}

export function shareOf(place: ModelNode | ModelShare): ModelShare {
  return place.kind === "share" ? place : shareOf(place.parent);
}

export function isInTrash(node: ModelNode): boolean {
  return node.isTrashed || (node.parent.kind === "folder" && isInTrash(node.parent));
}

export function isGone(node: ModelNode): boolean {
  return node.isDeleted || (node.parent.kind === "folder" && isGone(node.parent));
}

export function pathOf(node: ModelNode): string {
  return node.parent.kind === "share" ? `/${node.name}` : `${pathOf(node.parent)}/${node.name}`;
}

export function may(who: Who, thing: ModelNode | ModelShare, permission: Permission): boolean {
  const levels = thing.kind === "share" ? [thing] : [thing, ...above(thing)];
  return decide(who, levels, permissionBits[permission]);
}

/** Whether somebody has a permission on everything in a folder that has no entries of its own. */
export function mayInside(who: Who, folder: ModelFolder, permission: Permission): boolean {
  const plain = { aces: [], inheritsAcl: true };
  return decide(who, [plain, folder, ...above(folder)], permissionBits[permission]);
}

/** The nearest level that says anything about the permission decides; on one level deny beats allow. */
function decide(who: Who, levels: readonly Level[], bit: number): boolean {
  if (who === "owner") return true;
  for (const [depth, level] of levels.entries()) {
    const said = acesOf(level, who).filter((ace) => (ace.bits & bit) !== 0 && (depth === 0 || ace.inherits));
    if (said.length > 0) return said.every((ace) => ace.type === "allow");
    if ("inheritsAcl" in level && !level.inheritsAcl) return false;
  }
  return false;
}

function acesOf(level: Level, who: Who): ModelAce[] {
  const named = level.aces.filter(({ principal }) => principal === who || principal === "everyone");
  if (!("bobIs" in level) || who !== "bob" || level.bobIs === "nobody") return named;
  return [...named, { principal: who, type: "allow", bits: permissionsOfRole[level.bobIs], inherits: true }];
}
