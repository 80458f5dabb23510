export { type ByteRange, Download } from "./download.ts";
export { requireBody, sha256OfBody, type UploadBody } from "./upload-body.ts";
