import { formatDate, type IlmiDocument, resolveUrl } from '@ilmi/core';
import { fi } from '@ilmi/core/languages/fi.js';
import type { Catalogue } from '@ilmi/core/languages/catalogue.js';
import { ClientError, type LoadedDocument, type Source, type Want } from '@ilmi/client/lite';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  render,
  type TemplateResult,
} from 'lit';
import { version } from '../version.js';
import { type DataOptions, findData, loadData, undefinedAncestors } from './data.js';
import { isoDay, nameOf, report } from './dom.js';
import { IlmiErrorEvent, IlmiLoadEvent } from './events.js';
import { follow, unfollow } from './followers.js';
import { catalogueOf, languageFor } from './languages.js';
import { baseStyles } from './ilmi-element.styles.js';

/** States of an element, also CSS states: `:state(ready)`. */
export const elementStates = ['loading', 'ready', 'empty', 'error', 'stale'] as const;
export type ElementState = (typeof elementStates)[number];

/** What a view is made from. */
export interface ViewContext {
  words: Catalogue;
  /** The visitor's calendar day, `YYYY-MM-DD`. */
  now: string;
  /** Undefined when the element works from attributes alone. */
  document?: IlmiDocument;
}

/**
 * Base of every Ilmi element: finds the data, the language and the fallback, and keeps one broken
 * element from touching anything else on the page.
 *
 * A subclass says which part of the data it wants (`want`), makes a view of it (`viewOf`), and lays
 * the view out (`renderView`). Until there is a view, and when making it fails, the element's own
 * children are shown.
 *
 * @attr lang - Language of the words: `fi`, `sv`, `en`. Without it that of what is around the element.
 * @slot - Fallback: shown until the element has something better, and again when it fails.
 * @fires {IlmiLoadEvent} ilmi-load - The element shows its data.
 * @fires {IlmiErrorEvent} ilmi-error - The data could not be shown; the fallback stays.
 * @cssstate loading - Waiting for data or words.
 * @cssstate ready - Data is shown.
 * @cssstate empty - The data has nothing for this element.
 * @cssstate error - The data could not be shown.
 * @cssstate stale - A saved copy is shown, since the source could not be reached.
 */
export abstract class IlmiElement<View = unknown> extends LitElement {
  static readonly version = version;
  /** Tag under which {@link define} registers the class by default. */
  static readonly tag: string;
  /** The day for which life cycles are computed; tests and archives may replace it. */
  static today: () => string = isoDay;
  static override styles = [baseStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    source: { attribute: false },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /**
   * Registers the element. A tag that is taken stays as it is; when another version took it, one
   * console line names both.
   */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    const taken = registry.get(tag) as typeof IlmiElement | undefined;
    if (taken) {
      if (taken.version !== version) {
        report(
          'warn',
          `version ${taken.version} is on this page already; ${version} leaves its elements as they are`,
        );
      }
      return;
    }
    const Class = this as unknown as CustomElementConstructor;
    try {
      registry.define(tag, Class);
    } catch {
      // One class serves one tag: a second name gets a class of its own.
      registry.define(tag, class extends Class {});
    }
  }

  /**
   * Address of the data: a document, a published site (ends in `/`), or `#id` of a
   * `<script type="application/json">`.
   * @attr src
   */
  declare src: string | null | undefined;
  /** A document that the page already has. */
  declare data: unknown;
  /** An object that reads a document. */
  declare source: Source | undefined;
  /**
   * Level of the title in the page's outline, 1–6; others count as 3.
   * @attr heading-level
   * @default 3
   */
  declare headingLevel: number | undefined;

  readonly #internals = this.attachInternals();
  #state: ElementState = 'loading';
  #due = true;
  #loaded?: LoadedDocument;
  #words?: Catalogue;
  #content?: TemplateResult;
  #error?: unknown;
  #settled = true;
  #reading = false;
  #waited = false;
  #site?: string;
  #pending?: Promise<unknown>;
  #abort?: AbortController;
  #news?: Event;

