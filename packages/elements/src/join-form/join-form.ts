import {
  type Catalogue,
  type IlmiDocument,
  type JoinRequest,
  numberFrom,
  pickText,
  resolveUrl,
} from '@ilmi/core';
import { ClientError, randomKey, sendJoin } from '@ilmi/client/lite';
import {
  html,
  type PropertyDeclarations,
  type PropertyValues,
  render,
  type TemplateResult,
} from 'lit';
import { loadData } from '../base/data.js';
import { attributeOf, checkWord, isoDay, report } from '../base/dom.js';
import { IlmiElement, type ViewContext } from '../base/ilmi-element.js';
import { baseStyles } from '../base/ilmi-element.styles.js';
import { type Draft, draftName, forgetSent, keepDraft, readDraft } from './draft.js';
import { type Field, type FieldName, problemOf, stepsOf } from './fields.js';
import { hasHints } from './has-hints.js';
import type { Hints } from './hints.js';
import { choicesOf, type Choosing, readyGoals } from './join-choices.js';
import { IlmiJoinEvent } from './join-event.js';
import { contactTemplate, joinFormTemplate, receiptTemplate } from './join-form.template.js';
import { joinFormStyles } from './join-form.styles.js';
import {
  type JoinFormPurpose,
  joinFormPurposes,
  type JoinFormReceiver,
  joinFormReceivers,
} from './join-form.types.js';
import { askedOf, requestOf, textOfRequest } from './request.js';
import { type ContactOnly, type Receiver, receiverOf } from './receiver.js';
import { loadTemplates, templatesIn } from './templates.js';
import { joinWords, type Problem } from './words.js';

/** What the form is made from; what the person has written is the element's own. */
interface JoinView {
  document?: IlmiDocument;
  receiver: Receiver | ContactOnly;
  now: string;
}

/** What the person is told, by the name of its words: they change with the language. */
interface Told {
  of: 'restored' | 'mailHint' | 'again' | 'busy' | 'offline' | 'closed' | 'refused';
  minutes?: number;
  details?: readonly string[];
}

/** Nobody reads and fills in a form faster: what does is a program. Milliseconds. */
const leastTime = 3000;

/** Who has not written for so long reads what there is to read. Milliseconds. */
const pause = 1000;

let forms = 0;

/**
 * The form by which an organisation joins a network, renews its goal or reports a figure.
 *
 * Use it where somebody can be reached by it: a hub, any address that takes forms, or a mailbox. The
 * form stands in the page's own DOM, so that autofill works and the page's look of fields applies.
 * Nothing typed is lost: a failed send keeps everything, and what was begun comes back in this tab.
 *
 * @summary Join, renew, report a result.
 * @status stable
 * @since 0.1
 *
 * @slot - Fallback: shown without script, and when the form can't be shown: a link to a page with the form.
 * @slot form - Made by the element.
 * @fires {IlmiLoadEvent} ilmi-load - The form is shown.
 * @fires {IlmiErrorEvent} ilmi-error - The form could not be shown; the fallback stays.
 * @fires {IlmiJoinEvent} ilmi-join - A request was received, or a mail opened.
 * @cssprop [--ilmi-accent=#155e75] - Buttons and links.
 * @cssprop [--ilmi-ink=#16202a] - Text.
 * @cssprop [--ilmi-soft=#55616b] - Less prominent text and borders of fields.
 * @cssprop [--ilmi-hairline=#d3dae0] - Borders.
 * @cssprop [--ilmi-warn=#8a4b00] - What has to be put right.
 * @cssprop [--ilmi-paper=#fff] - Background.
 * @cssprop [--ilmi-radius=0.625em] - Corners.
 * @cssstate ready - The form is shown.
 * @cssstate error - The form could not be shown; the fallback stays.
 *
 * @example To an address that takes forms
 * ```html
 * <ilmi-join-form receiver="form" action="/join.php" controller="Esimerkkikunta"
 *   privacy-href="/tietosuoja/" retention="24 kuukautta" success-href="/kiitos/" lang="fi">
 *   <a href="/liity/">Liity verkostoon</a>
 * </ilmi-join-form>
 * ```
 */
