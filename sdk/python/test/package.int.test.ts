import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

test("the README's program works with the wheel alone", async ({ h }) => {
  const readme = await readFile(join(sdk, "README.md"), "utf8");
  const program = join(directory, "tour.py");
  await writeFile(program, /```python\n(.*?)```/s.exec(readme)?.[1] ?? "");
  const wheel = (await readdir(directory)).find((name) => name.endsWith(".whl")) ?? "";
  const output = await runPython({
    packageDirectory: join(directory, wheel),
    args: [program],
    env: { SCAI_URL: h.server.url, SCAI_TOKEN: h.owner.token },
  });
  expect(output.trim().split("\n")).toEqual([
    "['/monday.txt']",
    "Rain",
    "['created', 'created', 'renamed']",
    "shares.not_found",
  ]);
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
