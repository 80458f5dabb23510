import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { guideLines, guideProgram } from "@scai/sdk-conformance/guide";
import { tourEnvironment } from "@scai/sdk-conformance/tour";
import { test } from "@scai/testing";
import { afterAll, beforeAll, expect } from "vitest";
import { buildDotnet, packageFolders, runDotnet } from "./dotnet.ts";

const sdk = join(import.meta.dirname, "..");

/** A project that has installed the packages, as they would be published, and nothing else. */
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "scai-project-"));
  await buildDotnet();
  const readme = await readFile(join(sdk, "README.md"), "utf8");
  const [tour = "", calls = "", services = ""] = Array.from(
    readme.matchAll(/```csharp\n(.*?)```/gs),
    ([, text = ""]) => text,
  );
  const programs = { tour, calls, services, guide: await guideProgram("csharp") };
  await writeFile(join(project, "Project.csproj"), projectFile);
  await writeFile(join(project, "NuGet.config"), nugetConfig(packageFolders));
  for (const [name, text] of Object.entries(programs))
    await writeFile(join(project, `${name}.cs`), asMethod(name, text));
  await copyFile(join(sdk, "test/LoggedCall.cs"), join(project, "LoggedCall.cs"));
  const cases = [...Object.keys(programs), "logged"].map(
    (name) => `  case "${name}": await Program_${name}.RunAsync(); break;`,
  );
  await writeFile(join(project, "Main.cs"), `switch (args[0])\n{\n${cases.join("\n")}\n}\n`);
  const publish = ["publish", "-c", "Release", "--use-current-runtime", "-o", "out"];
  await runDotnet([...publish, "-v", "quiet", "-p:UseSharedCompilation=false"], { cwd: project });
}, 1_200_000);

afterAll(() => rm(project, { recursive: true, force: true }));

// SDK_DOTNET_AOT=1 compiles to native code instead of trimming, which takes minutes, a C compiler, and ILCompiler from NuGet.
const isNative = process.env["SDK_DOTNET_AOT"] === "1";

// With all of the packages kept: what a linker or native compilation could not follow anywhere in them fails the build.
const projectFile = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <InvariantGlobalization>true</InvariantGlobalization>
    ${
      isNative
        ? "<PublishAot>true</PublishAot><CppCompilerAndLinker>gcc</CppCompilerAndLinker>"
        : "<SelfContained>true</SelfContained><PublishTrimmed>true</PublishTrimmed>"
    }
    <TrimMode>full</TrimMode>
    <TrimmerSingleWarn>false</TrimmerSingleWarn>
  </PropertyGroup>
  <ItemGroup>
    <TrimmerRootAssembly Include="Scai" />
    <TrimmerRootAssembly Include="Scai.DependencyInjection" />
    <PackageReference Include="Scai.DependencyInjection" Version="0.1.0" />
  </ItemGroup>
</Project>
`;

/** A program, as it is written, in a method: one build makes all of them. */
function asMethod(name: string, text: string): string {
  const lines = text.split("\n");
  const isUsing = (line: string) => /^using [\w.]+;$/.test(line);
  return `${lines.filter(isUsing).join("\n")}

static class Program_${name}
{
    public static async Task RunAsync()
    {
${lines.filter((line) => !isUsing(line)).join("\n")}
    }
}
`;
}

/** What was just built goes into a store of the project's own; what other packages need is taken from the user's. */
const nugetConfig = (folders: readonly string[]) => `<configuration>
  <config><add key="globalPackagesFolder" value="packages" /></config>
  <fallbackPackageFolders>
    <add key="user" value="${process.env["NUGET_PACKAGES"] ?? join(homedir(), ".nuget/packages")}" />
  </fallbackPackageFolders>
  <packageSources>
${folders.map((folder, i) => `    <add key="built-${i}" value="${folder}" />\n`).join("")}${
  isNative ? '    <add key="nuget" value="https://api.nuget.org/v3/index.json" />\n' : ""
}  </packageSources>
</configuration>
`;

async function run(program: string, env: Record<string, string>): Promise<string[]> {
  const { stdout } = await promisify(execFile)(join(project, "out/Project"), [program], {
    cwd: project,
    env: { ...process.env, ...env },
  });
  return stdout.trim().split("\n");
}

test("the README's programs and the guide to clients work, trimmed or compiled, in a project that has nothing but the packages", {
  timeout: 600_000,
}, async ({ h }) => {
  const env = await tourEnvironment(h, project);
  const tour = [
    "2 files are there",
    "folder",
    "/monday.txt",
    "1 created Field notes",
    `A www.${env.SCAI_ZONE} 192.0.2.80`,
  ];
  expect(await run("tour", env)).toEqual(expect.arrayContaining(tour));
  expect(await run("calls", env)).toEqual(["Rain", "shares.not_found"]);
  expect((await run("services", env)).join()).toContain(`Field notes, ${new Date().getFullYear()}`);
  expect(await run("guide", await tourEnvironment(h, project))).toEqual(guideLines);
});

test("no log of a client that is a service has its credentials", async ({ h }) => {
  const env = { SCAI_URL: h.server.url, SCAI_TOKEN: h.owner.token };
  expect(await run("logged", env)).toEqual(["True", "False"]);
});