export class IlmiJoinForm extends IlmiElement<JoinView> {
  static override readonly tag = 'ilmi-join-form';
  static override styles = [baseStyles];
  static override properties: PropertyDeclarations = {
    purpose: {},
    receiver: {},
    action: {},
    accept: {},
    controller: {},
    authority: {},
    privacyHref: { attribute: 'privacy-href' },
    retention: {},
    networkName: { attribute: 'network-name' },
    templatesSrc: { attribute: 'templates-src' },
    successHref: { attribute: 'success-href' },
    organization: {},
    goal: {},
  };

  /**
   * `join`: a new member with its first goal; `renew`: a goal for another year; `result`: a figure.
   * @attr purpose
   * @default join
   */
  declare purpose: JoinFormPurpose | null | undefined;
  /**
   * `hub`: JSON to a hub; `form`: to any address that takes forms; `mailto`: a mail that the person
   * sends. Without it what `links.join` of the document says.
   * @attr receiver
   */
  declare receiver: JoinFormReceiver | null | undefined;
  /**
   * Address that requests are sent to; with `mailto` a mail address, `mailto:name@example.org`.
   * @attr action
   */
  declare action: string | null | undefined;
  /**
   * `json`: the address of `action` takes JSON as a hub does, and allows this page by CORS.
   * @attr accept
   */
  declare accept: string | null | undefined;
  /**
   * Who receives the data, by name. Without it the network's operator.
   * @attr controller
   */
  declare controller: string | null | undefined;
  /**
   * The controller is an authority: its documents can be public, and the form says so. Without it, and
   * with `false`, that depends on the kind of the network's operator.
   * @attr authority
   */
  declare authority: string | boolean | null | undefined;
  /**
   * Address of the privacy notice. Without it the network's.
   * @attr privacy-href
   */
  declare privacyHref: string | null | undefined;
  /**
   * How long requests are kept, in words. Without it what the network says.
   * @attr retention
   */
  declare retention: string | null | undefined;
  /**
   * Name of the network, for the subject of a mail.
   * @attr network-name
   */
  declare networkName: string | null | undefined;
  /**
   * Address of a document, or `#id` of a JSON script, whose `network.templates` are the ready-made goals to
   * choose from. Without it the network's own, or those that come with the form.
   * @attr templates-src
   */
  declare templatesSrc: string | null | undefined;
  /**
   * Page that the receiver shows when a form was accepted. A form there, or one that the person comes
   * to from there, removes the draft of what was sent.
   * @attr success-href
   */
  declare successHref: string | null | undefined;
  /**
   * Id of the organisation that renews or reports; without it the person chooses.
   * @attr organization
   */
  declare organization: string | null | undefined;
  /**
   * Id of the goal; without it the person chooses.
   * @attr goal
   */
  declare goal: string | null | undefined;

  readonly #prefix = `ilmi-join-${++forms}-`;
  #box = this.#makeBox();
  /** Where the draft is kept; stays, also when the form is moved or gone before an answer comes. */
  #name = '';
  #draft: Draft = { values: {}, step: 0, started: '' };
  /** When the person began, by the clock that nobody sets; what was restored was begun long ago. */
  #begun = -Infinity;
  #restored = false;
  #templates?: IlmiDocument;
  #problems: Partial<Record<FieldName, Problem>> = {};
  #message?: Told;
  #sending = false;
  /** Whether the review was there, and one step is changed. */
  #isReviewed = false;
  #done?: { id?: string; at: string };
  /** `summary`, `step` or `message`, or the `#id` of a field. */
  #focus?: string;
  #last?: { words: Catalogue; view: JoinView };
  /** What could be told better, in the language in which it was looked for. */
  #hints: { of?: Hints; lang?: string } = {};
  #pause?: ReturnType<typeof setTimeout>;