  /** The document and where it came from; undefined while loading and without a source. */
  get loaded(): LoadedDocument | undefined {
    return this.#loaded;
  }

  /** Address of the published site that is read, when `src` ends in `/`. */
  protected get site(): string | undefined {
    return this.#site;
  }

  get state(): ElementState {
    return this.#state;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    follow(this);
    this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollow(this);
    this.#abort?.abort();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.reload();
  }

  /** Finds source and language again. What is shown stays until the new data is there. */
  reload(): void {
    this.#due = true;
    this.requestUpdate();
  }

  /** The part of a published site that is read. */
  protected get want(): Want {
    return {};
  }

  /** False when the element is complete with its attributes: then no data is looked for. */
  protected get needsData(): boolean {
    return true;
  }

  /** True when a changed property asks for other data. */
  protected asksAnew(changed: PropertyValues<this>): boolean {
    return changed.has('src') || changed.has('data') || changed.has('source');
  }

  /**
   * The words in the visitor's language, at once when they are here already. An element whose own
   * words are too many to come in every language waits for them here, too.
   */
  protected wordsFor(documentLanguages?: readonly string[]): Catalogue | Promise<Catalogue> {
    return catalogueOf(languageFor(this, documentLanguages));
  }

  /** Makes the view, or returns undefined when the data has nothing to show. May throw. */
  protected abstract viewOf(context: ViewContext): View | undefined;

