import type { AnyRouter } from "@trpc/server";
import { generateOpenApiDocument } from "trpc-to-openapi";
import { bytePaths } from "./byte-paths.ts";
import type { OpenApiDocument, Transform } from "./document.ts";
import { generatorRouter } from "./generator-router.ts";
import { apiKeyScheme, apiVersion, bearerScheme, description, serverUrl, tagDescriptions, title } from "./info.ts";
import { type DocumentedOperation, documentedOperations } from "./operations.ts";
import { ProblemSchema, ResponseMeta } from "./problem-schema.ts";
import { refuseIncomplete } from "./refuse-incomplete.ts";
import { addConditionalRequests } from "./transforms/add-conditional-requests.ts";
import { addExamples } from "./transforms/add-examples.ts";
import { addExtensions } from "./transforms/add-extensions.ts";
import { addIdempotencyKeys } from "./transforms/add-idempotency-keys.ts";
import { addLocations } from "./transforms/add-locations.ts";
import { addProblems } from "./transforms/add-problems.ts";
import { addRateLimits } from "./transforms/add-rate-limits.ts";
import { addRequestIds } from "./transforms/add-request-ids.ts";
import { addSharedComponents } from "./transforms/add-shared-components.ts";
import { declareSecurity } from "./transforms/declare-security.ts";
import { describeParameters } from "./transforms/describe-parameters.ts";
import { limitErrorCodes } from "./transforms/limit-error-codes.ts";
import { nameRequestBodies } from "./transforms/name-request-bodies.ts";
import { nameSharedEnums } from "./transforms/name-shared-enums.ts";
import { plainIntegers } from "./transforms/plain-integers.ts";
import { plainTimestamps } from "./transforms/plain-timestamps.ts";
import { setSuccessStatus } from "./transforms/set-success-status.ts";
import { sortKeys } from "./transforms/sort-keys.ts";
import { tolerateNewMembers } from "./transforms/tolerate-new-members.ts";
import { wrapInEnvelope } from "./transforms/wrap-in-envelope.ts";

/** From what the generator writes to what the server does, in this order. */
const transforms: readonly Transform[] = [
  addSharedComponents,
  nameRequestBodies,
  describeParameters,
  setSuccessStatus,
  wrapInEnvelope,
  addConditionalRequests,
  addIdempotencyKeys,
  addLocations,
  addProblems,
  addRateLimits,
  addRequestIds,
  declareSecurity,
  addExtensions,
  plainTimestamps,
  plainIntegers,
  nameSharedEnums,
  addExamples,
  refuseIncomplete,
];

/**
 * The OpenAPI 3.1 document of a router: every operation, byte operations included, as the REST projection serves it. The same
 * router gives the same document, byte for byte. Throws, naming the operation, when one lacks what the document owes its readers.
 */
export function buildDocument(router: AnyRouter): OpenApiDocument {
  return build(router, [...transforms, tolerateNewMembers, sortKeys]);
}

/** The same with closed responses, for tests: a member or an error code that the document does not list is an error there. */
export function buildStrictDocument(router: AnyRouter): OpenApiDocument {
  return build(router, [...transforms, limitErrorCodes, sortKeys]);
}

function build(router: AnyRouter, steps: readonly Transform[]): OpenApiDocument {
  const operations = documentedOperations(router);
  const document = generate(operations);
  for (const step of steps) step(document, operations);
  return document;
}

/** What trpc-to-openapi makes of the operations, as plain data that is ours to change: nothing in it stands in two places. */
function generate(operations: readonly DocumentedOperation[]): OpenApiDocument {
  const generated: OpenApiDocument = generateOpenApiDocument(generatorRouter(operations), {
    openApiVersion: "3.1.0",
    title,
    description,
    version: apiVersion,
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    baseUrl: serverUrl,
    paths: bytePaths(operations),
    defs: { Problem: ProblemSchema, ResponseMeta },
    securitySchemes: {
      [bearerScheme]: {
        type: "http",
        scheme: "bearer",
        bearerFormat: "JWT",
        description: "An access token of ScaiKey's; GET /auth/config tells how to get one.",
      },
      [apiKeyScheme]: {
        type: "apiKey",
        in: "header",
        name: "X-API-Key",
        description: "A key for a machine, of POST /api-keys.",
      },
    },
  });
  const tags = Object.entries(tagDescriptions).map(([name, text]) => ({ name, description: text }));
  return JSON.parse(JSON.stringify({ ...generated, tags }));
}
