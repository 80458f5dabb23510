import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { LoadOrder, LoadReport } from "./load-process.ts";

const program = join(import.meta.dirname, "load-process.ts");

/** Answers a second under load from a process of its own, which asks for the paths in turn. Throws unless every answer was a success. */
export async function loadHttp(order: LoadOrder): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify(order)]);
  const report: LoadReport = JSON.parse(stdout);
  if (report.errors > 0 || report.non2xx > 0 || report["2xx"] === 0) {
    throw new Error(`${order.url}: ${report["2xx"]} good answers, ${report.non2xx} others, ${report.errors} errors`);
  }
  return report["2xx"] / report.duration;
}