  override connectedCallback(): void {
    super.connectedCallback();
    // A copy of this element brings a copy of its form along, which is nobody's.
    for (const child of this.querySelectorAll(':scope > .ilmi-form[slot=form]')) {
      if (child !== this.#box) child.remove();
    }
    addEventListener('pageshow', this.#handlePageShow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#handlePageShow);
  }

  protected override get needsData(): boolean {
    const { src, data, source, action, controller, privacyHref, retention } = this;
    const whole = action && controller && privacyHref && retention;
    return !!(src ?? data ?? source) || !whole || this.#purpose !== 'join';
  }

  protected override asksAnew(changed: PropertyValues<this>): boolean {
    const own = ['action', 'controller', 'privacyHref', 'retention', 'purpose'] as const;
    return super.asksAnew(changed) || own.some((name) => changed.has(name));
  }

  protected override wordsFor(
    documentLanguages?: readonly string[],
  ): Catalogue | Promise<Catalogue> {
    const words = joinWords.with(super.wordsFor(documentLanguages));
    // A form that somebody fills in stays, also when words of another language can't be had.
    return words instanceof Promise
      ? words.catch((error) => {
          if (this.#last) return this.#last.words;
          throw error;
        })
      : words;
  }

  get #purpose(): JoinFormPurpose {
    const { purpose } = this;
    return joinFormPurposes.find((one) => one === purpose) ?? 'join';
  }

  protected override viewOf({ words, now, document }: ViewContext): JoinView {
    checkWord(this, 'purpose', this.purpose, joinFormPurposes);
    checkWord(this, 'receiver', this.receiver, joinFormReceivers);
    if (this.closest('form')) {
      throw new Error('it stands inside another form');
    }
    const get = (name: string) => attributeOf(this, name);
    const receiver = receiverOf(get, document, { lang: words.lang, page: this.baseURI });
    return { document, receiver, now };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('purpose')) {
      // What was refused or sent was about something else.
      this.#problems = {};
      this.#draft.sent = undefined;
    }
    super.willUpdate(changed);
    if (changed.has('templatesSrc')) void this.#readTemplates();
  }

  /** Ready-made goals are a help: without them the form is as good. */
  async #readTemplates(): Promise<void> {
    const { templatesSrc: src } = this;
    try {
      const read = src ? (await loadData(this, { src })).data : undefined;
      if (src === this.templatesSrc) this.#templates = read;
    } catch (error) {
      if (src === this.templatesSrc) this.#templates = undefined;
      report('warn', `templates-src: ${(error as Error).message}`);
    }
    this.requestUpdate();
  }

