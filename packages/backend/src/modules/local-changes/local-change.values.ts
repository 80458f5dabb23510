import { FileId, FolderId, NodeName, TimestampInput, UploadId, VersionId } from "@scai/contract";
import { z } from "zod";

const common = {
  ref: z.string().min(1).max(64).meta({ description: "The device's own name for this change; the answer has it." }),
  changedAt: TimestampInput.optional().meta({ description: "When it was made on the device; now, if absent." }),
};

const parent = {
  parentId: FolderId.nullish().meta({ description: "The folder; null or absent for the top of the share." }),
  parentRef: z
    .string()
    .min(1)
    .max(64)
    .optional()
    .meta({ description: "Instead: the ref of a folder that is made earlier in this call." }),
};

const CreateFolder = z
  .strictObject({ type: z.literal("createFolder"), ...common, ...parent, name: NodeName })
  .meta({ id: "LocalCreateFolder" });

const Move = z
  .strictObject({
    type: z.literal("move"),
    ...common,
    id: z.union([FileId, FolderId]),
    ...parent,
    name: NodeName,
    baseParentId: FolderId.nullable().meta({ description: "The folder that the device last knew it in." }),
    baseName: NodeName.meta({ description: "The name that the device last knew it by." }),
  })
  .meta({ id: "LocalMove" });

const Delete = z
  .strictObject({
    type: z.literal("delete"),
    ...common,
    id: z.union([FileId, FolderId]),
    baseVersionId: VersionId.optional().meta({ description: "Of a file: the content that the device last knew." }),
  })
  .meta({ id: "LocalDelete" });

const Content = z
  .strictObject({
    type: z.literal("content"),
    ...common,
    uploadId: UploadId.meta({
      description:
        "An upload whose chunks have all come (POST /uploads). It says where a new file goes, or which file it replaces.",
    }),
    baseVersionId: VersionId.optional().meta({
      description:
        "Of a file that it replaces: the content that the device last knew. May be absent when the upload says so.",
    }),
  })
  .meta({ id: "LocalContent" });

export const LocalChange = z.discriminatedUnion("type", [CreateFolder, Move, Delete, Content]).meta({
  id: "LocalChange",
  description:
    "Something that was changed on a device: `createFolder`, `move` (a rename too), `delete` (into the trash), `content` (new, or of a file).",
});
export type LocalChange = z.infer<typeof LocalChange>;
export type LocalChangeOf<Type extends LocalChange["type"]> = Extract<LocalChange, { readonly type: Type }>;
