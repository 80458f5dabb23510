import { readFileSync, writeFileSync } from "node:fs";

/** Bytes that a process holds now (`VmRSS`), or the most that it held since it started or since that was forgotten (`VmHWM`). */
export function memoryOf(pid: number, what: "VmRSS" | "VmHWM"): number {
  const kib = new RegExp(`^${what}:\\s+(\\d+) kB$`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kib) * 1024;
}

/** The kernel remembers the most that a process ever held; from here on anew (proc(5), clear_refs). */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, "5");
}
