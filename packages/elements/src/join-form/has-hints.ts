/** Whether forms give hints; `ilmi.js` is made with `false`, and without anything that this is asked for. */
export const hasHints: boolean = true;
