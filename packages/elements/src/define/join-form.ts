import { IlmiJoinForm } from '../join-form/join-form.js';

IlmiJoinForm.define();

declare global {
  interface HTMLElementTagNameMap {
    'ilmi-join-form': IlmiJoinForm;
  }
}
