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
  /** The bytes of a range. A piece is the reader's until it asks for the next one. */
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

/** What a download operation answers that makes its bytes as they are sent: how many there will be is not known, and ranges of them are not served. */
export class StreamDownload {
  readonly contentType: string;
  readonly fileName: string;
  readonly open: () => AsyncIterable<Uint8Array>;

  constructor(content: { contentType: string; fileName: string; open: () => AsyncIterable<Uint8Array> }) {
    this.contentType = content.contentType;
    this.fileName = content.fileName;
    this.open = content.open;
  }
}
