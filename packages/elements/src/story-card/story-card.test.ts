import { expect } from '@open-wc/testing';
import { renderFallback } from '../server/index.js';
import { readDocument } from '@ilmi/core';
import { runElementContract } from '../testing/index.js';
import { plainLines, shownText, spokenText, squeeze } from '../testing/said.js';
import { storyDocument } from '../testing/stories.js';
import { clearPlaces, placeElement } from '../testing/place.js';
import { watch } from '../testing/watch.js';
import { axe, emulateMedia } from '../testing/wtr.js';
import type {} from '../define/story-card.js';
import { IlmiStoryCard } from './story-card.js';

IlmiStoryCard.define();

const TAG = 'ilmi-story-card';
const PICTURE = '/examples/icon.svg';
const markup =
  (more = '') =>
  (tag: string) =>
    `<${tag} ${more}></${tag}>`;
const own = (more = '') =>
  `story-title="Solpaneler" story-summary="Egen el." story-href="/tarinat/" organization-name="Mallileipomo Oy" published="2026-06-12" ${more}`;

runElementContract(TAG, {
  title: 'a document',
  html: markup('story="aurinkopaneelit"'),
  data: storyDocument(),
  says: {
    fi: 'Aurinkopaneelit leipomon katolle',
    sv: 'Solpaneler på bageriets tak',
    en: 'Solar panels on the bakery roof',
  },
  looks: { 'nothing but a title': markup('story="ilman-paivaa"') },
  brokenHtml: markup('src="#no-stories"'),
  emptyHtml: markup('story="nothing"'),
  modules: ['/packages/elements/src/define/story-card.ts'],
  axe,
  emulateMedia,
});

runElementContract(TAG, {
  title: 'attributes alone',
  html: markup(own()),
  says: { fi: '12.6.2026', sv: '12 juni 2026', en: '12 June 2026' },
  brokenHtml: markup('src="#no-stories-either"'),
  modules: ['/packages/elements/src/define/story-card.ts'],
  axe,
  emulateMedia,
});

const page = (properties: object, more = '', lang = 'fi') =>
  placeElement(TAG, more, lang, properties);

const image = (element: Element) => element.shadowRoot!.querySelector('img');
/** A document of one story. */
const withStory = (changes: object) => ({
  ...storyDocument(),
  stories: [{ ...storyDocument().stories[1], ...changes }],
});