  protected abstract renderView(view: View, words: Catalogue): TemplateResult;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#due || this.asksAnew(changed)) this.#load();
    // While new data are on their way, what is shown stays.
    if (this.#words && !this.#reading) this.#show(this.#words);
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      // Whatever a subclass throws is its own trouble. Its shadow root may be empty by now, which
      // would hide the children: they are what is rendered.
      this.#content = undefined;
      this.#settled = true;
      this.#conclude(error);
      render(IlmiElement.prototype.render.call(this), this.renderRoot, this.renderOptions);
    }
    const news = this.#news;
    this.#news = undefined;
    if (news) this.dispatchEvent(news);
  }

  /** Also waits for data and words that are on their way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#pending;
    return super.getUpdateComplete();
  }

  #load(): void {
    this.#abort?.abort();
    this.#due = !this.isConnected;
    if (this.#due) return;
    const { signal } = (this.#abort = new AbortController());
    const settle = (words: Catalogue, loaded?: LoadedDocument, error?: unknown) => {
      if (!signal.aborted) this.#settle(words, loaded, error);
    };
    // Also what went wrong is said in the visitor's language, if its words can be had.
    const fail = (error: unknown) =>
      Promise.resolve()
        .then(() => this.wordsFor())
        .catch(() => fi)
        .then((words) => settle(words, undefined, error));
    if (!this.#content) this.#setState('loading');
    const options = this.needsData ? findData(this) : undefined;
    const src = options?.src;
    this.#site = src?.endsWith('/') ? resolveUrl(src, this.baseURI) : undefined;
    this.#reading = true;
    // The words are fetched beside the data; Finnish, which is here, where only the data can tell.
    void (async () => {
      const words = await this.wordsFor(['fi']);
      if (signal.aborted || !this.#reading) return;
      this.#words ??= words;
      this.requestUpdate();
    })().catch(() => {});
    if (this.needsData && !options) {
      // An ancestor whose script has not come may turn out to be a network.
      const awaited = undefinedAncestors(this);
      for (const tag of awaited) void customElements.whenDefined(tag).then(() => this.reload());
      if (awaited.length && !this.#waited) {
        // A framework's own tag is never defined: not for ever.
        setTimeout(() => {
          this.#waited = true;
          this.reload();
        }, 8_000);
        return;
      }
    }
    try {
      const pending = after(this.#read(options, signal), (loaded) =>
        after(this.wordsFor(loaded?.data.languages), (words) => settle(words, loaded)),
      );
      this.#pending = pending instanceof Promise ? pending.catch(fail) : undefined;
    } catch (error) {
      this.#pending = fail(error);
    }
  }

  #read(
    options: DataOptions | undefined,
    signal: AbortSignal,
  ): LoadedDocument | Promise<LoadedDocument> | undefined {
    if (options) {
      const context = { signal, lang: languageFor(this), now: this.today };
      return loadData(this, options, this.want, context);
    }
    if (this.needsData) throw new Error('no data: set src, or put it into <ilmi-network src="…">');
    return undefined;
  }

  #settle(words: Catalogue, loaded?: LoadedDocument, error?: unknown): void {
    this.#reading = false;
    this.#words = words;
    this.#loaded = loaded;
    this.#error = error;
    this.#settled = true;
    const [first, ...more] = loaded?.meta.warnings ?? [];
    if (first) {
      const rest = more.length ? ` and ${more.length} more` : '';
      const what = `${loaded!.meta.source}: left out ${first.path} (${first.message})`;
      // What concerns the whole document names its address itself.
      report('warn', (first.path ? what : first.message) + rest);
    }
    this.requestUpdate();
  }

  #show(words: Catalogue): void {
    this.#content = undefined;
    const view = this.#error
      ? undefined
      : this.viewOf({ words, now: this.today, document: this.#loaded?.data });
    // Here and not in `render`, so that the state is known before anything is rendered.
    if (view !== undefined) this.#content = this.renderView(view, words);
    this.#conclude(this.#error);
  }

  /** The state, the event and the console line that tell how it went. */
  #conclude(error: unknown): void {
    const shown = !!this.#content;
    this.#setState(
      error ? 'error' : !shown ? 'empty' : this.#loaded?.meta.stale ? 'stale' : 'ready',
    );
    if (this.#settled)
      this.#news = error ? new IlmiErrorEvent(error) : new IlmiLoadEvent(this.#loaded);
    this.#settled = false;
    if (!shown) {
      // What concerns a whole source is said once, however many elements read it.
      const who = error instanceof ClientError ? '' : `${nameOf(this)}: `;
      const why = error ? (error as Error).message : 'the data has nothing for it';
      report('error', `${who}${why}; the fallback is shown`);
    }
  }

  /** The visitor's calendar day. */
  protected get today(): string {
    return (this.constructor as typeof IlmiElement).today();
  }

  #setState(state: ElementState): void {
    const { states } = this.#internals as { states?: CustomStateSet };
    try {
      states?.delete(this.#state);
      states?.add(state);
    } catch {
      // Chromium before 125 takes `--name` only, others before 2024 have no states: they go without.
    }
    this.#state = state;
    this.#internals.ariaBusy = String(state === 'loading');
  }

  override render(): TemplateResult {
    const words = this.#words ?? fi;
    if (this.#content) {
      return html`${this.#content}${
        this.#state === 'stale'
          ? html`<p class="ilmi-state" lang=${words.lang}>
              ${words.stale(formatDate(words.format, isoDay(this.#loaded!.meta.fetchedAt)))}
            </p>`
          : nothing
      }`;
    }
    // Children are the fallback. Without any, the visitor reads in words what is going on.
    const empty = !this.childElementCount && !this.textContent.trim();
    const key = (this.#state === 'error' ? 'failed' : this.#state) as
      'failed' | 'empty' | 'loading';
    return html`<slot></slot>${
        empty ? html`<p class="ilmi-state" lang=${words.lang}>${words[key]}</p>` : nothing
      }`;
  }
}

/** Goes on at once with what is here, and later with what is on its way. */
function after<T, R>(value: T | Promise<T>, next: (value: T) => R): R | Promise<Awaited<R>> {
  return value instanceof Promise ? (value.then(next) as Promise<Awaited<R>>) : next(value);
}
