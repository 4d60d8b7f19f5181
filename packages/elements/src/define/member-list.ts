import { IlmiMemberList } from '../member-list/member-list.js';

IlmiMemberList.define();

declare global {
  interface HTMLElementTagNameMap {
    'ilmi-member-list': IlmiMemberList;
  }
}
