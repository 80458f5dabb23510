import type { ApiClient, Harness, Answer as HttpAnswer } from "@scai/testing";
import { type AsyncCommand, cloneMethod } from "fast-check";
import { expect } from "vitest";
import type { Services } from "../../../../services.ts";
import { removeDeleted } from "../../jobs/purge-trash.ts";
import type { Answer, Draw } from "./calls.ts";
import { type DriveModel, isGone, type ModelAce, type ModelPlace, type Who } from "./drive-model.ts";
import { verbs } from "./verbs.ts";

/** The real thing: everybody's way into the API, over HTTP. */
export interface World {
  readonly api: Readonly<Record<Who | "admin", ApiClient>>;
  readonly idOf: (principal: ModelAce["principal"]) => string;
  readonly services: Services;
}

export async function openWorld(h: Harness): Promise<World> {
  const [bob, carol, asAdmin] = [await h.person(), await h.person(), await h.asAdmin()];
  const people = { owner: h.owner, bob, carol };
  const api = { owner: h.rest(), bob: h.rest(bob), carol: h.rest(carol), admin: asAdmin.rest() };
  const idOf = (principal: ModelAce["principal"]) => (principal === "everyone" ? principal : people[principal].id);
  return { api, idOf, services: h.server.services };
}

type Verb = keyof typeof verbs;

/** A call that somebody makes: the API answers as the model says. */
export class CallCommand implements AsyncCommand<DriveModel, World> {
  readonly #verb: Verb;
  readonly #draw: Draw;
  #told = "";

  constructor(verb: Verb, draw: Draw) {
    this.#verb = verb;
    this.#draw = draw;
  }

  /** Each try says what it did itself. */
  [cloneMethod](): CallCommand {
    return new CallCommand(this.#verb, this.#draw);
  }

  check(): boolean {
    return true;
  }

  async run(model: DriveModel, world: World): Promise<void> {
    const call = verbs[this.#verb](model, this.#draw, world.idOf);
    // There is nothing yet that it could be done to.
    if (call === undefined) return;
    const by = call.by ?? this.#draw.who;
    this.#told = `${by}: ${call.operation} ${JSON.stringify(call.input)}`;
    const options = call.content === undefined ? {} : { content: call.content };
    const answer = await world.api[by].call(call.operation, call.input, options);
    this.#told += ` -> ${answer.status}`;
    if (call.problems.length > 0) expect(call.problems, this.#told).toContain(codeOf(answer));
    else {
      expect(answer.status, `${this.#told} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
      expect(dataOf(answer), this.#told).toMatchObject(call.apply(dataOf(answer)));
      await nameCopies(model, world);
    }
  }

  toString(): string {
    return this.#told === "" ? `${this.#verb} of nothing` : this.#told;
  }
}

/** The worker removes what was deleted for good. */
export class RemoveDeletedCommand implements AsyncCommand<DriveModel, World> {
  check(): boolean {
    return true;
  }

  async run(model: DriveModel, { services }: World): Promise<void> {
    await removeDeleted(services);
    model.nodes = model.nodes.filter((node) => !isGone(node));
  }

  toString(): string {
    return "the worker removes what is deleted";
  }
}

function codeOf({ bytes }: HttpAnswer): string | undefined {
  const { code }: { code?: string } = JSON.parse(new TextDecoder().decode(bytes));
  return code;
}

/** The output; of what answers nothing, nothing. */
function dataOf({ bytes }: HttpAnswer): Answer {
  if (bytes.length === 0) return { id: "" };
  const { data }: { data: Answer } = JSON.parse(new TextDecoder().decode(bytes));
  return data;
}

/** Finds out the ids of what came along with a copied folder, by where it is. */
async function nameCopies(model: DriveModel, world: World): Promise<void> {
  const isNameless = ({ id }: { readonly id: string }) => id.startsWith("copy of");
  for (const node of model.nodes) {
    if (!isNameless(node)) continue;
    const items = await listIn(world, "owner", node.parent);
    const found = items.find((item) => item.name === node.name);
    if (found === undefined) throw new Error(`${node.name} was not copied`);
    model.nodes = model.nodes.map((one) => (one === node ? Object.assign(one, { id: found.id }) : one));
  }
}

export interface Item {
  readonly kind: "file" | "folder";
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly version?: number;
  readonly sizeBytes?: number;
}

export async function listIn({ api }: World, who: Who, place: ModelPlace): Promise<Item[]> {
  const at = place.kind === "share" ? { folderId: "root", shareId: place.id } : { folderId: place.id };
  const { items } = await api[who].get<{ items: Item[] }>("folders.listChildren", { ...at, limit: 100 });
  return items;
}
