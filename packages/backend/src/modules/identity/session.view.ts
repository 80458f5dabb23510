import { Timestamp } from "@scai/contract";
import { z } from "zod";

export const ClientId = z
  .string()
  .max(190)
  .regex(/^[\x21-\x7e]+$/, "expected the clientId of a session")
  .meta({ description: "ScaiKey's id of the application.", examples: ["scaidrive-desktop"] });

export const Session = z
  .object({
    clientId: z.string().meta({ description: "ScaiKey's id of the application that is signed in." }),
    startedAt: Timestamp,
    lastSeenAt: Timestamp.meta({ description: "To the minute." }),
    lastIp: z.string().nullable(),
    userAgent: z.string().nullable().meta({ description: "What it said it is, when it was last seen." }),
  })
  .meta({ id: "Session", description: "An application that a user is signed in with." });
export type Session = z.infer<typeof Session>;

export const SessionList = z.object({ items: z.array(Session) }).meta({ id: "SessionList" });

export const exampleSession = {
  clientId: "scaidrive-desktop",
  startedAt: "2026-11-22T10:00:00.000Z",
  lastSeenAt: "2026-11-22T10:30:00.000Z",
  lastIp: "192.0.2.7",
  userAgent: "ScaiDrive/2.1",
};
