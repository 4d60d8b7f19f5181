import { IlmiStoryList } from '../story-list/story-list.js';

IlmiStoryList.define();

declare global {
  interface HTMLElementTagNameMap {
    'ilmi-story-list': IlmiStoryList;
  }
}
