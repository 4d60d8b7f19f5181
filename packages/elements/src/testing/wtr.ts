import { emulateMedia as emulate, sendKeys } from '@web/test-runner-commands';
import type { Axe } from './index.js';

/*
 * What our own tests have from their test runner and their repository. Not a part of the package.
 */

/** axe-core has no module of its own: it leaves itself on the window. */
export async function axe(): Promise<Axe> {
  await import('axe-core');
  return (window as unknown as { axe: Axe }).axe;
}

/** Only Chromium is driven by something that can do this. */
export const emulateMedia = /Chrome\//.test(navigator.userAgent)
  ? (media: { forcedColors: 'active' | 'none' }) => emulate(media as Parameters<typeof emulate>[0])
  : undefined;

/** Presses a key, where a window in the background can be typed into: in Chromium. */
export const press = /Chrome\//.test(navigator.userAgent)
  ? (key: string) => sendKeys({ press: key })
  : undefined;

/** The example document, new each time: a test may change it. */
const text = fetch('/examples/municipality/ilmi.json').then((response) => response.text());
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const exampleDocument = async (): Promise<any> => JSON.parse(await text);
