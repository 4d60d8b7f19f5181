import { IlmiNetworkSummary } from '../network-summary/network-summary.js';

IlmiNetworkSummary.define();

declare global {
  interface HTMLElementTagNameMap {
    'ilmi-network-summary': IlmiNetworkSummary;
  }
}
