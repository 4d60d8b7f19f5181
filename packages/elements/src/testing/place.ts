/** Puts an element into a part of the page in a language, and waits for it. */
export async function placeElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: string,
  lang: string,
  properties: object,
): Promise<HTMLElementTagNameMap[Tag]> {
  const box = document.createElement('div');
  box.dataset.test = '';
  box.lang = lang;
  box.innerHTML = `<${tag} ${attributes}></${tag}>`;
  const element = box.querySelector(tag)!;
  Object.assign(element, properties);
  document.body.append(box);
  await (element as Partial<{ updateComplete: Promise<unknown> }>).updateComplete;
  return element;
}

/** Takes away what {@link placeElement} has put there. */
export const clearPlaces = (): void =>
  document.querySelectorAll('[data-test]').forEach((box) => box.remove());

/** The titles of an element's cards. */
export const titlesOf = (element: Element, selector = '.ilmi-title'): string[] =>
  [...element.shadowRoot!.querySelectorAll(selector)].map((title) => title.textContent!.trim());
