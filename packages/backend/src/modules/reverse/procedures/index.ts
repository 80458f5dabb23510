import { router } from "../../../trpc/init.ts";
import { createReverseZones } from "./create-reverse-zones.ts";
import { previewReverseZones } from "./preview-reverse-zones.ts";

export const reverseZonesRouter = router({ preview: previewReverseZones, create: createReverseZones });
