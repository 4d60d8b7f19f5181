import { IlmiStoryCard } from '../story-card/story-card.js';

IlmiStoryCard.define();

declare global {
  interface HTMLElementTagNameMap {
    'ilmi-story-card': IlmiStoryCard;
  }
}
