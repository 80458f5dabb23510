import { type OpenApiDocument, operationsOf, referencedName, type Schema } from "./document.ts";
import type { Enum, Member, Model, Type, Union } from "./ir.ts";
import { pascalCase, TypeNames, upperFirst } from "./names.ts";
import { Refusal } from "./refusal.ts";

/** Makes types of schemas, and collects the models, enums and unions that they name. */
export class SchemaReader {
  readonly models = new Map<string, Model>();
  readonly enums = new Map<string, Enum>();
  readonly unions = new Map<string, Union>();
  readonly #names = new TypeNames();
  readonly #components: Readonly<Record<string, Schema>>;
  readonly #sent: ReadonlySet<string>;

  constructor(document: OpenApiDocument) {
    this.#components = document.components?.schemas ?? {};
    this.#sent = namesSent(document, this.#components);
  }

  /** What a schema is that stands at `where`; an enum that has no name there is named after its owner and itself. */
  type(schema: Schema, where: string, nameHint: string): Type {
    const name = referencedName(schema);
    if (name !== undefined) return this.named(name, where);
    const { anyOf } = schema;
    if (anyOf !== undefined) return this.#alternatives(anyOf, where, nameHint);
    if (typeof schema.type === "object") return this.#severalTypes(schema, schema.type, where, nameHint);
    if (schema.const !== undefined) return { kind: "literal", value: String(schema.const) };
    if (schema.enum !== undefined) return this.#enumeration(schema, where, nameHint);
    return this.#plain(schema, where, nameHint);
  }

  /** The type of a component, which is read the first time that it is named. */
  named(name: string, where: string): Type {
    const schema = this.#components[name];
    if (schema === undefined) throw new Refusal(where, `there is no schema ${name}`, "Give it .meta({ id })");
    if (schema.oneOf !== undefined) return { kind: "union", name: this.#readUnion(name, schema) };
    if (schema.enum !== undefined) return this.#enumeration(schema, name, name);
    if (schema.type === "object" && schema.properties !== undefined) {
      return { kind: "model", name: this.readModel(name) };
    }
    return this.type(schema, name, name);
  }

  /** A component as the document has it. */
  component(name: string): Schema | undefined {
    return this.#components[name];
  }

  /** Reads a component that is an object; returns its name. */
  readModel(name: string): string {
    if (this.models.has(name)) return name;
    const schema = this.#components[name];
    if (schema?.type !== "object" || schema.properties === undefined) {
      throw new Refusal(name, "it is not an object with members", "Make it a z.object");
    }
    this.#names.claim(name, name);
    const reserved: Model = { name, isInput: this.#sent.has(name), members: [] };
    this.models.set(name, reserved);
    this.models.set(name, { ...reserved, ...described(schema), members: this.members(schema, name) });
    return name;
  }

  members(schema: Schema, owner: string): Member[] {
    const required = new Set(schema.required ?? []);
    return Object.entries(schema.properties ?? {}).map(([name, member]) =>
      this.member(name, member, required.has(name), owner),
    );
  }

  member(name: string, schema: Schema, isRequired: boolean, owner: string): Member {
    const where = `${owner}.${name}`;
    return {
      name,
      type: this.type(schema, where, owner + pascalCase(name)),
      isRequired,
      ...described(schema),
      ...defaultOf(schema),
    };
  }

  #readUnion(name: string, schema: Schema): string {
    if (this.unions.has(name)) return name;
    const { discriminator, oneOf = [] } = schema;
    const names = oneOf.map((variant) => referencedName(variant));
    if (discriminator === undefined || names.includes(undefined)) {
      throw new Refusal(
        name,
        "not every member of this union has a name",
        "Make it a z.discriminatedUnion, and give each of its objects .meta({ id })",
      );
    }
    this.#names.claim(name, name);
    const variants = Object.entries(discriminator.mapping ?? {}).map(([tag, ref]) => ({
      tag,
      model: this.readModel(ref.replace("#/components/schemas/", "")),
    }));
    this.unions.set(name, { name, ...described(schema), tag: discriminator.propertyName, variants });
    return name;
  }

  #enumeration(schema: Schema, where: string, nameHint: string): Type {
    const values = schema.enum ?? [];
    if (!values.every((value) => typeof value === "string")) {
      throw new Refusal(where, "an enum lists something else than texts", "Make it z.enum, or a number with bounds");
    }
    const [only] = values;
    if (values.length === 1 && only !== undefined) return { kind: "literal", value: only };
    if (!this.enums.has(nameHint)) {
      const isNamed = this.#components[nameHint] === schema;
      this.#refuseSecond(values, where, isNamed);
      this.#names.claim(nameHint, where);
      this.enums.set(nameHint, { name: nameHint, ...(isNamed ? described(schema) : {}), values });
    }
    return { kind: "enum", name: nameHint };
  }

