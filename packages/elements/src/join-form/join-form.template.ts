import { type Catalogue, formatDate } from '@ilmi/core';
import { html, nothing, type TemplateResult } from 'lit';
import { isoDay } from '../base/dom.js';
import { headingLevelOf } from '../goal/parts.js';
import type { Field, FieldName, Steps, Values } from './fields.js';
import { hasHints } from './has-hints.js';
import type { Hints } from './hints.js';
import type { ContactOnly } from './receiver.js';
import type { JoinFormPurpose } from './join-form.types.js';
import { askedOf, type Shown } from './request.js';
import type { JoinWords, Problem } from './words.js';

export interface Option {
  value: string;
  text: string;
}

/** A ready-made goal of the chosen theme. */
export interface Ready extends Option {
  unit?: string;
  hint?: string;
}

export interface JoinModel {
  purpose: JoinFormPurpose;
  steps: Steps;
  words: Catalogue;
  own: JoinWords;
  /** What ids of this form begin with. */
  prefix: string;
  headingLevel?: unknown;
  /** Where the form is posted to without script, or by `receiver="form"`. */
  action?: string;
  /** The step that is shown; undefined where there is no script: then all are. */
  step?: number;
  values: Values;
  problems: Readonly<Partial<Record<FieldName, Problem>>>;
  /** What could be told better; not a problem. */
  hints?: Hints;
  /** Choices of selects and radios. */
  options(name: FieldName): readonly Option[];
  ready: readonly Ready[];
  shown: Shown;
  /** Who receives the data, for what, how long: a form without it is not shown. */
  notice: { controller: string; retention: string; privacyHref: string; isPublic: boolean };
  /** What the person is told: a draft came back, or sending failed and why. */
  message?: {
    text: string;
    failed?: boolean;
    /** What the receiver says about the request as a whole. */
    details?: readonly string[];
    /** Before the fields, not at the buttons. */
    isFirst?: boolean;
  };
  /** What the last button says. */
  send: string;
  sending?: boolean;
  /** Of the goal whose result is reported. */
  unit?: string;
  /** Where a file can be sent: the mailbox, or the network's contact. */
  address?: string;
  hidden: Readonly<Record<string, string>>;
}

/** A boolean attribute that is written as text, too. */
const when = (condition: unknown) => (condition ? '' : nothing);

/**
 * The form: every step of it, of which one is shown. No listeners: the element listens around it. Where
 * these send it, it has the method that sends nothing, so that a page that keeps events from them can't
 * send it elsewhere.
 */
