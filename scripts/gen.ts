import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { appRouter, auditActionTable } from "../packages/backend/src/index.ts";
import { buildDocument, errorReference, errorTable } from "../packages/backend/src/openapi/index.ts";
import { buildIr, emitDotnet, emitPython, emitTypeScript } from "../packages/sdk-generator/src/index.ts";
import { formatSources } from "./format-sources.ts";

const CHECKOUT = join(import.meta.dirname, "..");

/** Makes files from the sources. Whatever `owns` matches is its own: a file there that it does not make is a mistake. */
interface Generator {
  /** Globs, relative to the checkout. */
  readonly owns: readonly string[];
  /** The content of each file, by its path relative to the checkout. The same sources give the same files. */
  readonly generate: () => Readonly<Record<string, string>>;
}

const document = `${JSON.stringify(buildDocument(appRouter), null, 2)}\n`;
const ir = buildIr(JSON.parse(document));

const generators: readonly Generator[] = [
  {
    owns: ["openapi/openapi.json"],
    generate: () => ({ "openapi/openapi.json": document }),
  },
  {
    owns: ["sdk/typescript/src/generated/**/*.ts", "sdk/typescript/api.md"],
    generate: () => below("sdk/typescript", formatSources(emitTypeScript(ir, chunkingSources()))),
  },
  {
    owns: ["sdk/python/src/scai/_generated/*.py", "sdk/python/api.md"],
    generate: () => {
      const runtime = (name: string) => read(`sdk/python/src/scai/_runtime/${name}.py`) ?? "";
      const { "api.md": listing = "", ...sources } = emitPython(ir, {
        transport: runtime("async_transport"),
        calls: runtime("async_calls"),
      });
      return below("sdk/python", { ...sources, ...formatSources({ "api.md": listing }) });
    },
  },
  {
    owns: ["sdk/dotnet/src/Scai/Generated/**/*.cs", "sdk/dotnet/PublicApi.txt", "sdk/dotnet/api.md"],
    generate: () => {
      const handWritten = globSync(
        ["sdk/dotnet/src/Scai/{Runtime,Calls}/*.cs", "sdk/dotnet/src/Scai.DependencyInjection/*.cs"],
        {
          cwd: CHECKOUT,
        },
      );
      const { "api.md": listing = "", ...sources } = emitDotnet(
        ir,
        Object.fromEntries(handWritten.map((path) => [path, read(path) ?? ""])),
      );
      return below("sdk/dotnet", { ...sources, ...formatSources({ "api.md": listing }) });
    },
  },
  { owns: ["docs/audit-actions.md"], generate: () => ({ "docs/audit-actions.md": auditActionTable() }) },
  { owns: ["docs/errors.md"], generate: () => ({ "docs/errors.md": errorTable(errorReference(appRouter)) }) },
];

/** What the SDK, which can import nothing of ours, has a copy of. */
function chunkingSources(): Record<string, string> {
  const names = ["find-boundary.ts", "gear.ts", "parameters.ts"];
  return Object.fromEntries(names.map((name) => [name, read(`packages/contract/src/chunking/${name}`) ?? ""]));
}

function below(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
}

/** What a generated file needs: nothing, to be written with this content, or to go (null). */
interface Change {
  readonly path: string;
  readonly content: string | null;
  readonly reason: string;
}

/** `npm run gen [-- --check]`: writes everything that is generated; with --check writes nothing and fails if it would. */
function main(): number {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const changes = generators.flatMap(changesOf);
  for (const { path, content, reason } of changes) {
    const done = values.check ? "" : content === null ? "removed " : "written ";
    console.log(`${done}${path}: ${reason}`);
  }
  if (changes.length === 0) console.log("everything that is generated is current");
  else if (values.check) console.error("\nRun `npm run gen` and commit what it changes.");
  if (values.check) return changes.length === 0 ? 0 : 1;
  for (const change of changes) apply(change);
  return 0;
}

function changesOf({ owns, generate }: Generator): Change[] {
  const files = generate();
  const strangers = globSync([...owns], { cwd: CHECKOUT }).filter((path) => !(path in files));
  return [
    ...Object.entries(files).flatMap(([path, content]) => {
      const reason = differenceTo(path, content);
      return reason === undefined ? [] : [{ path, content, reason }];
    }),
    ...strangers.map((path) => ({ path, content: null, reason: "not generated from anything" })),
  ];
}

/** How the file differs from what it should be; undefined when it does not. */
function differenceTo(path: string, content: string): string | undefined {
  const held = read(path);
  if (held === undefined) return "missing";
  if (held === content) return undefined;
  const should = content.split("\n");
  const is = held.split("\n");
  const line = should.findIndex((text, i) => text !== is[i]);
  const at = line === -1 ? should.length : line;
  const [before = "(end)", after = "(end)"] = [is[at], should[at]];
  const start = Math.max(0, [...after].findIndex((character, i) => character !== before[i]) - 40);
  const shown = (text: string) => text.slice(start, start + 120);
  return `differs from line ${at + 1}\n  - ${shown(before)}\n  + ${shown(after)}`;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(CHECKOUT, path), "utf8");
  } catch (err) {
    if (err instanceof Error && "code" in err && err.code === "ENOENT") return undefined;
    throw err;
  }
}

function apply({ path, content }: Change): void {
  const file = join(CHECKOUT, path);
  if (content === null) {
    rmSync(file);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

process.exitCode = main();
