import { op, pageOf } from "@scai/contract";
import { z } from "zod";
import { userOperation } from "../../../trpc/init.ts";
import { rrTypes } from "../rrtypes/index.ts";

export const RecordTypeInfo = z
  .object({
    type: z.string(),
    description: z.string(),
    format: z.string().meta({ description: "The fields of a content, in their order." }),
    examples: z.array(z.string()).meta({ description: "Contents in the form in which they are kept." }),
    placement: z.enum(["anywhere", "apex", "below the apex"]).meta({ description: "At which names it can stand." }),
    isSingle: z.boolean().meta({ description: "A name has one at most." }),
    isManaged: z.boolean().meta({ description: "The platform keeps it; it cannot be created." }),
  })
  .meta({ id: "RecordTypeInfo", description: "A type that records can have." });

export const listRecordTypes = userOperation(
  op("GET /domains/types", {
    summary: "List the types that records can have",
    tag: "records",
    scope: "dns:read",
    cost: "read",
    errors: [],
    idempotency: "safe",
    examples: [
      {
        name: "one of them",
        output: {
          items: [
            {
              type: "A",
              description: "IPv4 address of a host",
              format: "address",
              examples: ["192.0.2.1"],
              placement: "anywhere",
              isSingle: false,
              isManaged: false,
            },
          ],
          nextCursor: null,
        },
      },
    ],
  }),
)
  .input(z.strictObject({}))
  .output(pageOf(RecordTypeInfo).meta({ id: "RecordTypeInfoPage" }))
  .query(() => ({ items: rrTypes.map(viewType), nextCursor: null }));

function viewType(rrType: (typeof rrTypes)[number]): z.infer<typeof RecordTypeInfo> {
  const { type, description, fields, examples, placement, isSingle } = rrType;
  return {
    type,
    description,
    format: fields.map(({ name }) => name).join(" "),
    examples: [...examples.canonical],
    placement,
    isSingle,
    isManaged: type === "SOA",
  };
}
