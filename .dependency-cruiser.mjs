// Which way dependencies point (docs/architecture.md). Types count: a type-only import couples as well.
const backend = "^packages/backend/src";

/** Each module may use those before it. */
const modules = [
  ...["audit", "mail", "auth", "identity", "directory", "devices", "roles", "admin", "audit-log", "settings", "quotas"],
  ...["acl", "api-keys", "sync", "permissions", "shares", "files", "local-changes"],
  ...["zones", "transfers", "dnssec", "records", "access-grants", "reverse", "templates"],
];

export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "contract-imports-nothing-of-ours",
      severity: "error",
      from: { path: "^packages/contract/" },
      to: { path: "^(packages/(?!contract)|apps|bench)/" },
    },
    {
      name: "contract-runs-in-browsers",
      severity: "error",
      from: { path: "^packages/contract/src", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "packages-never-import-apps", severity: "error", from: { path: "^packages/" }, to: { path: "^apps/" } },
    {
      name: "modules-through-their-index",
      comment: "A module is imported through its index.ts; its procedures by the router alone.",
      severity: "error",
      from: { path: `${backend}/modules/([^/]+)/` },
      to: {
        path: `${backend}/modules/([^/]+)/`,
        pathNot: [`${backend}/modules/$1/`, `${backend}/modules/[^/]+/index\\.ts$`],
      },
    },
    ...modules.slice(0, -1).map((module, place) => ({
      name: `${module}-knows-no-module-above-it`,
      comment: "Procedures may: they put use cases of several modules together, and only the router uses them.",
      severity: "error",
      from: { path: `${backend}/modules/${module}/`, pathNot: "/procedures/" },
      to: { path: `${backend}/modules/(${modules.slice(place + 1).join("|")})/` },
    })),
    {
      name: "every-module-has-its-place",
      severity: "error",
      from: { path: `${backend}/modules/(?!(${modules.join("|")})/)` },
      to: { path: "" },
    },
    {
      name: "domain-knows-no-transport",
      severity: "error",
      from: {
        path: `${backend}/modules/[^/]+/(usecases|jobs|content|uploads|archive|live)/|\\.(policy|repo|view)\\.ts$`,
      },
      to: { path: `^(${backend.slice(1)}/(http|trpc|rest|openapi)/|node_modules/(hono|@hono|@trpc)/)` },
    },
    {
      name: "aws-sdk-only-in-blob",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: `${backend}/platform/blob/` },
      to: { path: "node_modules/@aws-sdk/" },
    },
    {
      name: "document-generators-only-in-openapi",
      comment: "They cost start-up time and memory, and the server serves the committed document.",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: `${backend}/openapi/` },
      to: { path: "node_modules/(trpc-to-openapi|zod-openapi)/" },
    },
    {
      name: "redis-only-in-platform",
      severity: "error",
      from: { path: `${backend}/`, pathNot: `${backend}/platform/(redis|jobs|rate-limit)/` },
      to: { path: "node_modules/(ioredis|bullmq)/" },
    },
    {
      name: "powerdns-through-its-client",
      comment: "Its addresses and its words are known in platform/pdns alone.",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: `${backend}/platform/pdns/` },
      to: { path: `${backend}/platform/pdns/`, pathNot: `${backend}/platform/pdns/index\\.ts$` },
    },
    {
      name: "dns-only-in-platform",
      severity: "error",
      from: { path: `${backend}/`, pathNot: `(${backend}/platform/dns/|/testing/)` },
      to: { path: "node_modules/dns-packet/" },
    },
    {
      name: "platform-knows-no-module",
      severity: "error",
      from: { path: `${backend}/platform/` },
      to: { path: `${backend}/(modules|http|trpc|rest)/` },
    },
    {
      name: "configuration-loads-little",
      comment: "A wrong setting is told, and a database migrated, without loading the product.",
      severity: "error",
      from: { path: "^apps/server/src/(main|env|startup-error|migrate)\\.ts$" },
      to: { path: `${backend}/`, pathNot: `${backend}/configuration\\.ts$` },
    },
    {
      name: "configuration-is-little",
      severity: "error",
      from: { path: `${backend}/configuration\\.ts$` },
      to: {
        path: "",
        pathNot: `${backend}/platform/(log|networks|mail/mail|secrets/master-key)\\.ts$`,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "environment-only-in-apps",
      severity: "error",
      from: { path: "^packages/(backend|db|contract)/" },
      to: { path: "apps/[^/]+/src/env\\.ts" },
    },
    {
      name: "sdk-stands-alone",
      comment:
        "What users install is made of nothing of ours; of packages only the tRPC entry has any, which are bundled into it.",
      severity: "error",
      from: { path: "^sdk/typescript/src/" },
      to: { pathNot: ["^sdk/typescript/src/", "node_modules/(@trpc/client|superjson)/"] },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "tests-stay-tests",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: "(\\.test\\.ts|\\.conformance\\.ts|/testing/)" },
      to: { path: "(\\.test\\.ts|\\.conformance\\.ts|/testing/|^packages/testing/)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)\\.stack/|\\.test\\.ts$|^sdk/[a-z]+/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".mjs", ".js", ".d.mts"],
    },
  },
};
