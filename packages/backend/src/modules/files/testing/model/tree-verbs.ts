import type { ErrorCode } from "@scai/contract";
import {
  at,
  type Draw,
  fresh,
  isHidden,
  naming,
  operationOf,
  pick,
  pickThing,
  problemsAt,
  problemsBelow,
  problemsOfRoom,
  problemsWith,
  target,
  type Verb,
} from "./calls.ts";
import {
  above,
  contentOf,
  type DriveModel,
  isGone,
  isInTrash,
  isItselfInUse,
  type ModelFolder,
  type ModelNode,
  type ModelPlace,
  may,
  shareOf,
  type Who,
} from "./drive-model.ts";

export const rename: Verb = (model, { who, thing, name }) => {
  const node = pickThing(model.nodes, thing);
  if (node === undefined) return undefined;
  const { operation, input } = operationOf(node, "update");
  const problems = problemsWith(who, node, ["write"]);
  if (!isHidden(problems) && node.name !== name)
    problems.push(...naming(model, who, node.kind, node.parent, name, "fail").problems);
  return {
    operation,
    input: { ...input, name },
    problems,
    apply() {
      node.name = name;
      return { name };
    },
  };
};

/** What moving and restoring have in common: what can be wrong with going to a place, and going there. */
function going(model: DriveModel, draw: Draw, node: ModelNode, place: ModelPlace, name: string) {
  const { who, onNameTaken } = draw;
  const isElsewhere = place !== node.parent;
  const leavesShare = shareOf(place) !== shareOf(node);
  const isIntoItself = node === place || (place.kind === "folder" && above(place).some((folder) => folder === node));
  const named = naming(model, who, node.kind, place, name, onNameTaken);
  const problems: ErrorCode[] = [
    ...(isElsewhere ? problemsBelow(model, who, node, "read") : []),
    ...(leavesShare ? problemsBelow(model, who, node, "delete") : []),
    ...(isIntoItself ? ["files.cycle" as const] : []),
    ...named.problems,
    ...(leavesShare ? problemsOfRoom(model, shareOf(place), model.bytesAtAndBelow(node)) : []),
  ];
  const go = () => {
    if (named.replaced !== undefined) named.replaced.isTrashed = true;
    Object.assign(node, { parent: place, name: named.name, isTrashed: false });
    return { name: named.name };
  };
  return { problems, go };
}

export const move: Verb = (model, draw) => {
  const node = pickThing(model.nodes, draw.thing);
  const place = pickThing(model.places, draw.place);
  if (node === undefined || place === undefined) return undefined;
  const { operation, input } = operationOf(node, "move");
  const name = draw.isRenamed ? draw.name : node.name;
  const problems = problemsWith(draw.who, node, ["delete"]);
  const there = isHidden(problems) ? [] : problemsAt(draw.who, place, "create");
  const isMoved = place !== node.parent || name !== node.name;
  const { problems: onTheWay, go } = going(model, draw, node, place, name);
  const isTold = isMoved && !isHidden(problems) && !isHidden(there);
  return {
    operation,
    input: {
      ...input,
      ...at(place, target),
      onNameTaken: draw.onNameTaken,
      ...(draw.isRenamed ? { name } : {}),
    },
    problems: [...problems, ...there, ...(isTold ? onTheWay : [])],
    apply: () => (isMoved ? go() : { name }),
  };
};

export const restore: Verb = (model, draw) => {
  // Mostly of what there is to restore.
  const trashed = model.nodes.filter((node) => node.isTrashed);
  const node = pick(trashed.length > 0 && draw.thing % 4 > 0 ? trashed : model.nodes, draw.thing);
  if (node === undefined) return undefined;
  const { operation, input } = operationOf(node, "restore");
  const elsewhere = draw.isInheriting ? pickThing(model.places, draw.place) : undefined;
  const place = elsewhere ?? node.parent;
  const name = draw.isRenamed ? draw.name : node.name;
  const needed = elsewhere === undefined ? (["write"] as const) : (["write", "delete"] as const);
  const problems = problemsWith(draw.who, node, needed, "allowed");
  const there = elsewhere === undefined || isHidden(problems) ? [] : problemsAt(draw.who, elsewhere, "create");
  const isParentTrashed = node.parent.kind === "folder" && isInTrash(node.parent);
  if (!isHidden(problems)) {
    if (!node.isTrashed) problems.push(isParentTrashed ? "files.parent_trashed" : "files.not_trashed");
    else if (elsewhere === undefined && isParentTrashed) problems.push("files.parent_trashed");
  }
  const { problems: onTheWay, go } = going(model, draw, node, place, name);
  const isTold = !isHidden(problems) && !isHidden(there);
  return {
    operation,
    input: {
      ...input,
      ...(elsewhere === undefined ? {} : at(elsewhere, target)),
      onNameTaken: draw.onNameTaken,
      ...(draw.isRenamed ? { name } : {}),
    },
    problems: [...problems, ...there, ...(isTold ? onTheWay : [])],
    apply: go,
  };
};