  protected override renderView(view: JoinView, words: Catalogue): TemplateResult {
    this.#last = { view, words };
    if (!this.#restored) this.#restore();
    // Another purpose has fewer steps.
    this.#draft.step = Math.min(this.#draft.step, this.#steps.length - 1);
    return html`<slot name="form"></slot>`;
  }

  protected override performUpdate(): void {
    super.performUpdate();
    // Also after an error, of which `updated` is not told.
    if (!this.#isShown) this.#box.remove();
  }

  get #isShown(): boolean {
    return /^(ready|stale)$/.test(this.state);
  }

  protected override updated(): void {
    const shown = this.#isShown && this.#last;
    if (!shown) return;
    if (this.#box.parentNode !== this) this.append(this.#box);
    adopt(this.getRootNode() as Document | ShadowRoot);
    this.#take();
    this.#draw(this.#content(shown.view, shown.words));
    this.#fill();
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus) {
      const selector = focus.startsWith('#') ? focus : `[data-focus="${focus}"]`;
      const place = [...this.#box.querySelectorAll<HTMLElement>(selector)];
      place.find((one) => !one.closest('[hidden]'))?.focus();
    }
  }

  #draw(content: TemplateResult): void {
    try {
      render(content, this.#box);
      if (this.#box.firstElementChild) return;
    } catch {
      // Below.
    }
    // Another script has been at what stands here. It is made anew; what was typed is in the draft.
    const box = this.#makeBox();
    this.#box.replaceWith(box);
    this.#box = box;
    render(content, box);
  }

  #makeBox(): HTMLElement {
    const box = this.ownerDocument.createElement('div');
    box.slot = 'form';
    box.className = 'ilmi-form';
    box.addEventListener('input', (event) => this.#handleInput(event));
    box.addEventListener('change', (event) => this.#handleInput(event));
    box.addEventListener('click', (event) => this.#handleClick(event));
    box.addEventListener('submit', (event) => this.#handleSubmit(event));
    return box;
  }

  #restore(): void {
    this.#restored = true;
    // Which of the forms of a page it is: each has a draft of its own.
    const all = [...this.ownerDocument.querySelectorAll<HTMLElement>(this.localName)];
    const about = [this.#purpose, this.organization, this.goal].filter(Boolean).join(':');
    this.#name = draftName(about, Math.max(0, all.indexOf(this)));
    // Where the receiver's page thanks for it, or behind that page, it is done.
    const done = this.#success;
    if (done && [location.href, document.referrer].some((one) => leadsTo(done, one)))
      forgetSent(done);
    const draft = readDraft(this.#name);
    if (draft) {
      this.#draft = draft;
      this.#message = { of: 'restored' };
      void this.#advise();
    }
    if (this.#purpose !== 'join') {
      const { goals } = this.#last!.view.document ?? {};
      const owner = goals?.find(({ id }) => id === this.goal)?.organization;
      this.#choose('organization[id]', this.organization || owner);
      this.#choose(this.#purpose === 'renew' ? 'goal[id]' : 'result[goal]', this.goal);
    }
  }

  /** What the page has chosen counts, also where the draft is about another goal. */
  #choose(name: FieldName, id: string | null | undefined): void {
    const draft = this.#draft;
    if (!id || draft.values[name] === id) return;
    draft.values[name] = id;
    draft.sent = undefined;
  }

  get #success(): string | undefined {
    return (this.successHref && resolveUrl(this.successHref, this.baseURI)) || undefined;
  }

  get #steps() {
    return stepsOf[this.#purpose];
  }

  #choosing({ view, words }: { view: JoinView; words: Catalogue }): Choosing {
    const { values } = this.#draft;
    const { document, now } = view;
    const templates = this.#templates;
    return { document, templates, own: joinWords.of(words), lang: words.lang, now, values };
  }

  #shown = (name: FieldName): string => {
    const value = this.#draft.values[name]?.trim() ?? '';
    const choosing = this.#choosing(this.#last!);
    if (name === 'newsletter') return '✓';
    if (name === 'goal[targetChange]') {
      const change = numberFrom(value);
      const sign = change > 0 ? '+' : change < 0 ? '\u2212' : '';
      return `${sign}${Math.abs(change).toLocaleString(choosing.lang)}\u00a0%`;
    }
    const all = name === 'goal[template]' ? readyGoals(choosing) : choicesOf(name, choosing);
    return all.find((one) => one.value === value)?.text ?? value;
  };

  #content(view: JoinView, words: Catalogue): TemplateResult {
    const own = joinWords.of(words);
    const { receiver } = view;
    if ('links' in receiver) return contactTemplate(receiver, own, words, this.headingLevel);
    if (this.#done) return receiptTemplate(this.#done, own, words, this.headingLevel);
    const choosing = this.#choosing({ view, words });
    const { values, step, started, sent } = this.#draft;
    const { of, minutes, details } = this.#message ?? {};
    const isMail = receiver.how === 'mail';
    const told = of === 'busy' ? own.busy(minutes) : of === 'again' ? '' : of && own[of];
    if (started && this.#purpose === 'join' && !templatesIn(words.lang)) {
      loadTemplates(words.lang).then(
        () => this.requestUpdate(),
        () => {},
      );
    }
    const { lang, of: hints = {} } = this.#hints;
    // In another language now.
    if (lang && lang !== words.lang) void this.#advise();
    return joinFormTemplate({
      purpose: this.#purpose,
      steps: this.#steps,
      ...{ words, own, values, step },
      prefix: this.#prefix,
      headingLevel: this.headingLevel,
      action: receiver.how === 'form' ? receiver.address : undefined,
      problems: this.#problems,
      hints: lang === words.lang ? hints : {},
      options: (name) => choicesOf(name, choosing),
      ready: readyGoals(choosing),
      shown: this.#shown,
      notice: receiver,
      message: of && {
        text: told!,
        failed: !/restored|mailHint/.test(of),
        details,
        isFirst: of === 'restored',
      },
      unit: view.document?.goals?.find(({ id }) => id === values['result[goal]'])?.measure?.unit,
      address: isMail ? receiver.address : view.document?.network?.contact?.email,
      send: isMail ? own.openMail : own.send,
      sending: this.#sending,
      hidden: {
        purpose: this.#purpose,
        language: words.lang,
        ...this.#member,
        sentAt: sent?.request.sentAt ?? '',
        _started: started,
      },
    });
  }

  /** Of a member the name goes along with its id. */
  get #member(): { 'organization[name]'?: string } {
    return this.#purpose === 'join'
      ? {}
      : { 'organization[name]': this.#shown('organization[id]') };
  }

  get #fields() {
    return this.#box.querySelectorAll<HTMLInputElement & { name: FieldName }>('.ilmi-step [name]');
  }

  /** Fields are the person's own: what was restored or chosen for them is put in, nothing is reset. */
  #fill(): void {
    const { values } = this.#draft;
    for (const field of this.#fields) {
      const { name, type } = field;
      const value = values[name] ?? '';
      if (type === 'radio') field.checked = name in values && field.value === value;
      else if (type === 'checkbox') field.checked = !!value;
      else {
        if (field.value !== value) field.value = value;
        // Line breaks in a line are dropped by the browser: what is sent is what is seen.
        if (value) values[name] = field.value;
      }
    }
  }

  /**
   * What fields hold counts, also when the page or a password manager keeps their events from us. Empty is only
   * what the person has emptied: WebKit does it, too, with pages that it has kept.
   */
  #take(changed?: string): void {
    const draft = this.#draft;
    const { values } = draft;
    let isNew = false;
    for (const { name, type, value, checked } of this.#fields) {
      if (type === 'radio' && !(checked && values[name] !== value)) continue;
      const text = type === 'checkbox' && !checked ? '' : value;
      if (type !== 'radio' && text === (values[name] ?? '')) continue;
      if (!text && type !== 'checkbox' && name !== changed) continue;
      values[name] = text;
      isNew = true;
    }
    if (!isNew) return;
    if (!draft.started) {
      draft.started = new Date().toISOString();
      this.#begun = performance.now();
    }
    // Another text is another request.
    draft.sent = undefined;
    this.#keep();
  }

