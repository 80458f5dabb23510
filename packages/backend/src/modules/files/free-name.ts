import { nodeNameMaxBytes } from "@scai/contract";

const numberWidthMax = 12;

/** `report.pdf` as what stays the same and what a number goes between: `report` and `.pdf`. Folders have no ending. */
export function partsOfName(name: string, kind: "file" | "folder"): { readonly stem: string; readonly ending: string } {
  const dot = kind === "file" ? name.lastIndexOf(".") : -1;
  const ending = dot > 0 ? name.slice(dot) : "";
  return { stem: name.slice(0, name.length - ending.length), ending };
}

/** The first of `name`, `name (1)`, `name (2)` and so on that is not taken; the stem gives way when a name would be too long. */
export function freeName(name: string, kind: "file" | "folder", taken: Pick<ReadonlySet<string>, "has">): string {
  const { stem, ending } = partsOfName(name, kind);
  if (!taken.has(name)) return name;
  for (let number = 1; ; number++) {
    const suffix = ` (${number})${ending}`;
    const candidate = `${cutToBytes(stem, nodeNameMaxBytes - Buffer.byteLength(suffix))}${suffix}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** What every name that {@link freeName} could propose begins with. */
export function commonStem(name: string, kind: "file" | "folder"): string {
  const { stem, ending } = partsOfName(name, kind);
  return cutToBytes(stem, nodeNameMaxBytes - numberWidthMax - Buffer.byteLength(ending));
}

/** As many whole characters as fit. */
function cutToBytes(text: string, bytesMax: number): string {
  let cut = text;
  while (Buffer.byteLength(cut) > bytesMax) cut = Array.from(cut).slice(0, -1).join("");
  return cut.trimEnd();
}
