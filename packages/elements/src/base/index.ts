export { IlmiElement, type ElementState, elementStates, type ViewContext } from './ilmi-element.js';
export { IlmiErrorEvent, IlmiLoadEvent } from './events.js';
export { addCatalogues } from './languages.js';
export { tell } from './dom.js';
export { wordsIn, type WordsOf } from '../list/words.js';
