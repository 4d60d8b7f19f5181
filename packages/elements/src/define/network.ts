import { IlmiNetwork } from '../network/network.js';

IlmiNetwork.define();

declare global {
  interface HTMLElementTagNameMap {
    'ilmi-network': IlmiNetwork;
  }
}
