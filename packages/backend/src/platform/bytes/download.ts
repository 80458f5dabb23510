/** Half-open: from `start` up to but not including `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** What a download operation answers: everything that the projection needs to serve any range of it, and no byte yet. */
export class Download {
  readonly sizeBytes: number;
  /** Strong: names these very bytes. */
  readonly etag: string;
  readonly contentType: string;
  readonly fileName: string;
  readonly modifiedAt: Date;
  readonly open: (range: ByteRange) => AsyncIterable<Uint8Array>;

  constructor(content: {
    sizeBytes: number;
    etag: string;
    contentType: string;
    fileName: string;
    modifiedAt: Date;
    open: (range: ByteRange) => AsyncIterable<Uint8Array>;
  }) {
    this.sizeBytes = content.sizeBytes;
    this.etag = content.etag;
    this.contentType = content.contentType;
    this.fileName = content.fileName;
    this.modifiedAt = content.modifiedAt;
    this.open = content.open;
  }
}
