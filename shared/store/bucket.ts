/** An object of the bucket: bytes and the facts that let it explain itself. */
export interface StoredObject {
  body: Uint8Array;
  contentType: string;
  contentEncoding?: string;
  /** Lower-case names; printable ASCII values. */
  metadata: Record<string, string>;
}

/** Where texts and pages are kept. S3 when deployed, a folder on one machine; one contract test holds both. */
export interface Bucket {
  put(key: string, object: StoredObject): Promise<void>;
  /** Undefined when there is no such object. */
  get(key: string): Promise<StoredObject | undefined>;
  /** Does nothing when there is no such object. Removes every version. */
  remove(key: string): Promise<void>;
  /** Keys that start with `prefix`, in order. */
  list(prefix: string): AsyncIterable<string>;
  /** Where a person finds the object: a file name or an `s3://` address. */
  locate(key: string): string;
}
