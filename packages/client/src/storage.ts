/** What a storage of copies must have; `localStorage` and `sessionStorage` do. */
export type CopyStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A document as it came. */
export interface StoredCopy {
  /** Milliseconds since 1970. */
  fetchedAt: number;
  /** What addresses in the document are relative to. */
  base: string;
  /** The JSON. */
  text: string;
}

/**
 * Copies under `ilmi:KEY`. A storage may be forbidden (`SecurityError`), full or filled by others, and
 * a reader gets along without it: whatever throws means that nothing is stored.
 */
export function openStorage(storage?: CopyStorage | (() => CopyStorage)): {
  get(key: string): StoredCopy | undefined;
  set(key: string, copy: StoredCopy): void;
  remove(key: string): void;
} {
  const attempt = <T>(action: (storage: CopyStorage) => T): T | undefined => {
    try {
      return storage && action(typeof storage === 'function' ? storage() : storage);
    } catch {
      return undefined;
    }
  };
  return {
    get: (key) =>
      attempt((storage) => JSON.parse(storage.getItem(`ilmi:${key}`) ?? 'null') as StoredCopy) ??
      undefined,
    set: (key, copy) => attempt((storage) => storage.setItem(`ilmi:${key}`, JSON.stringify(copy))),
    remove: (key) => attempt((storage) => storage.removeItem(`ilmi:${key}`)),
  };
}
