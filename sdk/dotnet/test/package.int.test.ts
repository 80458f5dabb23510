import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
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
  const [tour = "", services = ""] = Array.from(readme.matchAll(/```csharp\n(.*?)```/gs), ([, text = ""]) => text);
  await writeFile(join(project, "Project.csproj"), projectFile);
  await writeFile(join(project, "NuGet.config"), nugetConfig(packageFolders));
  await writeFile(join(project, "Tour.cs"), `#if TOUR\n${tour}\n#endif\n`);
  await writeFile(join(project, "Services.cs"), `#if SERVICES\n${services}\n#endif\n`);
}, 600_000);

afterAll(() => rm(project, { recursive: true, force: true }));

const projectFile = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <DefineConstants>$(DefineConstants);$(Program)</DefineConstants>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Scai.DependencyInjection" Version="0.1.0" />
  </ItemGroup>
</Project>
`;

/** What was just built goes into a store of the project's own; what other packages need is taken from the user's. */
const nugetConfig = (folders: readonly string[]) => `<configuration>
  <config><add key="globalPackagesFolder" value="packages" /></config>
  <fallbackPackageFolders>
    <add key="user" value="${process.env["NUGET_PACKAGES"] ?? join(homedir(), ".nuget/packages")}" />
  </fallbackPackageFolders>
  <packageSources>
${folders.map((folder, i) => `    <add key="built-${i}" value="${folder}" />\n`).join("")}  </packageSources>
</configuration>
`;

/** Builds one of the README's programs against the packages and runs it. */
async function run(program: "TOUR" | "SERVICES", env: Record<string, string>): Promise<string[]> {
  const build = ["build", "-c", "Release", "-v", "quiet", `-p:Program=${program}`, "-p:UseSharedCompilation=false"];
  await runDotnet([...build, "-o", program], { cwd: project });
  const output = await runDotnet([join(project, program, "Project.dll")], { cwd: project, env });
  return output.trim().split("\n");
}

test("the README's programs work in a project that has nothing but the packages", { timeout: 600_000 }, async ({
  h,
}) => {
  const env = { SCAI_URL: h.server.url, SCAI_TOKEN: h.owner.token };
  expect(await run("TOUR", env)).toEqual([
    "/monday.txt",
    "Rain",
    "1 created",
    "2 created",
    "3 renamed",
    "shares.not_found",
  ]);
  expect((await run("SERVICES", env)).join()).toContain(`Field notes, ${new Date().getFullYear()}`);
});
