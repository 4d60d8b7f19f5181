import { RenewalDates } from './renewal-dates.js';

RenewalDates.define();

declare global {
  interface HTMLElementTagNameMap {
    'renewal-dates': RenewalDates;
  }
}
