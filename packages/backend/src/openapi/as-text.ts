import { z } from "zod";
import { createSchema } from "zod-openapi";

/**
 * What travels as text (in the path, the query or a form) as a string schema that is published as what the text has to be.
 * trpc-to-openapi refuses parameters whose type it does not know, such as template literals, though their schema is fine.
 */
export function asText(schema: z.core.$ZodType): z.ZodType {
  const { schema: published } = createSchema(schema, { io: "input" });
  const text = z.string().meta({
    override: ({ jsonSchema }: { jsonSchema: object }) => {
      Reflect.deleteProperty(jsonSchema, "type");
      Object.assign(jsonSchema, published);
    },
  });
  return z.safeParse(schema, undefined).success ? text.optional() : text;
}

/** Members of an input as text. */
export function asTexts(members: Readonly<Record<string, z.core.$ZodType>>): z.ZodObject {
  return z.object(Object.fromEntries(Object.entries(members).map(([name, schema]) => [name, asText(schema)])));
}
