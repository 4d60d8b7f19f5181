// What TypeScript knows about the options of `createSource('mallila-csv', …)`.
declare module '@ilmi/client' {
  interface SourceTypes {
    'mallila-csv': { url: string };
  }
}

export {};
