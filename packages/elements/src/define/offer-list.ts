import { IlmiOfferList } from '../offer-list/offer-list.js';

IlmiOfferList.define();

declare global {
  interface HTMLElementTagNameMap {
    'ilmi-offer-list': IlmiOfferList;
  }
}