export const copy: Verb = (model, draw) => {
  const { who, onNameTaken } = draw;
  const node = pickThing(model.nodes, draw.thing);
  const place = pickThing(model.places, draw.place);
  if (node === undefined || place === undefined) return undefined;
  const { operation, input } = operationOf(node, "copy");
  const name = draw.isRenamed ? draw.name : node.name;
  const problems = problemsWith(who, node, ["read"]);
  const there = isHidden(problems) ? [] : problemsAt(who, place, "create");
  const copied = copiesOf(model, who, node);
  const named = naming(model, who, node.kind, place, name, onNameTaken);
  if (!isHidden(problems) && !isHidden(there)) {
    const isIntoItself = place === node || (place.kind === "folder" && above(place).some((folder) => folder === node));
    const bytes = copied.reduce((sum, one) => sum + (one.kind === "file" ? contentOf(one).length : 0), 0);
    problems.push(...(isIntoItself ? ["files.cycle" as const] : []), ...named.problems);
    problems.push(...problemsOfRoom(model, shareOf(place), bytes));
  }
  return {
    operation,
    input: { ...input, ...at(place, target), onNameTaken, ...(draw.isRenamed ? { name } : {}) },
    problems: [...problems, ...there],
    apply(answer) {
      if (named.replaced !== undefined) named.replaced.isTrashed = true;
      if (node.kind === "file") {
        const versions = new Map([[1, contentOf(node)]]);
        const { id } = answer;
        const its = { kind: "file", id, parent: place, name: named.name, versions, current: 1 } as const;
        model.nodes.push({ ...fresh, ...its, aces: [] });
        return { name: named.name, version: 1, sizeBytes: contentOf(node).length };
      }
      const copies = new Map<ModelPlace, ModelFolder>();
      for (const one of copied) {
        const parent = one === node ? place : copies.get(one.parent);
        if (parent === undefined) throw new Error("a copy outside of its folder");
        // Ids of what is below are looked up by whoever made the call.
        const common = { ...fresh, parent, name: one === node ? named.name : one.name, aces: [] };
        const id = one === node ? (answer.folderId ?? "") : `copy of ${one.id}`;
        if (one.kind === "file")
          model.nodes.push({ ...common, kind: "file", id, versions: new Map([[1, contentOf(one)]]), current: 1 });
        else {
          const folder: ModelFolder = { ...common, kind: "folder", id };
          copies.set(one, folder);
          model.nodes.push(folder);
        }
      }
      return { status: "completed", copiedCount: copied.length - 1, itemCount: copied.length - 1 };
    },
  };
};

/** The thing and what of everything below is in use and may be read, from the top down; what is in a hidden folder stays behind with it. */
function copiesOf(model: DriveModel, who: Who, node: ModelNode): ModelNode[] {
  if (node.kind === "file") return [node];
  const children = model.inside(node).filter((child) => isItselfInUse(child) && may(who, child, "read"));
  return [node, ...children.flatMap((child) => copiesOf(model, who, child))];
}

export const trash: Verb = (model, { who, thing }) => {
  const node = pickThing(model.nodes, thing);
  if (node === undefined) return undefined;
  const { operation, input } = operationOf(node, "delete");
  const problems = problemsWith(who, node, ["delete"]);
  if (!isHidden(problems)) problems.push(...problemsBelow(model, who, node, "delete"));
  return {
    operation,
    input,
    problems,
    apply() {
      node.isTrashed = true;
      return {};
    },
  };
};

export const deleteForGood: Verb = (model, { who, thing }) => {
  const node = pickThing(model.nodes, thing);
  if (node === undefined) return undefined;
  const { operation, input } = operationOf(node, "delete");
  const problems = problemsWith(who, node, ["delete"], "allowed");
  if (!isHidden(problems)) problems.push(...problemsBelow(model, who, node, "delete"));
  return {
    operation,
    input: { ...input, permanent: true },
    problems,
    apply() {
      node.isDeleted = true;
      return {};
    },
  };
};

export const emptyTrash: Verb = (model, { who, thing }) => {
  const share = pick(model.shares, thing);
  if (share === undefined) return undefined;
  const seen = model.nodes.filter((node) => {
    return shareOf(node) === share && node.isTrashed && !isGone(node) && may(who, node, "read");
  });
  const deletable = seen.filter((node) => {
    return (
      problemsWith(who, node, ["delete"], "allowed").length + problemsBelow(model, who, node, "delete").length === 0
    );
  });
  return {
    operation: "files.emptyTrash",
    input: { shareId: share.id },
    problems: problemsAt(who, share, "read"),
    apply() {
      for (const node of deletable) node.isDeleted = true;
      return { deleted: deletable.length, kept: seen.length - deletable.length };
    },
  };
};
