import { z } from "zod";
import { RecordContentInput, RecordNameInput, RecordTtl, RecordType } from "../records/index.ts";
import { conflictRules } from "./template-plan.ts";
import { variableName } from "./template-text.ts";

const recordsMax = 500;
const variablesMax = 50;
const valueMax = 4000;

export const TemplateName = z
  .string()
  .trim()
  .min(1, "a template has a name")
  .max(100)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u, "a name is one line without control characters")
  .meta({ override: { type: "string", minLength: 1, maxLength: 100 } });

export const TemplateDescription = z.string().max(2000);

export const NewTemplateRecord = z
  .strictObject({
    name: RecordNameInput,
    type: RecordType,
    content: RecordContentInput.max(65_536).meta({
      description: "As in a zone file, with variables as ${name}, which keep to their word or quotes.",
      examples: ["10 ${mailServer}.", '"v=spf1 include:${provider} -all"'],
    }),
    ttl: RecordTtl.nullable().default(null).meta({ description: "Null: the default of the zone." }),
  })
  .meta({ id: "NewTemplateRecord", description: "A record that a template is to make." });

export const NewTemplateVariable = z
  .strictObject({
    name: z
      .string()
      .regex(variableName, "a variable's name has letters, digits and _, and begins with a small letter")
      .meta({ examples: ["mailServer"] }),
    description: z.string().max(1000).default(""),
    required: z.boolean().default(false).meta({ description: "It has to be given." }),
    default: z.string().max(valueMax).nullable().default(null).meta({
      description:
        "What it is unless given; ${domain} may stand in it. Without one, records that name a variable nobody gave are left out.",
    }),
  })
  .meta({ id: "NewTemplateVariable", description: "What whoever applies a template is to say or may say." });

export const templateContent = {
  name: TemplateName,
  description: TemplateDescription,
  records: z.array(NewTemplateRecord).min(1, "a template makes a record at least").max(recordsMax),
  variables: z.array(NewTemplateVariable).max(variablesMax),
};

export const TemplateVariables = z
  .record(z.string().max(100), z.string().max(valueMax))
  .meta({ description: "What the template's variables are, by name.", examples: [{ mailServer: "mx.example.net" }] });

export const OnConflict = z.enum(conflictRules).meta({
  description:
    "What becomes of records of the zone that do not go with the template's. fail: nothing is done. skip: they stay, and the template's are left out. replace: they go.",
});
