import type { LoadedDocument } from '@ilmi/client/lite';

/** The element shows data. `loaded` is undefined when it came from attributes alone. */
export class IlmiLoadEvent extends Event {
  constructor(readonly loaded?: LoadedDocument) {
    super('ilmi-load', { bubbles: true, composed: true });
  }
}

/** The element could not show data; the visitor sees the fallback. */
export class IlmiErrorEvent extends Event {
  constructor(readonly error: unknown) {
    super('ilmi-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ilmi-load': IlmiLoadEvent;
    'ilmi-error': IlmiErrorEvent;
  }
}