  /** The same values in two places are one type for a client, unless each has a name of its own. */
  #refuseSecond(values: readonly string[], where: string, isNamed: boolean): void {
    const list = JSON.stringify(values);
    for (const { name, values: held } of this.enums.values()) {
      if (JSON.stringify(held) !== list || (isNamed && this.#components[name] !== undefined)) continue;
      throw new Refusal(
        where,
        `${name} lists the same values`,
        "Give the list a name in openapi/transforms/name-shared-enums.ts, or each of them .meta({ id })",
      );
    }
  }

  #alternatives(anyOf: readonly Schema[], where: string, nameHint: string): Type {
    const others = anyOf.filter(({ type }) => type !== "null");
    const types = distinct(others.map((other) => this.type(other, where, nameHint)));
    const of = this.#oneOf(types, where);
    return others.length === anyOf.length || of.kind === "nullable" ? of : { kind: "nullable", of };
  }

  #severalTypes(schema: Schema, types: readonly string[], where: string, nameHint: string): Type {
    const others = types.filter((type) => type !== "null");
    const of = this.#oneOf(distinct(others.map((type) => this.type({ ...schema, type }, where, nameHint))), where);
    return others.length === types.length ? of : { kind: "nullable", of };
  }

  /** Alternatives that a client can tell apart: one type, or a text or a number. */
  #oneOf(types: readonly Type[], where: string): Type {
    const [first] = types;
    if (first !== undefined && types.length === 1) return first;
    const kinds = new Set(types.map(({ kind }) => (kind === "literal" || kind === "enum" ? "string" : kind)));
    if (kinds.size === 1 && kinds.has("string")) return { kind: "string" };
    if ([...kinds].every((kind) => ["string", "number", "integer"].includes(kind))) return { kind: "stringOrNumber" };
    throw new Refusal(
      where,
      `no client can tell apart ${[...kinds].join(" and ")}`,
      "Make it a z.discriminatedUnion of objects with .meta({ id }), or two members",
    );
  }

  #plain(schema: Schema, where: string, nameHint: string): Type {
    const { type, format, items, additionalProperties, properties } = schema;
    switch (type) {
      case undefined:
        if (Object.keys(schema).every((key) => ["description", "examples"].includes(key))) return { kind: "json" };
        break;
      case "string":
        return stringType(format, where);
      case "boolean":
        return { kind: "boolean" };
      case "number":
        return { kind: "number" };
      case "integer":
        return { kind: "integer", bits: integerBits(schema, where) };
      case "array":
        if (items === undefined) break;
        return { kind: "array", items: this.type(items, `${where}[]`, singular(nameHint)) };
      case "object":
        if (properties !== undefined) {
          throw new Refusal(where, "an object has no name", `Give the schema .meta({ id: "${upperFirst(nameHint)}" })`);
        }
        return { kind: "map", values: this.#valuesOf(additionalProperties, where, nameHint) };
    }
    throw new Refusal(
      where,
      `nothing is known of ${JSON.stringify(schema)}`,
      "Teach it to SchemaReader in sdk-generator",
    );
  }

  #valuesOf(values: Schema | boolean | undefined, where: string, nameHint: string): Type {
    if (values === undefined || typeof values === "boolean") return { kind: "json" };
    return this.type(values, `${where}{}`, `${nameHint}Value`);
  }
}

/** The components that clients send, and all that is in them. */
function namesSent(document: OpenApiDocument, components: Readonly<Record<string, Schema>>): Set<string> {
  const sent = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (key !== "$ref" || typeof member !== "string") {
        visit(member);
        continue;
      }
      const name = member.replace("#/components/schemas/", "");
      if (sent.has(name)) continue;
      sent.add(name);
      visit(components[name]);
    }
  };
  for (const { object } of operationsOf(document)) {
    const content = object.requestBody?.content ?? {};
    for (const media of Object.values(content)) visit(media.schema);
  }
  return sent;
}

function described({ description }: Schema): { description?: string } {
  return description === undefined ? {} : { description };
}

function defaultOf({ default: value }: Schema): { default?: string | number | boolean } {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? { default: value } : {};
}

function distinct(types: readonly Type[]): Type[] {
  return [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
}

/** What travels as text. `email`, `uri` and the like stay text: a client need not parse them. */
const textFormats = new Set(["byte", "duration", "email", "hostname", "ipv4", "ipv6", "uri", "uuid"]);

function stringType(format: string | undefined, where: string): Type {
  if (format === undefined || textFormats.has(format)) return { kind: "string" };
  if (format === "date-time") return { kind: "timestamp" };
  throw new Refusal(
    where,
    `no SDK has a type for texts of the format ${format}`,
    `Leave the format out, or teach it to SchemaReader in sdk-generator (known: date-time, ${[...textFormats].join(", ")})`,
  );
}

function integerBits({ format, minimum, maximum }: Schema, where: string): 32 | 64 {
  if (format === "int64") return 64;
  if (format !== undefined && format !== "int32") {
    throw new Refusal(where, `no SDK has an integer of the format ${format}`, "Use z.int()");
  }
  return (maximum ?? 0) > 2 ** 31 - 1 || (minimum ?? 0) < -(2 ** 31) ? 64 : 32;
}

/** `ApiKeyScopes` names one of them `ApiKeyScope`. */
function singular(name: string): string {
  return /[^s]s$/.test(name) ? name.slice(0, -1) : `${name}Item`;
}
