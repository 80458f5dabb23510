import type { Ir } from "../ir/ir.ts";
import { snakeCase } from "../ir/names.ts";
import { emitApiListing } from "./emit-api-listing.ts";
import { emitModels } from "./emit-models.ts";
import { className, emitResources, type Twin } from "./emit-resources.ts";
import { docstring } from "./types.ts";
import { withoutAsync } from "./without-async.ts";

/** The sources that are written once for both clients. */
export interface AsyncRuntime {
  readonly transport: string;
  readonly calls: string;
}

/** The generated files of the Python SDK, by their paths in it. The hand-written asynchronous runtime has a twin made of it. */
export function emitPython(ir: Ir, asyncRuntime: AsyncRuntime): Record<string, string> {
  const sources: Record<string, string> = {
    "__init__.py": "",
    "async_resources.py": emitResources(ir, { isAsync: true }),
    "calls.py": withoutAsync(asyncRuntime.calls),
    "async_client.py": emitClient(ir, { isAsync: true }),
    "client.py": emitClient(ir, { isAsync: false }),
    "error_codes.py": emitErrorCodes(ir),
    "models.py": emitModels(ir),
    "resources.py": emitResources(ir, { isAsync: false }),
    "transport.py": withoutAsync(asyncRuntime.transport),
    "version.py": `VERSION = ${JSON.stringify(ir.api.version)}\n`,
  };
  const files = Object.entries(sources).map(([name, text]) => [
    `src/scai/_generated/${name}`,
    `${`${marker}\n\n${text}`.trimEnd()}\n`,
  ]);
  return { ...Object.fromEntries(files), "api.md": emitApiListing(ir) };
}

const marker = "# Generated from openapi/openapi.json by packages/sdk-generator. Do not edit; run `npm run gen`.";

function emitClient(ir: Ir, twin: Twin): string {
  const a = twin.isAsync ? "Async" : "";
  const module = twin.isAsync ? "async_resources" : "resources";
  const def = twin.isAsync ? "async def" : "def";
  const prefix = twin.isAsync ? "a" : "";
  const token = twin.isAsync ? "Callable[[bool], Awaitable[str]]" : "Callable[[bool], str]";
  const runtime = twin.isAsync ? ".._runtime.async_" : ".";
  const members = ir.resources.map(
    (resource) =>
      `    ${snakeCase(resource.name)}: ${module}.${className(resource, twin)}\n${docstring(resource.description ?? "", "    ")}`,
  );
  const names = ir.resources.map(({ name }) => `"${snakeCase(name)}"`);
  const options = [
    [`token: str | ${token} | None = None`, "token"],
    ["api_key: str | None = None", "api_key"],
    [`credentials: ${a}Credentials | None = None`, "credentials"],
    ["timeout: float = 60.0", "timeout"],
    ["max_retries: int = 2", "max_retries"],
    ["max_retry_after: float = 60.0", "max_retry_after"],
    ["headers: Mapping[str, str] | None = None", "headers"],
    ["hooks: Hooks | None = None", "hooks"],
    ["traceparent: Callable[[], str | None] | None = None", "traceparent"],
    ["user_agent: str | None = None", "user_agent"],
    [`http_client: httpx.${a}Client | None = None`, "http_client"],
  ] as const;
  return `from __future__ import annotations

from collections.abc import ${twin.isAsync ? "Awaitable, " : ""}Callable, Mapping
from typing import TYPE_CHECKING

from ${runtime}calls import ${a}Calls
from ${runtime}transport import ${a}Credentials, ${a}Transport
from .._runtime.hooks import Hooks

if TYPE_CHECKING:
    import httpx

    from . import ${module}

_RESOURCES = {
${names.map((name) => `    ${name},\n`).join("")}}


class ${a}Client(${a}Calls):
    """Every resource of the API, over one transport, and what takes several calls.

    base_url: where the server is, as \`https://drive.example\`.
    token: an access token, or what gets one; it is asked again after a 401, with True.
    timeout: seconds that a try may take, its answer included; for content, how long nothing may come.
    max_retries: how often a call that may be repeated is tried again.
    max_retry_after: a server that asks to wait for more seconds than this is not waited for.
    headers: go with every call.
    traceparent: the present trace as W3C Trace Context has it.
    user_agent: before the SDK's own, as \`backup/2.1\`.
    """

${members.join("")}
    def __init__(
        self,
        base_url: str,
        *,
${options.map(([text]) => `        ${text},\n`).join("")}    ) -> None:
        self.transport = ${a}Transport(
            base_url,
${options.map(([, name]) => `            ${name}=${name},\n`).join("")}        )

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            # A resource is made when it is first asked for: to import all of them, with what they answer, takes long.
            if name not in _RESOURCES:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            from . import ${module}

            class_name = "${a}" + "".join(word.capitalize() for word in name.split("_"))
            made = getattr(${module}, class_name)(self.transport)
            setattr(self, name, made)
            return made

    ${def} ${prefix}close(self) -> None:
        """Lets go of the connections."""
        ${twin.isAsync ? "await " : ""}self.transport.${prefix}close()

    ${def} __${prefix}enter__(self) -> ${a}Client:
        return self

    ${def} __${prefix}exit__(self, *_exc: object) -> None:
        ${twin.isAsync ? "await " : ""}self.${prefix}close()
`;
}

function emitErrorCodes({ errorCodes }: Ir): string {
  return `from __future__ import annotations

from typing import Literal

ErrorCode = Literal[
${errorCodes.map(({ code }) => `    ${JSON.stringify(code)},\n`).join("")}]
"""What the server can answer instead of what was asked for. Codes are added over time."""
`;
}
