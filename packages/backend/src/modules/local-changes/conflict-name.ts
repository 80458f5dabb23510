import { NodeName, nodeNameMaxBytes } from "@scai/contract";

const deviceMaxBytes = 60;

/** `report.pdf` of a device that lost the name to another: `report (conflict of Laptop, 2026-11-26 09.30.15).pdf`. */
export function conflictName(name: string, kind: "file" | "folder", device: string, at: Date, attempt = 1): string {
  const dot = kind === "file" ? name.lastIndexOf(".") : -1;
  const ending = dot > 0 ? name.slice(dot) : "";
  const stem = name.slice(0, name.length - ending.length);
  const time = at.toISOString().slice(0, 19).replace("T", " ").replaceAll(":", ".");
  const number = attempt === 1 ? "" : ` ${attempt}`;
  const suffix = ` (conflict of ${nameable(device)}, ${time}${number})`;
  // An ending that is no ending, but most of a name, gives way as well.
  const tail = cut(ending, nodeNameMaxBytes - Buffer.byteLength(suffix) - 8);
  return `${cut(stem, nodeNameMaxBytes - Buffer.byteLength(suffix + tail))}${suffix}${tail}`.normalize("NFC");
}

/** A device's name as far as names of files allow it. */
function nameable(device: string): string {
  const plain = cut(device.replace(/[/\\]/g, "-"), deviceMaxBytes);
  return NodeName.safeParse(plain).success ? plain : "a device";
}

/** As many whole characters as fit. */
function cut(text: string, bytesMax: number): string {
  let kept = text;
  while (Buffer.byteLength(kept) > bytesMax) kept = Array.from(kept).slice(0, -1).join("");
  return kept.trimEnd();
}
