import { IlmiEventList } from '../event-list/event-list.js';

IlmiEventList.define();

declare global {
  interface HTMLElementTagNameMap {
    'ilmi-event-list': IlmiEventList;
  }
}
