export { type ByteRange, Download, StreamDownload } from "./download.ts";
export { requireBody, sha256OfBody, type UploadBody } from "./upload-body.ts";
