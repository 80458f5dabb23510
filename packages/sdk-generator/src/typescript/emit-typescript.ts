import type { Ir } from "../ir/ir.ts";
import { upperFirst } from "../ir/names.ts";
import { emitApiListing } from "./emit-api-listing.ts";
import { emitResource } from "./emit-resource.ts";
import { emitTrpcTypes } from "./emit-trpc-types.ts";
import { comment, typesOf } from "./types.ts";

/**
 * The generated files of the TypeScript SDK, by their paths in it, before they are formatted. `chunking`: the contract's sources of where
 * content is cut, which the SDK has a copy of.
 */
export function emitTypeScript(ir: Ir, chunking: Readonly<Record<string, string>> = {}): Record<string, string> {
  const resources = ir.resources.map((resource) => [
    `src/generated/resources/${resource.name}.ts`,
    emitResource(resource),
  ]);
  const sources: Record<string, string> = {
    "src/generated/client.ts": emitClient(ir),
    "src/generated/error-codes.ts": emitErrorCodes(ir),
    "src/generated/models.ts": `${typesOf(ir, "text")}\n${emitGuards(ir)}`,
    "src/generated/trpc.ts": emitTrpcTypes(ir),
    "src/generated/version.ts": `export const version = ${JSON.stringify(ir.api.version)};\n`,
    ...Object.fromEntries(resources),
    ...Object.fromEntries(Object.entries(chunking).map(([name, text]) => [`src/generated/chunking/${name}`, text])),
  };
  const marked = Object.entries(sources).map(([path, text]) => [path, `${marker}\n\n${text}`]);
  return { ...Object.fromEntries(marked), "api.md": emitApiListing(ir) };
}

const marker = "// Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.";

function emitClient({ resources }: Ir): string {
  const imports = resources.map(({ name }) => `import { ${upperFirst(name)} } from "./resources/${name}.ts";`);
  const members = resources.map(
    ({ name, description }) => `${comment([description ?? ""])}readonly ${name}: ${upperFirst(name)};`,
  );
  return `import type { ClientOptions } from "../runtime/options.ts";
import { Transport } from "../runtime/transport.ts";
${imports.join("\n")}

/** Every resource of the API, over one transport. */
export class Resources {
${members.join("\n")}
/** What all resources send their calls with; other resources can be made over it. */
readonly transport: Transport;

constructor(options: ClientOptions) {
this.transport = new Transport(options);
${resources.map(({ name }) => `this.${name} = new ${upperFirst(name)}(this.transport);`).join("\n")}
}
}
`;
}

function emitErrorCodes({ errorCodes }: Ir): string {
  const codes = errorCodes.map(({ code }) => JSON.stringify(code)).join(" | ");
  return `/** What the server can answer instead of what was asked for. Codes are added over time. */
export type ErrorCode = ${codes} | (string & {});
`;
}

/** A union's type is closed so that a switch over its tag narrows; the server may add a variant, which these tell. */
function emitGuards({ unions }: Ir): string {
  return unions
    .map(
      ({
        name,
        tag,
        variants,
      }) => `/** False for one that this version of the SDK does not know yet; it is there all the same, as the server sent it. */
export function isKnown${name}(value: { readonly ${tag}: string }): value is ${name} {
  return [${variants.map((variant) => JSON.stringify(variant.tag)).join(", ")}].includes(value.${tag});
}
`,
    )
    .join("\n");
}
