import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { guideLines, guideProgram } from "@scai/sdk-conformance/guide";
import { tourEnvironment } from "@scai/sdk-conformance/tour";
import { test } from "@scai/testing";
import { afterAll, beforeAll, expect } from "vitest";
import { runPyright, runPython } from "./python.ts";

const sdk = join(import.meta.dirname, "..");
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "scai-wheel-"));
  const build = `import build_backend as b; b.build_wheel(${JSON.stringify(directory)}); b.build_sdist(${JSON.stringify(directory)})`;
  await runPython({ args: ["-c", build] });
});

afterAll(() => rm(directory, { recursive: true, force: true }));

test("pyright finds nothing wrong with the SDK, strictly", async () => {
  expect(await runPyright()).toContain("0 errors, 0 warnings");
}, 120_000);

test("the README's programs and the guide to clients work with the wheel alone", { timeout: 300_000 }, async ({
  h,
}) => {
  const readme = await readFile(join(sdk, "README.md"), "utf8");
  const wheel = join(directory, (await readdir(directory)).find((name) => name.endsWith(".whl")) ?? "");
  const outputs: string[][] = [];
  const programs = Array.from(readme.matchAll(/```python\n(.*?)```/gs), ([, text = ""]) => text);
  for (const [i, text] of [...programs, await guideProgram("python")].entries()) {
    const env = await tourEnvironment(h, directory);
    const program = join(directory, `program${i}.py`);
    await writeFile(program, text);
    const output = await runPython({ packageDirectory: wheel, args: [program], env, cwd: directory });
    outputs.push(output.trim().split("\n"));
  }
  expect(outputs).toEqual([
    [
      "2 files are there",
      "['/june', '/monday.txt']",
      "['Field notes', 'monday.txt', 'june', 'friday.txt']",
      "['192.0.2.80']",
    ],
    ["Rain", "shares.not_found"],
    guideLines,
  ]);
});

test("content is cut where the contract's vectors say", async () => {
  const vectors = join(sdk, "../../packages/contract/src/chunking/vectors.json");
  const output = await runPython({ args: ["test/cut_vectors.py", vectors], cwd: sdk });
  expect(output.trim()).toMatch(/^\d+ cases, no difference$/);
});

test("the source distribution builds the same wheel", async () => {
  const program = `
import pathlib, sys, tarfile
directory = pathlib.Path(sys.argv[1])
tarfile.open(next(directory.glob("*.tar.gz"))).extractall(directory)
sys.path.insert(0, str(directory / "scai-0.1.0"))
import build_backend
(directory / "again").mkdir()
name = build_backend.build_wheel(str(directory / "again"))
print((directory / name).read_bytes() == (directory / "again" / name).read_bytes())`;
  expect((await runPython({ args: ["-I", "-c", program, directory] })).trim()).toBe("True");
});

test("importing the SDK does not import httpx", async () => {
  const program = "import scai, sys; print('httpx' in sys.modules)";
  expect((await runPython({ args: ["-c", program] })).trim()).toBe("False");
});