  #handleInput({ target }: Event): void {
    const { name, type, value } = target as HTMLInputElement;
    if (!name || name === '_trap') return;
    this.#take(name);
    const { values } = this.#draft;
    const field = name as FieldName;
    delete this.#problems[field];
    if (name === 'goal[template]') this.#useTemplate(value);
    if (name === 'goal[theme]') {
      delete values['goal[template]'];
      this.#useTemplate('');
    }
    if (name === 'goal[id]') this.#useGoal();
    if (name === 'organization[id]') {
      delete values['goal[id]'];
      delete values['result[goal]'];
    }
    this.#fill();
    this.#keep();
    // Choices change with what is chosen; letters do not change anything.
    if (type === 'radio' || (target as Element).localName === 'select') this.requestUpdate();
    if (hasHints && /^goal/.test(name)) {
      clearTimeout(this.#pause);
      // Nor at once when a field is left: the button that is being pressed would move away.
      this.#pause = setTimeout(() => void this.#advise(), pause);
    }
  }

  /** Looks for what could be told better. Without an answer nothing is said, and nothing waits for it. */
  async #advise(): Promise<void> {
    if (!hasHints) return;
    const { view, words } = this.#last!;
    const { lang } = words;
    const { values, offered } = this.#draft;
    const title = values['goal[title]'];
    if (this.#hints.lang !== lang) this.#hints = { lang };
    try {
      // What is ready-made is not the person's wording.
      const isWritten = values['goal[note]'] || (title && title !== offered);
      const of = isWritten
        ? await (await import('./hints.js')).hintsOf(this.#draft, lang, view)
        : {};
      if (this.#hints.lang !== lang) return;
      this.#hints = { lang, of };
      this.requestUpdate();
    } catch {
      // Can't be had: a form is as good without.
    }
  }

  /** A ready-made goal fills in what it knows, and leaves what the person has written. */
  #useTemplate(value: string): void {
    const ready = readyGoals(this.#choosing(this.#last!));
    const { values } = this.#draft;
    const chosen = ready.find((one) => one.value === value);
    const title = values['goal[title]']?.trim() ?? '';
    const isOurs = !!title && title === this.#draft.offered;
    if (!chosen?.value) {
      if (isOurs) values['goal[title]'] = values['goal[unit]'] = '';
      return;
    }
    if (title && !isOurs) return;
    this.#offer(chosen.text, chosen.unit);
    const year = +isoDay().slice(0, 4);
    values['goal[baselineYear]'] ||= `${year - 1}`;
    values['goal[targetYear]'] ||= `${year + 1}`;
  }

  /** A goal that is renewed begins as it was. */
  #useGoal(): void {
    const { document, lang } = this.#choosing(this.#last!);
    const { values, offered } = this.#draft;
    const goal = document?.goals?.find(({ id }) => id === values['goal[id]']);
    const title = pickText(goal?.title, lang, document)?.text;
    const isFree = !values['goal[title]']?.trim() || values['goal[title]'] === offered;
    if (title && isFree) this.#offer(title, goal?.measure?.unit);
  }

  #offer(title: string, unit = ''): void {
    const draft = this.#draft;
    draft.offered = title;
    Object.assign(draft.values, {
      'goal[title]': title,
      'goal[kind]': unit ? 'quantitative' : 'directional',
      'goal[unit]': unit,
    });
    this.#problems = {};
  }

