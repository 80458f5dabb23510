import { readFileSync } from "node:fs";
import { join } from "node:path";
import { errorCatalogue } from "@scai/contract";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import type { HttpEnv } from "../rest/respond.ts";
import { mountDocs } from "./docs.ts";

const app = new Hono<HttpEnv>({ strict: false });
mountDocs(app);

describe("the OpenAPI document", () => {
  test("is the committed one", async () => {
    const response = await app.request("/api/v1/openapi.json");
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.text()).toBe(
      readFileSync(join(import.meta.dirname, "../../../../openapi/openapi.json"), "utf8"),
    );
  });

  test("is not sent again to whoever has it", async () => {
    const { headers } = await app.request("/api/v1/openapi.json", { method: "HEAD" });
    const etag = headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await app.request("/api/v1/openapi.json", { headers: { "if-none-match": etag } });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  });
});

describe("the page", () => {
  test("lets no script, style or request be of another origin or of the page itself", async () => {
    const { headers } = await app.request("/docs");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toContain("http");
  });

  test("loads only what is there, each as what it is", async () => {
    const page = await (await app.request("/docs/")).text();
    const loaded = Array.from(page.matchAll(/(?:src|href)="([^"]+)"/g), ([, url = ""]) => url);
    const types = await Promise.all(
      loaded.map(async (url) => {
        const response = await app.request(url);
        return [url, response.status, response.headers.get("content-type")];
      }),
    );
    expect(types).toEqual([
      ["/docs/assets/favicon-32x32.png", 200, "image/png"],
      ["/docs/assets/swagger-ui.css", 200, "text/css; charset=utf-8"],
      ["/docs/assets/swagger-ui-bundle.js", 200, "text/javascript; charset=utf-8"],
      ["/docs/assets/start-swagger-ui.js", 200, "text/javascript; charset=utf-8"],
      ["/api/v1/openapi.json", 200, "application/json"],
    ]);
  });

  test("serves nothing else of the package", async () => {
    for (const name of ["package.json", "index.html", "..%2Fpackage.json", "swagger-ui.js"])
      expect((await app.request(`/docs/assets/${name}`)).status).toBe(404);
  });
});

test("every error code has the anchor that a problem's type points to", async () => {
  const response = await app.request("/docs/errors");
  const anchors = Array.from((await response.text()).matchAll(/ id="([^"]+)"/g), ([, id]) => id);
  expect(anchors).toEqual(Object.keys(errorCatalogue).sort());
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
});