describe(`<${TAG}>`, () => {
  let watched: ReturnType<typeof watch>;
  beforeEach(() => {
    watched = watch();
  });
  afterEach(async () => {
    await watched.stop();
    clearPlaces();
  });
  const told = async () => (await watched.stop()).console;

  describe('what it says', () => {
    const said = {
      fi: `
        Mallileipomo Oy 12.6.2026
        heading 3: link(Aurinkopaneelit leipomon katolle)
        Kesällä uuni lämpenee omalla sähköllä.
        opens: Lue tarina
        Paneelit tuottavat kolmanneksen sähköstä.
        40 paneelia
        link(lisää)
        Tavoitteet Sähkönkulutus, Lajittelu tapahtumissa`,
      sv: `
        [fi: Mallileipomo Oy] 12 juni 2026
        heading 3: link(Solpaneler på bageriets tak)
        På sommaren värms ugnen med egen el.
        opens: Läs berättelsen
        [fi:
        Paneelit tuottavat kolmanneksen sähköstä.
        40 paneelia
        link(lisää)
        ]
        Mål Elförbrukningen, Sortering på evenemang`,
      en: `
        [fi: Mallileipomo Oy] 12 June 2026
        heading 3: link(Solar panels on the bakery roof)
        In summer the oven runs on our own electricity.
        opens: Read the story
        [fi:
        Paneelit tuottavat kolmanneksen sähköstä.
        40 paneelia
        link(lisää)
        ]
        Goals Electricity use, Sorting at events`,
    };
    for (const [lang, text] of Object.entries(said)) {
      it(lang, async () => {
        const element = await page({ data: storyDocument() }, 'story="aurinkopaneelit"', lang);
        expect(plainLines(spokenText(element))).to.equal(plainLines(text));
      });
    }
  });

  describe('attributes and properties', () => {
    it('needs no document and makes no request', async () => {
      const element = await page({}, own(), 'sv');
      expect(shownText(element)).to.equal(
        'Mallileipomo Oy 12\u00a0juni\u00a02026 Solpaneler Egen el.',
      );
      expect((await watched.stop()).requests).to.deep.equal([]);
    });

    it('takes properties, as frameworks set them', async () => {
      const element = await page({ storyTitle: 'Talkoot', organizationName: 'Kuvitelma ry' });
      expect(shownText(element)).to.equal('Kuvitelma ry Talkoot');
    });

    it('shows the only story of a document', async () => {
      const element = await page({ data: withStory({ title: 'Ainoa' }) });
      expect(shownText(element)).to.include('Ainoa');
    });

    it('follows a changed story', async () => {
      const element = await page({ data: storyDocument() }, 'story="aurinkopaneelit"');
      element.story = 'lajittelu';
      await element.updateComplete;
      expect(shownText(element)).to.include('Kesäjuhla lajitellen');
    });

    it('links goals to the pages of the site that the document names', async () => {
      const data = { ...storyDocument(), links: { site: 'https://verkosto.example.org/ilmasto' } };
      const element = await page({ data }, 'story="vanha-uuni"');
      expect(element.shadowRoot!.querySelector<HTMLAnchorElement>('.ilmi-fact a')!.href).to.equal(
        'https://verkosto.example.org/ilmasto/goals/sahko-2028/',
      );
    });

    it('has its title on the level that the page asks for', async () => {
      const element = await page({}, own('heading-level="2"'));
      expect(spokenText(element)).to.include('heading 2: link(Solpaneler)');
    });
  });

  describe('the picture', () => {
    const shown = async (picture: object) => {
      const element = await page({ data: withStory({ image: picture }) });
      return image(element);
    };

    it('has its text, its size and who took it', async () => {
      const element = await page({
        data: withStory({
          image: {
            src: PICTURE,
            alt: { fi: 'Paneeleja katolla' },
            width: 600,
            height: 400,
            credit: 'A. Aalto',
          },
        }),
      });
      const picture = image(element)!;
      expect([picture.alt, picture.getAttribute('width'), picture.loading]).to.deep.equal([
        'Paneeleja katolla',
        '600',
        'lazy',
      ]);
      expect(shownText(element)).to.include('Kuva: A. Aalto');
    });

    it('keeps one ratio, whatever the file has', async () => {
      const picture = (await shown({ src: PICTURE, decorative: true, width: 10, height: 900 }))!;
      const { width, height } = picture.getBoundingClientRect();
      expect(width / height).to.be.closeTo(1.5, 0.01);
    });

    it('that is decorative has an empty text', async () => {
      expect((await shown({ src: PICTURE, decorative: true }))!.getAttribute('alt')).to.equal('');
    });

    it('without a text is not shown, and the owner is told', async () => {
      expect(await shown({ src: PICTURE })).to.equal(null);
      expect(await told()).to.deep.equal([
        'warn: Ilmi: <ilmi-story-card>: story "aurinkopaneelit": its picture is not shown; give it an "alt", or "decorative": true',
      ]);
    });

    it('of a third server is not asked for, and the owner is told', async () => {
      expect(await shown({ src: 'https://cdn.example.net/a.jpg', alt: 'x' })).to.equal(null);
      expect(await told()).to.deep.equal([
        'warn: Ilmi: <ilmi-story-card>: story "aurinkopaneelit": its picture is not shown; put https://cdn.example.net/a.jpg on the server of the page or of the document',
      ]);
    });

    it('from attributes is where the page’s author says', async () => {
      const element = await page({}, own(`image-src="${PICTURE}" image-alt=""`));
      expect(image(element)!.getAttribute('alt')).to.equal('');
      expect(new URL(image(element)!.src).pathname).to.equal(PICTURE);
    });
  });

  describe('the text', () => {
    const html = async (body: string, bodyFormat?: string) => {
      const element = await page({ data: withStory({ body, bodyFormat, summary: '' }) });
      return squeeze(
        element
          .shadowRoot!.querySelector('.ilmi-body .ilmi-text')!
          .innerHTML.replace(/<!--.*?-->/g, ''),
      ).replace(/ ?(<\/?(?:ul|ol|li|p)>) ?/g, '$1');
    };

    it('plain: paragraphs, and signs stay signs', async () => {
      expect(await html('Yksi *tähti*.\n\n- ei lista')).to.equal(
        '<p>Yksi *tähti*.</p><p>- ei lista</p>',
      );
    });

    const cases: [text: string, result: string][] = [
      [
        '**vahva** ja *kursiivi* ja _sekin_',
        '<p><strong>vahva</strong> ja <em>kursiivi</em> ja <em>sekin</em></p>',
      ],
      ['- yksi\n- kaksi', '<ul><li>yksi</li><li>kaksi</li></ul>'],
      ['1. yksi\n2. kaksi', '<ol><li>yksi</li><li>kaksi</li></ol>'],
      ['snake_case_sana ja 2 * 3 * 4', '<p>snake_case_sana ja 2 <em> 3 </em> 4</p>'],
      ['\\*ei\\*', '<p>*ei*</p>'],
      ['[a](https://x.example.org/)', '<p><a href="https://x.example.org/">a</a></p>'],
      ['[a](javascript:alert(1))', '<p>[a](javascript:alert(1))</p>'],
      ['[a](javascript:alert`1`)', '<p>a</p>'],
      ['[a](data:text/html,x)', '<p>a</p>'],
      [
        '<b>ei</b> <img src=x onerror=alert(1)>',
        '<p>&lt;b&gt;ei&lt;/b&gt; &lt;img src=x onerror=alert(1)&gt;</p>',
      ],
      ['# ei otsikko', '<p># ei otsikko</p>'],
      [
        '**[a](https://x.example.org/)**',
        '<p><strong><a href="https://x.example.org/">a</a></strong></p>',
      ],
    ];
    for (const [text, result] of cases) {
      it(`Markdown: ${text}`, async () => {
        expect(await html(text, 'markdown')).to.equal(result);
      });
    }

    it('a long text of signs that never close is read without trouble', async () => {
      for (const signs of ['[', '*', '_a', '[a](']) {
        const text = signs.repeat(30_000);
        expect(await html(text, 'markdown')).to.equal(`<p>${text}</p>`);
      }
    });
  });

  describe('slots and fallback', () => {
    for (const lang of ['fi', 'sv', 'en']) {
      for (const story of ['aurinkopaneelit', 'lajittelu', 'ilman-paivaa']) {
        it(`is the same as the server's rendering: ${story}, ${lang}`, async () => {
          const data = storyDocument();
          const { document: read } = readDocument(data, { base: location.href });
          const element = await page({ data }, `story="${story}"`, lang);
          const fallback = document.createElement('div');
          fallback.innerHTML = renderFallback(TAG, { story }, read, { lang, now: '2026-11-24' });
          expect(spokenText(fallback)).to.equal(spokenText(element));
        });
      }
    }
  });

  describe('misuse', () => {
    it('asks which of several stories', async () => {
      const element = await page({ data: storyDocument() }, 'id="several"');
      expect(element.state).to.equal('error');
      expect(await told()).to.deep.equal([
        'error: Ilmi: <ilmi-story-card id="several">: the document has several stories: set story="ID"; the fallback is shown',
      ]);
    });

    it('names what it can’t use', async () => {
      const element = await page(
        {},
        'story-title="A" published="eilen" image-src="javascript:1" story-href="blob:x"',
      );
      expect(shownText(element)).to.equal('A');
      expect(await told()).to.deep.equal([
        'warn: Ilmi: <ilmi-story-card>: published="eilen" is not a day; write it like 2026-05-31',
        'warn: Ilmi: <ilmi-story-card>: image-src="javascript:1" is not an address that can be used',
        'warn: Ilmi: <ilmi-story-card>: story-href="blob:x" is not an address that can be used',
      ]);
    });
  });
});
