import { AppError } from "@scai/contract";
import type { Context } from "hono";
import { html } from "hono/html";
import type { HttpEnv } from "../rest/respond.ts";
import { page, pageSecurityPolicy } from "./html.ts";

/**
 * Where ScaiKey sends the browser after sign-in. Hands the code on to the desktop application that listens on the port that
 * `state` names (`{its own state}|port={port}`), and nowhere else: the target is always this machine's loopback.
 */
export function authCallback(c: Context<HttpEnv>) {
  const { state = "", ...answer } = c.req.query();
  const [, original, port] = /^(.*)\|port=([1-9][0-9]{3,4})$/s.exec(state) ?? [];
  if (original === undefined || port === undefined || Number(port) < 1024 || Number(port) > 65_535) {
    throw new AppError("request.invalid", {
      issues: [{ path: ["state"], message: "expected {state}|port={port} with a port from 1024 to 65535" }],
    });
  }
  const passedOn = ["code", "error", "error_description"].flatMap((name): [string, string][] => {
    const value = answer[name];
    return value === undefined ? [] : [[name, value]];
  });
  const target = `http://localhost:${port}/callback?${new URLSearchParams([...passedOn, ["state", original]])}`;
  c.header("content-security-policy", pageSecurityPolicy);
  c.header("cache-control", "no-store");
  c.header("refresh", `0; url=${target}`);
  return c.html(
    page("Signed in", html`<h1>Back to the application</h1><p>If nothing happens, <a href="${target}">go on</a>.</p>`),
  );
}
