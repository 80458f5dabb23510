import type { Ir } from "../ir/ir.ts";
import { pascalCase } from "../ir/names.ts";
import { Refusal } from "../ir/refusal.ts";
import { emitApiListing } from "./emit-api-listing.ts";
import { clientName, emitClient } from "./emit-clients.ts";
import { emitModels } from "./emit-models.ts";
import { publicApiOf } from "./public-api.ts";
import { documentation, escaped, text } from "./types.ts";

/** The generated files of the .NET SDK, by their paths in it. `handWritten` are its other sources, whose public API is listed as well. */
export function emitDotnet(ir: Ir, handWritten: Readonly<Record<string, string>>): Record<string, string> {
  const sources: Record<string, string> = {
    ...emitModels(ir),
    ...Object.fromEntries(ir.resources.map((one) => [`Clients/${clientName(one)}.cs`, emitClient(ir, one)])),
    "ErrorCode.cs": emitErrorCodes(ir),
    "ScaiClient.cs": emitScaiClient(ir),
    "SdkVersion.cs": `namespace Scai;

internal static class SdkVersion
{
    public const string Text = ${text(ir.api.version)};
}
`,
  };
  const files = Object.entries(sources).map(([name, source]) => [
    `src/Scai/Generated/${name}`,
    `${marker}\n#nullable enable\n\n${source}`,
  ]);
  const generated: Record<string, string> = Object.fromEntries(files);
  return {
    ...generated,
    "PublicApi.txt": publicApiOf({ ...handWritten, ...generated }),
    "api.md": emitApiListing(ir),
  };
}

const marker = "// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.";

function emitScaiClient({ resources }: Ir): string {
  const members = resources.map((resource) => {
    const told = documentation("summary", escaped(resource.description ?? `The resource ${resource.name}.`), "    ");
    const name = clientName(resource);
    return `${told}    public virtual ${name} ${pascalCase(resource.name)} => field ??= new ${name}(Api);\n`;
  });
  return `namespace Scai;

public partial class ScaiClient
{
${members.join("\n")}}
`;
}

function emitErrorCodes({ errorCodes }: Ir): string {
  const seen = new Set<string>();
  const members = errorCodes.map(({ code, title }) => {
    const name = pascalCase(code);
    if (seen.has(name)) throw new Refusal(code, `C# would call another code ${name} as well`, "Rename one of them");
    seen.add(name);
    return `${documentation("summary", escaped(title === "" ? code : title), "    ")}    public const string ${name} = ${text(code)};\n`;
  });
  return `namespace Scai;

/// <summary>What the server can answer instead of what was asked for. Codes are added over time.</summary>
public static class ErrorCode
{
${members.join("\n")}}
`;
}
