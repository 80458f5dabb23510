import { op, UPLOAD_CHUNK_MAX_BYTES, UPLOAD_CHUNK_MIN_BYTES } from "@scai/contract";
import { z } from "zod";
import { apiVersion } from "../../../openapi/info.ts";
import { openOperation } from "../../../trpc/init.ts";
import { defaultMaxFileSizeBytes } from "../../identity/index.ts";

export const ServerConfig = z
  .object({
    version: z.string(),
    features: z
      .object({
        semanticSearch: z.boolean(),
        externalSharing: z.boolean().meta({ description: "Whether links for people without an account can be made." }),
        smbConnector: z.boolean(),
        sharepointConnector: z.boolean(),
      })
      .meta({ id: "ServerFeatures", description: "What this server offers beside what every one does." }),
    limits: z
      .object({
        maxFileSizeBytes: z.int().meta({
          description: "The largest file, unless a tenant says otherwise; `GET /me` tells what counts for you.",
        }),
        minUploadChunkSizeBytes: z.int().meta({ description: "Of all chunks but the last." }),
        maxUploadChunkSizeBytes: z.int(),
      })
      .meta({ id: "ServerLimits" }),
  })
  .meta({ id: "ServerConfig", description: "What a client has to know of this server before anybody signs in." });
type ServerConfig = z.infer<typeof ServerConfig>;

const config: ServerConfig = {
  version: apiVersion,
  features: { semanticSearch: false, externalSharing: false, smbConnector: false, sharepointConnector: false },
  limits: {
    maxFileSizeBytes: defaultMaxFileSizeBytes,
    minUploadChunkSizeBytes: UPLOAD_CHUNK_MIN_BYTES,
    maxUploadChunkSizeBytes: UPLOAD_CHUNK_MAX_BYTES,
  },
};

export const getServerConfig = openOperation(
  op("GET /config", {
    summary: "Get what this server offers and takes",
    tag: "auth",
    auth: "none",
    cost: "read",
    errors: [],
    idempotency: "safe",
    examples: [{ name: "as it is", output: config }],
  }),
)
  .input(z.strictObject({}))
  .output(ServerConfig)
  .query(() => config);
