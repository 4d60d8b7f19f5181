import { readDocument } from '@ilmi/core';
import { expect } from '@open-wc/testing';
import { renderFallback } from '../server/index.js';
import { runElementContract } from '../testing/index.js';
import { shownText, spokenText } from '../testing/said.js';
import { storyDocument } from '../testing/stories.js';
import { clearPlaces, placeElement, titlesOf } from '../testing/place.js';
import { watch } from '../testing/watch.js';
import { axe, emulateMedia } from '../testing/wtr.js';
import type {} from '../define/story-list.js';
import { IlmiStoryList } from './story-list.js';

IlmiStoryList.define();

const TAG = 'ilmi-story-list';
const markup =
  (more = '') =>
  (tag: string) =>
    `<${tag} ${more}></${tag}>`;

runElementContract(TAG, {
  html: markup(),
  data: storyDocument(),
  says: {
    fi: 'Aurinkopaneelit leipomon katolle',
    sv: 'Solpaneler på bageriets tak',
    en: 'Solar panels on the bakery roof',
  },
  looks: { 'with a button': markup('limit="1"') },
  brokenHtml: markup('goal="nothing"'),
  emptyHtml: markup('organization="nobody"'),
  modules: ['/packages/elements/src/define/story-list.ts'],
  axe,
  emulateMedia,
});

const page = (more = '', lang = 'fi', data: object = storyDocument()) =>
  placeElement(TAG, more, lang, { data });

const button = (element: Element) => element.shadowRoot!.querySelector('button');
const status = (element: Element) =>
  element.shadowRoot!.querySelector('[role=status]')?.textContent?.trim();

describe(`<${TAG}>`, () => {
  afterEach(clearPlaces);

  describe('defaults', () => {
    it('shows the newest first, those without a day last', async () => {
      const element = await page();
      expect(titlesOf(element)).to.deep.equal([
        'Kesäjuhla lajitellen',
        'Aurinkopaneelit leipomon katolle',
        'Vanha uuni sai jäädä',
        'Talkoot jatkuvat',
      ]);
      expect(button(element)).to.equal(null);
    });
  });

  describe('attributes and properties', () => {
    const filters: [more: string, found: string[]][] = [
      ['organization="kuvitelma"', ['Kesäjuhla lajitellen']],
      ['goal="sahko-2028"', ['Aurinkopaneelit leipomon katolle', 'Vanha uuni sai jäädä']],
      ['theme="waste"', ['Kesäjuhla lajitellen', 'Aurinkopaneelit leipomon katolle']],
      ['theme="waste" organization="kuvitelma"', ['Kesäjuhla lajitellen']],
    ];
    for (const [more, found] of filters) {
      it(more, async () => {
        expect(titlesOf(await page(more))).to.deep.equal(found);
      });
    }

    for (const limit of ['0', '-3', 'many', '']) {
      it(`limit="${limit}" is the default`, async () => {
        expect(titlesOf(await page(`limit="${limit}"`))).to.have.length(4);
      });
    }
  });

  describe('paging', () => {
    it('shows more on a press, says how many, and moves on to what is new', async () => {
      const element = await page('limit="2"');
      expect(titlesOf(element)).to.have.length(2);
      expect(button(element)!.textContent.trim()).to.equal('Näytä 2 lisää');
      expect(status(element)).to.equal('Näkyvissä 2/4');
      button(element)!.click();
      await element.updateComplete;
      expect(titlesOf(element)).to.have.length(4);
      expect(status(element)).to.equal('Näkyvissä 4/4');
      expect(button(element)).to.equal(null);
      const { activeElement } = element.shadowRoot!;
      expect(activeElement?.textContent).to.include('Vanha uuni sai jäädä');
    });

    it('names the rest, in each language', async () => {
      expect(button(await page('limit="3"', 'sv'))!.textContent.trim()).to.equal('Visa 1 till');
      expect(button(await page('limit="3"', 'en'))!.textContent.trim()).to.equal('Show 1 more');
      expect(status(await page('limit="3"', 'en'))).to.equal('Showing 3 of 4');
    });

    it('what was opened stays open with new data and another language', async () => {
      const element = await page('limit="2"');
      button(element)!.click();
      await element.updateComplete;
      element.data = storyDocument();
      element.lang = 'sv';
      await element.updateComplete;
      expect(titlesOf(element)).to.have.length(4);
      expect(titlesOf(element)[1]).to.equal('Solpaneler på bageriets tak');
    });
  });

  describe('slots and fallback', () => {
    for (const lang of ['fi', 'sv', 'en']) {
      it(`the server's rendering has the first ones and no button: ${lang}`, async () => {
        const { document: read } = readDocument(storyDocument(), { base: location.href });
        const fallback = document.createElement('div');
        const options = { lang, now: '2026-11-24' };
        fallback.innerHTML = renderFallback(TAG, { limit: 2 }, read, options);
        expect(fallback.querySelector('button')).to.equal(null);
        const element = await page('limit="2"', lang);
        element.shadowRoot!.querySelector('.ilmi-more')!.remove();
        expect(spokenText(fallback)).to.equal(spokenText(element));
      });
    }

    it('stays when there are no stories', async () => {
      const watched = watch();
      const element = await page('', 'fi', { ilmi: '1.0' });
      await watched.stop();
      expect(element.state).to.equal('empty');
      expect(shownText(element)).to.not.equal('');
    });
  });

  describe('accessibility', () => {
    it('is a list, also where the host takes its marks away', async () => {
      const list = (await page()).shadowRoot!.querySelector('.ilmi-list')!;
      expect(list.getAttribute('role')).to.equal('list');
      expect(list.children).to.have.length(4);
    });
  });
});
