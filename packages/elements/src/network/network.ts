import type { Source } from '@ilmi/client/lite';
import { type PropertyDeclarations, ReactiveElement } from 'lit';
import { networkBrand } from '../base/data.js';
import { IlmiElement } from '../base/ilmi-element.js';
import { version } from '../version.js';

/**
 * Gives one source and one language to the Ilmi elements inside it. It shows nothing itself.
 *
 * Use it when several elements of a page show the same network. For the whole page at once,
 * `<meta name="ilmi-src" content="…">` does the same.
 *
 * @summary One source for several elements.
 * @status stable
 * @since 0.1
 *
 * @attr lang - Language of the elements inside: `fi`, `sv`, `en`.
 * @slot - Any content; Ilmi elements in it read the network's data.
 *
 * @example Two goals, one request
 * ```html
 * <ilmi-network src="/ilmi.json" lang="fi">
 *   <ilmi-goal-badge goal="sahko-2028"></ilmi-goal-badge>
 *   <ilmi-goal-badge goal="jatteet-2027"></ilmi-goal-badge>
 * </ilmi-network>
 * ```
 */
export class IlmiNetwork extends ReactiveElement {
  static readonly version = version;
  static readonly tag = 'ilmi-network';
  static readonly define = IlmiElement.define;
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    source: { attribute: false },
  };

  /**
   * Address of a document, or of a published site (ends in `/`), or `#id` of a
   * `<script type="application/json">`.
   * @attr src
   */
  declare src: string | null | undefined;
  /** A document that the page already has. */
  declare data: unknown;
  /** An object that reads a document. */
  declare source: Source | undefined;

  readonly [networkBrand] = true;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** No shadow root: what is inside stays the host's. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    this.dispatchEvent(new Event('ilmi-network', { bubbles: true, composed: true }));
  }
}
