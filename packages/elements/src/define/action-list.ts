import { IlmiActionList } from '../action-list/action-list.js';

IlmiActionList.define();

declare global {
  interface HTMLElementTagNameMap {
    'ilmi-action-list': IlmiActionList;
  }
}
