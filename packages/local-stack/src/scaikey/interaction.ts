import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "oidc-provider";
import type { Directory } from "./directory.ts";
import { methodsOf } from "./factors.ts";
import { messagePage, type Page, signInPage } from "./pages.ts";
import { readBody } from "./read-body.ts";

/**
 * What a person sees between an application's request and the redirect back to it: GET shows who can sign in, POST signs
 * the chosen one in. Consent is never asked for; where an application insists on it, it is given.
 */
export async function answerInteraction(
  provider: Provider,
  directory: Directory,
  tenantId: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const details = await provider.interactionDetails(request, response).catch(() => undefined);
  if (!details) {
    return send(response, 400, messagePage("Start again", "This sign-in has expired or belongs to another browser."));
  }
  if (details.prompt.name === "consent") {
    return provider.interactionFinished(request, response, { consent: {} }, { mergeWithLastSubmission: true });
  }
  if (request.method === "POST") {
    const form = new URLSearchParams(await readBody(request));
    const person = directory.person(form.get("user") ?? "", tenantId);
    if (!person)
      return send(response, 400, messagePage("Nobody by that name", "Go back and choose somebody from the list."));
    return provider.interactionFinished(request, response, {
      login: { accountId: person.id, amr: methodsOf(form.has("second_factor")) },
    });
  }
  const { client_id: clientId, redirect_uri: redirectUri } = details.params;
  const client = await provider.Client.find(String(clientId));
  const target = typeof redirectUri === "string" ? redirectUri : undefined;
  send(response, 200, signInPage(directory.people(tenantId), client?.clientName ?? String(clientId), target));
}

export function send(response: ServerResponse, status: number, { html, headers }: Page): void {
  response.writeHead(status, headers).end(html);
}
