import { namesOfPermissions } from "@scai/contract";
import { type Draw, isHidden, pick, pickThing, problemsAt, problemsWith, type Verb } from "./calls.ts";
import type { DriveModel, ModelNode, ModelShare } from "./drive-model.ts";

/** Any share, folder or file, as operations on access name it, and what is wrong with managing who may do what with it. */
function managing(model: DriveModel, draw: Draw) {
  const thing = pickThing<ModelShare | ModelNode>([...model.shares, ...model.nodes], draw.thing);
  if (thing === undefined) return undefined;
  const problems =
    thing.kind === "share"
      ? problemsAt(draw.who, thing, "managePermissions")
      : problemsWith(draw.who, thing, ["managePermissions"]);
  return { thing, problems, input: { resourceType: thing.kind, resourceId: thing.id } };
}

export const addEntry: Verb = (model, draw, idOf) => {
  const managed = managing(model, draw);
  if (managed === undefined) return undefined;
  const { thing, problems, input } = managed;
  const { principal, type, bits, inherits } = draw.ace;
  const permissions = namesOfPermissions(bits);
  const entry = { principalId: idOf(principal), aceType: type, permissions, inheritToChildren: inherits };
  return {
    operation: "permissions.addEntry",
    input: { ...input, ...entry },
    problems,
    apply() {
      thing.aces = [...thing.aces, draw.ace];
      return {};
    },
  };
};

export const removeEntry: Verb = (model, draw, idOf) => {
  const managed = managing(model, draw);
  if (managed === undefined) return undefined;
  const { thing, problems, input } = managed;
  const { principal, type } = draw.ace;
  const kept = thing.aces.filter((ace) => ace.principal !== principal || ace.type !== type);
  const isMissing = kept.length === thing.aces.length && !isHidden(problems);
  return {
    operation: "permissions.removeEntry",
    input: { ...input, principalId: idOf(principal), aceType: type },
    problems: [...problems, ...(isMissing ? ["permissions.entry_not_found" as const] : [])],
    apply() {
      thing.aces = kept;
      return {};
    },
  };
};

export const setInheritance: Verb = (model, draw) => {
  const managed = managing(model, draw);
  if (managed === undefined || managed.thing.kind === "share") return undefined;
  const { thing, problems, input } = managed;
  return {
    operation: "permissions.setInheritance",
    input: { ...input, inheritFromParent: draw.isInheriting },
    problems,
    apply() {
      thing.inheritsAcl = draw.isInheriting;
      return {};
    },
  };
};

export const setRole: Verb = (model, { thing, bobIs }, idOf) => {
  const share = pick(model.shares, thing);
  if (share === undefined || share.bobIs === bobIs) return undefined;
  const operation = share.bobIs === "nobody" ? "addMember" : bobIs === "nobody" ? "removeMember" : "updateMember";
  const role = bobIs === "nobody" ? {} : { role: bobIs };
  return {
    operation: `shares.${operation}`,
    input: { shareId: share.id, principalId: idOf("bob"), ...role },
    by: "owner",
    problems: [],
    apply() {
      share.bobIs = bobIs;
      return {};
    },
  };
};

export const setQuota: Verb = (model, { thing, limitBytes }) => {
  const share = pick(model.shares, thing);
  if (share === undefined) return undefined;
  return {
    operation: "quotas.setShare",
    input: { shareId: share.id, limitBytes },
    by: "admin",
    problems: [],
    apply() {
      share.limitBytes = limitBytes;
      return { limitBytes };
    },
  };
};