export function joinFormTemplate(model: JoinModel): TemplateResult {
  const { purpose, steps, own, prefix, step, words, action, hidden, message, sending } = model;
  const last = steps.length - 1;
  const isLast = step === undefined || step === last;
  const names = Object.keys(model.problems) as FieldName[];
  return html`<form
    class="ilmi-join"
    lang=${words.lang}
    method=${action ? 'post' : 'dialog'}
    action=${action ?? nothing}
    novalidate=${when(step !== undefined)}
    aria-labelledby="${prefix}title"
  >
    <p
      class="ilmi-join-title"
      id="${prefix}title"
      role="heading"
      aria-level=${headingLevelOf(model.headingLevel)}
    >
      ${own.title[purpose]}
    </p>
    ${Object.entries(hidden).map(
      ([name, value]) => html`<input type="hidden" name=${name} value=${value} />`,
    )}
    <div class="ilmi-trap" aria-hidden="true">
      <label>_trap <input name="_trap" tabindex="-1" autocomplete="off" /></label>
    </div>
    ${
      names.length
        ? html`<div
            class="ilmi-summary-box"
            role="group"
            aria-labelledby="${prefix}summary"
            tabindex="-1"
            data-focus="summary"
          >
            <p id="${prefix}summary"><b>${own.summary(names.length)}</b></p>
            <ul>
              ${names.map((name) => html`<li><a href="#${idOf(prefix, name)}">${own.fields[name].replace('?', '')}: ${own.problems[model.problems[name]!]}</a></li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${message?.isFirst ? messageTemplate(model) : nothing}
    ${steps.map(([name, fields], at) => {
      const title = step === undefined && name === 'review' ? own.send : titleOf(model, at);
      return html`<section class="ilmi-step" hidden=${when(step !== undefined && step !== at)}>
        <p
          class="ilmi-step-title"
          role="heading"
          aria-level=${headingLevelOf(Number(headingLevelOf(model.headingLevel)) + 1)}
          tabindex="-1"
          data-focus="step"
        >
          ${step === undefined ? title : own.stepOf(at + 1, steps.length, title)}
        </p>
        ${group(fields, model)} ${name === 'review' ? review(model) : nothing}
      </section>`;
    })}
    ${message?.isFirst ? nothing : messageTemplate(model)}
    <div class="ilmi-buttons">
      ${
        step
          ? html`<button
              type="button"
              class="ilmi-quiet"
              data-act="back"
              aria-disabled=${sending ? 'true' : nothing}
            >
              ${own.back}
            </button>`
          : nothing
      }
      <button type="submit" class="ilmi-send" aria-disabled=${sending ? 'true' : nothing}>
        ${sending ? own.sending : !isLast ? own.next : message?.failed ? own.retry : model.send}
      </button>
    </div>
  </form>`;
}

/** Of its steps only the first one differs by purpose. */
const titleOf = ({ own, purpose, steps }: JoinModel, at: number) =>
  at === 0 && purpose !== 'join' ? own.which : own.steps[steps[at]![0]];

/** It is there before it says something, so that it is read out. */
function messageTemplate({ own, message, sending, address }: JoinModel): TemplateResult {
  return html`<div role="status" class="ilmi-message">
    ${
      message
        ? html`<p data-focus="message" tabindex="-1">
              ${message.failed ? html`<b>${own.failed}</b> ` : nothing}${message.text}
              ${message.failed ? own.kept : nothing}
            </p>
            ${message.details?.map((one) => html`<p>${one}</p>`)}
            ${
              !message.isFirst
                ? html`<p>
                    <button type="button" class="ilmi-quiet" data-act="download">
                      ${own.download}
                    </button>
                    <small>${own.downloadHint(address)}</small>
                  </p>`
                : nothing
            }
            ${
              message.failed
                ? nothing
                : html`<button type="button" class="ilmi-quiet" data-act="restart">
                    ${own.startOver}
                  </button>`
            }`
        : sending
          ? html`<p>${own.sending}</p>`
          : nothing
    }
  </div>`;
}

const idOf = (prefix: string, name: string) => prefix + name.replace(/\W+/g, '-');

function group(fields: readonly Field[], model: JoinModel): TemplateResult {
  const { own, values } = model;
  const plain = fields.filter(({ numeric, extra }) => !numeric && !extra);
  const numeric = fields.filter((one) => one.numeric);
  const extra = fields.filter((one) => one.extra);
  const note = numeric.length ? plain.slice(-1) : [];
  const numbers = values['goal[kind]'] === 'quantitative';
  return html`${plain.slice(0, plain.length - note.length).map((one) => field(one, model))}
  ${
    numeric.length
      ? html`<fieldset
          class="ilmi-numbers"
          aria-label=${own.inNumbers}
          hidden=${when(!numbers && model.step !== undefined)}
          disabled=${when(!numbers && model.step !== undefined)}
        >
          ${numeric.map((one) => field(one, model))}
        </fieldset>`
      : nothing
  }
  ${note.map((one) => field(one, model))}
  ${
    extra.length
      ? html`<details open=${when(extra.some(({ name }) => values[name] || model.problems[name]))}>
          <summary>${own.more}</summary>
          ${extra.map((one) => field(one, model))}
        </details>`
      : nothing
  }`;
}

function field(asked: Field, model: JoinModel): unknown {
  const { name, as, required, either, autocomplete } = asked;
  const { own, prefix, problems, values } = model;
  const id = idOf(prefix, name);
  const unit = name === 'result[value]' && model.unit;
  const label = own.fields[name] + (unit ? ` (${unit})` : '');
  const ready = model.ready.find(({ value }) => value === values['goal[template]']);
  const hint = (name === 'goal[baselineValue]' && ready?.hint) || own.hints[name];
  const problem = problems[name];
  const tips = hasHints ? model.hints?.[name] : undefined;
  const described =
    [hint && `${id}-hint`, problem && `${id}-problem`, tips?.length && `${id}-tip`]
      .filter(Boolean)
      .join(' ') || nothing;
  const isFree = !required && !either;
  const help = hint && html`<small id="${id}-hint">${hint}</small>`;
  const wrong =
    problem && html`<span class="ilmi-problem" id="${id}-problem">${own.problems[problem]}</span>`;
  // Said of every field: browsers call what is required and empty invalid before anybody was there.
  const invalid = problem ? 'true' : 'false';
  if (as === 'check') {
    return html`<label class="ilmi-check"
      ><input type="checkbox" id=${id} name=${name} value="on" /> ${label} ${wrong}</label
    >`;
  }
  if (as === 'radio') {
    const options = name === 'goal[template]' ? model.ready : model.options(name);
    if (!options.length) return nothing;
    return html`<fieldset id=${id} tabindex="-1" aria-describedby=${described}>
      <legend>${name === 'goal[template]' ? own.ready : label}</legend>
      ${options.map(
        ({ value, text }) =>
          html`<label class="ilmi-check"
            ><input
              type="radio"
              name=${name}
              value=${value}
              required=${when(required)}
              aria-invalid=${invalid}
            />
            ${text}</label
          >`,
      )}
      ${wrong}
    </fieldset>`;
  }
  const options = as === 'select' ? model.options(name) : [];
  const value = values[name];
  // What is chosen can be seen, also when it is in no list: what an attribute says, an old draft.
  const other = value && !options.some((one) => one.value === value);
  // Without anything to choose from, it is written; but a goal follows its owner.
  const isLater = /goal\[id|result\[goal/.test(name) && !options.length;
  const control =
    as === 'select' && (options.length || isLater)
      ? html`<select
          id=${id}
          name=${name}
          required=${when(required)}
          aria-describedby=${described}
          aria-invalid=${invalid}
        >
          <option value="">${isLater ? own.chooseFirst : own.choose}</option>
          ${options.map(({ value, text }) => html`<option value=${value}>${text}</option>`)}
          ${other ? html`<option value=${value}>${value}</option>` : nothing}
        </select>`
      : as === 'area'
        ? html`<textarea
            id=${id}
            name=${name}
            rows="3"
            aria-describedby=${described}
            aria-invalid=${invalid}
          ></textarea>`
        : html`<input
            id=${id}
            name=${name}
            type=${as === 'email' || as === 'tel' ? as : 'text'}
            inputmode=${as === 'year' ? 'numeric' : as === 'url' ? 'url' : nothing}
            autocomplete=${autocomplete ?? 'off'}
            required=${when(required)}
            aria-describedby=${described}
            aria-invalid=${invalid}
          />`;
  return html`<div class="ilmi-ask">
    <label for=${id}
      >${isFree ? `${label} ` : label}${isFree ? html`<small>(${own.optional})</small>` : nothing}</label
    >
    ${help} ${control} ${wrong}
    ${
      hasHints && model.hints && /^goal.(title|note)/.test(name)
        ? html`<div id="${id}-tip" role="status">
            ${tips?.map((tip) => html`<p><small>${tip}</small></p>`)}
          </div>`
        : nothing
    }
  </div>`;
}

function review(model: JoinModel): TemplateResult {
  const { own, purpose, steps, values, shown, notice, step } = model;
  const asked = askedOf(purpose, values);
  return html`${
      step === undefined
        ? nothing
        : steps.slice(0, -1).map(([, fields], at) => {
            const told = fields.filter(
              (one) => one.as !== 'radio' && asked.includes(one) && values[one.name]?.trim(),
            );
            return html`<div class="ilmi-told-title">
                <b>${titleOf(model, at)}</b>
                <button
                  type="button"
                  class="ilmi-quiet"
                  data-act="change"
                  data-step=${at}
                  aria-label="${own.change} ${titleOf(model, at)}"
                >
                  ${own.change}
                </button>
              </div>
              <dl class="ilmi-told">
                ${told.map(
                  ({ name }) =>
                    html`<div>
                      <dt>${own.fields[name]}</dt>
                      <dd>${shown(name)}</dd>
                    </div>`,
                )}
              </dl>`;
          })
    }
    <div class="ilmi-notice">
      <p>
        ${own.notice(notice.controller, notice.retention.replace(/\.$/, ''))}
        <a href=${notice.privacyHref}>${own.privacy}</a>
      </p>
      <p>${own.published(purpose === 'result')}</p>
      ${notice.isPublic ? html`<p>${own.publicAct}</p>` : nothing}
    </div>`;
}

/** That a request was received, and what comes next. */
export function receiptTemplate(
  { id, at }: { id?: string; at: string },
  own: JoinWords,
  { lang, format }: Catalogue,
  headingLevel: unknown,
): TemplateResult {
  const moment = formatDate(format, isoDay(Date.parse(at)));
  return html`<div class="ilmi-join" lang=${lang}>
    <p
      class="ilmi-join-title"
      role="heading"
      aria-level=${headingLevelOf(headingLevel)}
      tabindex="-1"
      data-focus="message"
    >
      ${own.received(moment)}
    </p>
    ${id ? html`<p>${own.receipt}: ${id.slice(0, 200)}</p>` : nothing}
    <p>${own.whatNext}</p>
    <div><button type="button" class="ilmi-quiet" data-act="another">${own.another}</button></div>
  </div>`;
}

/** Whom to ask where there is no receiver. */
export function contactTemplate(
  { text, links }: ContactOnly,
  own: JoinWords,
  { lang }: Catalogue,
  headingLevel: unknown,
): TemplateResult {
  return html`<div class="ilmi-join" lang=${lang}>
    <p class="ilmi-join-title" role="heading" aria-level=${headingLevelOf(headingLevel)}>
      ${own.steps.contact}
    </p>
    <p>
      ${text}
      ${links.map((link, at) => html`${at ? ', ' : ''}<a href=${link.href}>${link.text}</a>`)}
    </p>
  </div>`;
}
