import {
  at,
  fresh,
  isHidden,
  naming,
  pickThing,
  problemsAt,
  problemsOfRoom,
  problemsWith,
  type Verb,
} from "./calls.ts";
import { type ModelFile, shareOf } from "./drive-model.ts";

export const createFolder: Verb = (model, { who, place: at_, name }) => {
  const place = pickThing(model.places, at_);
  if (place === undefined) return undefined;
  const problems = problemsAt(who, place, "create");
  if (!isHidden(problems)) problems.push(...naming(model, who, "folder", place, name, "fail").problems);
  return {
    operation: "folders.create",
    input: { name, ...at(place, { share: "shareId", folder: "parentId" }) },
    problems,
    apply({ id }) {
      model.nodes.push({ ...fresh, kind: "folder", id, parent: place, name, aces: [] });
      return { name };
    },
  };
};

export const upload: Verb = (model, { who, place: at_, name, size }) => {
  const place = pickThing(model.places, at_);
  if (place === undefined) return undefined;
  const content = model.newContent(size);
  const problems = problemsAt(who, place, "create");
  if (!isHidden(problems)) {
    problems.push(...naming(model, who, "file", place, name, "fail").problems);
    problems.push(...problemsOfRoom(model, shareOf(place), size));
  }
  return {
    operation: "files.upload",
    input: { name, ...at(place, { share: "shareId", folder: "folderId" }) },
    content,
    problems,
    apply({ id }) {
      const versions = new Map([[1, content]]);
      model.nodes.push({ ...fresh, kind: "file", id, parent: place, name, aces: [], versions, current: 1 });
      return { name, sizeBytes: size, version: 1 };
    },
  };
};

/** Gives a file one version more. */
function setContent(file: ModelFile, content: Uint8Array): object {
  file.current += 1;
  file.versions.set(file.current, content);
  return { version: file.current, sizeBytes: content.length };
}

export const replaceContent: Verb = (model, { who, thing, size }) => {
  const file = pickThing(model.files, thing);
  if (file === undefined) return undefined;
  const content = model.newContent(size);
  const problems = problemsWith(who, file, ["write"]);
  if (!isHidden(problems)) problems.push(...problemsOfRoom(model, shareOf(file), size));
  return {
    operation: "files.replaceContent",
    input: { fileId: file.id },
    content,
    problems,
    apply: () => setContent(file, content),
  };
};

export const restoreVersion: Verb = (model, { who, thing, version }) => {
  const file = pickThing(model.files, thing);
  if (file === undefined) return undefined;
  const content = file.versions.get(version);
  const problems = problemsWith(who, file, ["write"]);
  if (!isHidden(problems)) {
    if (content === undefined) problems.push("files.version_not_found");
    problems.push(...problemsOfRoom(model, shareOf(file), content?.length ?? 0));
  }
  return {
    operation: "files.restoreVersion",
    input: { fileId: file.id, version },
    problems,
    apply: () => setContent(file, content ?? new Uint8Array()),
  };
};

export const deleteVersion: Verb = (model, { who, thing, version }) => {
  const file = pickThing(model.files, thing);
  if (file === undefined) return undefined;
  const problems = problemsWith(who, file, ["write", "delete"]);
  if (!isHidden(problems)) {
    if (version === file.current) problems.push("files.version_current");
    if (!file.versions.has(version)) problems.push("files.version_not_found");
  }
  return {
    operation: "files.deleteVersion",
    input: { fileId: file.id, version },
    problems,
    apply() {
      file.versions.delete(version);
      return {};
    },
  };
};
