import { z } from "zod";

/** A media type as RFC 9110 §8.3.1 writes it: `type/subtype`, with parameters or without. */
export const MimeType = z
  .string()
  .max(255)
  .regex(
    /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:\s*;\s*[\w!#$&^.+-]+=(?:[\w!#$&^.+-]+|"[\x20-\x21\x23-\x7e]*"))*$/,
    "expected a media type such as text/plain",
  )
  .meta({ examples: ["application/pdf"] });
