import { readFile } from "node:fs/promises";
import { join } from "node:path";

const guide = join(import.meta.dirname, "../../../docs/clients.md");

/** What each of the programs of docs/clients.md prints, task by task. */
const printed: readonly (readonly string[])[] = [
  ["tenant_admin"],
  ["Side by side"],
  ["/today.txt"],
  ["monday.txt"],
  ["Rain since noon.", "Rain"],
  ["monday.txt", "today.txt"],
  ["By its side"],
  ["shares.not_found"],
  ["created Side by side", "created today.txt"],
  ["192.0.2.80"],
];

export const guideLines: readonly string[] = printed.flat();

/** The program of a column. */
export async function guideProgram(language: "sh" | "python" | "csharp"): Promise<string> {
  return (await tasks()).flatMap((task) => blocksOf(task, language)).join("\n");
}

/** The program of both TypeScript columns, in which one task of tRPC follows that of REST, and what it prints. */
export async function typescriptGuide(): Promise<{ readonly program: string; readonly lines: readonly string[] }> {
  const parts: string[] = [];
  const lines: string[] = [];
  for (const [i, task] of (await tasks()).entries()) {
    const trpc = blocksOf(task, "ts trpc");
    parts.push(...blocksOf(task, "ts"), ...trpc);
    lines.push(...(printed[i] ?? []), ...(trpc.length === 0 ? [] : (printed[i] ?? [])));
  }
  return { program: parts.join("\n"), lines };
}

async function tasks(): Promise<string[]> {
  const [, ...found] = (await readFile(guide, "utf8")).split(/^## \d+\. /m);
  if (found.length !== printed.length) throw new Error(`the guide has ${found.length} tasks`);
  return found;
}

function blocksOf(task: string, language: string): string[] {
  return Array.from(task.matchAll(/^```([a-z ]+)\n(.*?)^```$/gms), ([, name, text = ""]) => ({ name, text }))
    .filter(({ name }) => name === language)
    .map(({ text }) => text);
}