  #keep(): void {
    keepDraft(this.#name, this.#draft);
  }

  #forget(): void {
    keepDraft(this.#name, undefined);
    this.#hints = {};
    this.#draft = { values: {}, step: 0, started: '' };
    this.#fill();
  }

  #resume = (): void => {
    this.#sending = false;
    // What the browser has emptied, nobody has.
    this.#fill();
    this.requestUpdate();
  };

  /** Who comes back to a page that was kept can send at once. */
  #handlePageShow = ({ persisted }: PageTransitionEvent): void => {
    // Right after this event WebKit empties fields with `autocomplete="off"`.
    if (!persisted) return;
    setTimeout(this.#resume);
    setTimeout(() => this.#fill(), 300);
  };

  #handleClick(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const link = target.closest<HTMLAnchorElement>('.ilmi-summary-box a');
    if (link) {
      event.preventDefault();
      const field = this.#box.querySelector<HTMLElement>(link.hash);
      // At once, too: iOS shows its keyboard only then.
      field?.focus();
      const steps = [...this.#box.querySelectorAll('.ilmi-step')];
      // A receiver can refuse something on each step, and what is not asked now.
      const step = steps.findIndex((one) => one.contains(field));
      if (step >= 0) this.#draft.step = step;
      this.#focus = link.hash;
      this.requestUpdate();
    }
    // The second half of a double click would answer the next step.
    if (event.detail > 1 && target.closest('.ilmi-send')) event.preventDefault();
    // What is on its way must not be changed meanwhile.
    const button = this.#sending ? undefined : target.closest<HTMLElement>('[data-act]');
    const { act, step } = button?.dataset ?? {};
    if (act === 'back') this.#goTo(this.#draft.step - 1);
    if (act === 'change') {
      this.#goTo(Number(step));
      this.#isReviewed = true;
    }
    if (act === 'download') this.#download();
    if (act === 'restart' || act === 'another') this.#startOver();
  }

  #goTo(step: number): void {
    this.#isReviewed = false;
    this.#draft.step = step;
    this.#problems = {};
    this.#message = undefined;
    this.#focus = 'step';
    this.#keep();
    this.requestUpdate();
  }

  #startOver(): void {
    this.#forget();
    this.#done = this.#message = undefined;
    this.#problems = {};
    this.#focus = 'step';
    this.requestUpdate();
  }

  #problemsIn(fields: readonly Field[]): Partial<Record<FieldName, Problem>> {
    const { values } = this.#draft;
    const found = fields.map((field) => [field.name, problemOf(field, values)] as const);
    return Object.fromEntries(found.filter(([, problem]) => problem));
  }

  #refuse(problems: Partial<Record<FieldName, Problem>>): boolean {
    this.#problems = problems;
    const [first] = Object.keys(problems);
    if (!first) return false;
    const at = this.#steps.findIndex(([, fields]) => fields.some(({ name }) => name === first));
    this.#draft.step = Math.max(at, 0);
    this.#message = undefined;
    this.#focus = 'summary';
    this.#keep();
    this.requestUpdate();
    return true;
  }

  #handleSubmit(event: Event): void {
    this.#take();
    this.#fill();
    const { step, values } = this.#draft;
    const [, fields] = this.#steps[step]!;
    const isLast = step === this.#steps.length - 1;
    const all = isLast ? askedOf(this.#purpose, values) : fields;
    const { receiver } = this.#last!.view;
    if ('links' in receiver || this.#sending || this.#refuse(this.#problemsIn(all))) {
      event.preventDefault();
      return;
    }
    if (!isLast) {
      event.preventDefault();
      // Who has changed something comes back to where it was changed from.
      this.#goTo(this.#isReviewed ? this.#steps.length - 1 : step + 1);
      return;
    }
    // Other scripts may have taken it away.
    const hidden = (name: string): Partial<HTMLInputElement> =>
      this.#box.querySelector<HTMLInputElement>(`[name=${name}]`) ?? {};
    const trap = hidden('_trap');
    if (trap.value) {
      // A program, or a browser that fills in too much: a person sees that it has to be sent again.
      event.preventDefault();
      trap.value = '';
      this.#tell({ of: 'again' });
      return;
    }
    const early = leastTime - (performance.now() - this.#begun);
    if (early > 0) {
      event.preventDefault();
      this.#sending = true;
      this.requestUpdate();
      setTimeout(() => {
        this.#sending = false;
        this.#box.querySelector('form')?.requestSubmit();
        this.requestUpdate();
      }, early);
      return;
    }
    this.#draft.sent ??= { key: randomKey(), request: this.#request, success: this.#success };
    this.#keep();
    if (receiver.how === 'form') {
      // The browser takes over: the receiver's page answers. The draft stays until that is known.
      const { started, sent } = this.#draft;
      const { sentAt } = sent.request;
      // A clock that was set meanwhile would make a program of a person.
      const isQuick = Date.parse(sentAt) - Date.parse(started) < leastTime;
      hidden('sentAt').value = sentAt;
      if (isQuick) hidden('_started').value = '';
      this.#sending = true;
      this.requestUpdate();
      // Where no page answers, it can be sent again after a while.
      setTimeout(this.#resume, 5000);
      return;
    }
    event.preventDefault();
    if (receiver.how === 'mail') this.#mail(receiver.address);
    else void this.#send(receiver.address);
  }

  get #request(): JoinRequest {
    const { values, sent } = this.#draft;
    if (sent) return sent.request;
    const { words } = this.#last!;
    const sentAt = new Date().toISOString();
    const named = { ...values, ...this.#member };
    return requestOf(this.#purpose, named, { lang: words.lang, sentAt });
  }

  async #send(address: string): Promise<void> {
    this.#sending = true;
    this.#message = undefined;
    this.requestUpdate();
    const request = this.#request;
    const { key } = this.#draft.sent!;
    try {
      const { id } = await sendJoin(address, request, { key, retries: 2 });
      this.#finish(request, id);
    } catch (error) {
      this.#fail(error);
    }
    this.#sending = false;
    this.requestUpdate();
  }

  #finish(request: JoinRequest, id?: string): void {
    this.#forget();
    this.#done = { id, at: request.sentAt };
    this.#focus = 'message';
    this.requestUpdate();
    this.dispatchEvent(new IlmiJoinEvent(request, id));
  }

  #fail(error: unknown): void {
    const { code, info } = ClientError.is(error)
      ? error
      : { code: 'network', info: {} as ClientError['info'] };
    const { status = 0, retryAfterSeconds = 0 } = info;
    if (code === 'validation') {
      // What was refused was not stored: the next try is another one.
      this.#draft.sent = undefined;
      const known = askedOf(this.#purpose, this.#draft.values).map(({ name }) => name);
      const refused: Partial<Record<FieldName, Problem>> = {};
      const details: string[] = [];
      for (const { pointer, detail } of info.errors ?? []) {
        const [, group, key] = pointer.split('/');
        const name = (key ? `${group}[${key}]` : group) as FieldName;
        if (known.includes(name)) refused[name] = 'refused';
        else if (details.length < 5) details.push(`${detail || pointer}`.slice(0, 300));
      }
      const isShown = this.#refuse(refused);
      if (!isShown) {
        this.#focus = 'message';
        this.#keep();
      }
      if (!isShown || details.length) this.#message = { of: 'refused', details };
      return;
    }
    this.#tell(
      /408|409|429|5../.test(`${status}`)
        ? { of: 'busy', minutes: Math.ceil(retryAfterSeconds / 60) }
        : { of: /network|timeout/.test(code) ? 'offline' : 'closed' },
    );
  }

  #tell(message: Told): void {
    this.#message = message;
    this.#focus = 'message';
    this.requestUpdate();
  }

  get #text(): string {
    return textOfRequest(
      this.#purpose,
      this.#draft.values,
      joinWords.of(this.#last!.words),
      this.#shown,
    );
  }

  #mail(address: string): void {
    const own = joinWords.of(this.#last!.words);
    const subject = [this.networkName ?? own.mailSubject, own.title[this.#purpose]]
      .join(': ')
      .replace(/\p{Cc}+/gu, ' ');
    const query = Object.entries({ subject, body: this.#text })
      // Mail has its own ends of lines, and no halves of characters.
      .map(([name, text]) => [name, text.replace(/\p{Cs}/gu, '').replace(/\r?\n/g, '\r\n')])
      .map((pair) => pair.map(encodeURIComponent).join('='))
      .join('&');
    const link = this.ownerDocument.createElement('a');
    link.href = `mailto:${address}?${query}`;
    link.click();
    // Whether the mail is sent, nobody here can know: everything stays.
    this.#tell({ of: 'mailHint' });
    this.dispatchEvent(new IlmiJoinEvent(this.#request, undefined));
  }

  #download(): void {
    const text = `${this.#text}\n\n${JSON.stringify(this.#request, null, 2)}\n`;
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    const link = this.ownerDocument.createElement('a');
    link.href = url;
    link.download = 'ilmi.txt';
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }
}

/** The form's sheet, once in each tree in which a form stands, also where the page sets sheets anew. */
function adopt({ adoptedStyleSheets: sheets }: Document | ShadowRoot): void {
  const sheet = joinFormStyles.styleSheet!;
  if (sheets && !sheets.includes(sheet)) sheets.push(sheet);
}

/** Whether a page is that one: receivers add to the address by which request they thank. */
function leadsTo(wanted: string, page: string): boolean {
  const [address = ''] = wanted.split('#');
  return page.startsWith(address) && /^([?&#]|$)/.test(page.slice(address.length));
}
