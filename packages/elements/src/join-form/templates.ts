import type { GoalTheme } from '@ilmi/core';

/** A ready-made goal: what improves, the unit it is counted in, how to find the figure. */
export type Template = readonly [title: string, unit?: string, hint?: string];

/** Ready-made goals, by theme. */
export type Templates = Readonly<Partial<Record<GoalTheme, readonly Template[]>>>;

const loaded: Record<string, Templates> = {};
const loaders: Record<string, () => Promise<Templates>> = {
  fi: async () => (await import('./templates.fi.js')).templates,
  sv: async () => (await import('./templates.sv.js')).templates,
  en: async () => (await import('./templates.en.js')).templates,
};

/** Those in a language, once they are here. */
export const templatesIn = (lang: string): Templates | undefined => loaded[lang];

/** Fetches them, for a form that somebody has begun to fill in. */
export async function loadTemplates(lang: string): Promise<void> {
  loaded[lang] ??= await (loaders[lang] ?? loaders.en!)();
}
