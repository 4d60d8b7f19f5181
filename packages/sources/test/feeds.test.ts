import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ClientError, createSource, defineSource, readSource } from '@ilmi/client';
import { runSourceContract } from '@ilmi/client/testing';
import type { IlmiDocument, Story } from '@ilmi/core';
import { documentSchema } from '@ilmi/core/schema';
import { readTime } from '../src/feeds/dates.js';
import { plainText } from '../src/feeds/html.js';
import { feeds, type FeedsOptions } from '../src/feeds/index.js';
import { shorten } from '../src/feeds/stories.js';
import { type Answer, contextOf, errorOf } from './context.js';

defineSource(feeds);

const FEED = 'https://esimerkki.example.org/feed';
const file = (name: string) => new URL(`../fixtures/feeds/${name}`, import.meta.url);

async function read(answer: Answer, options: Partial<FeedsOptions> = {}) {
  const url = options.url ?? FEED;
  const context = contextOf({ [url]: answer });
  const document = (await createSource('feeds', { url, ...options }).read(context)) as IlmiDocument;
  assert.deepEqual(documentSchema.safeParse(document).error?.issues, undefined);
  assert.deepEqual(Object.keys(document), ['ilmi', 'stories']);
  return { stories: document.stories!, warnings: context.warnings };
}

/** What reading fails with. */
async function refusal(answer: Answer): Promise<string> {
  const error = await errorOf(read(answer));
  assert.ok(ClientError.is(error), String(error));
  assert.equal(error.code, 'invalidResponse');
  return error.message;
}

const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Esimerkki</title><link>https://esimerkki.example.org/</link>${channel}${items}</channel></rss>`;

const item = (inner: string, guid = 'https://esimerkki.example.org/1') =>
  `<item><title>Uutinen</title><guid>${guid}</guid>${inner}</item>`;

const json = (fields: object) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Esimerkki', ...fields });

/** The only story of an RSS feed with one item. */
async function only(inner: string): Promise<{ story: Story; warnings: string[] }> {
  const { stories, warnings } = await read(rss(item(inner)));
  assert.equal(stories.length, 1);
  return { story: stories[0]!, warnings };
}

describe('Atom', () => {
  it('becomes stories, the newest first', async () => {
    const { stories, warnings } = await read(file('atom.xml'));
    assert.deepEqual(warnings, []);
    assert.deepEqual(stories, [
      {
        id: 'tag-mallila-example-org-2026-paneelit',
        title: 'Koulun katolle aurinkopaneelit',
        summary: 'Mallilan koulu saa sähköä omalta katolta keväästä alkaen.',
        body: 'Mitä tehtiin\n\nKatolle asennettiin 48 paneelia.\nNe tuottavat noin 10\u00a0% koulun sähköstä.',
        bodyFormat: 'plain',
        url: 'https://mallila.example.org/uutiset/paneelit/',
        image: {
          src: 'https://mallila.example.org/uutiset/kuvat/paneelit.jpg',
          alt: 'Paneeleja koulun katolla',
          width: 1200,
          height: 800,
        },
        author: 'Aino Esimerkki',
        published: '2026-11-20T08:00:00+02:00',
        language: 'fi',
        tags: ['Energia', 'koulut'],
      },
      {
        id: 'tag-mallila-example-org-2026-cykelvag',
        title: 'Cykelvägen till skolan är klar',
        summary: 'Tre kilometer ny cykelväg.',
        url: 'https://mallila.example.org/nyheter/cykelvag/',
        author: 'Mallilan kunta',
        published: '2026-10-02T12:00:00Z',
        language: 'sv',
      },
      {
        id: 'tag-mallila-example-org-2026-kaukolampo',
        title: 'Kaukolämpö ilman turvetta',
        summary: 'Turve jäi pois keväällä. Hake on lähialueelta.',
        url: 'https://mallila.example.org/uutiset/kaukolampo/',
        author: 'Mallilan kunta',
        published: '2026-09-01T00:00:00Z',
        language: 'fi',
      },
    ]);
  });

  it('shows signs in plain text as they are, and takes no other kinds of content', async () => {
    const { stories } = await read(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:x:1</id><title>1 &lt; 2 &amp; 3</title><content type="image/png">iVBORw0KGgo=</content></entry><entry><id>urn:x:2</id><title type="text">&lt;b&gt;</title><content src="https://esimerkki.example.org/film.mp4" type="video/mp4"/></entry></feed>`,
    );
    assert.deepEqual(stories, [
      { id: 'urn-x-1', title: '1 < 2 & 3' },
      { id: 'urn-x-2', title: '<b>' },
    ]);
  });

  it('reads it under a prefix', async () => {
    const { stories } = await read(
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>urn:x:1</a:id><a:title>Uutinen</a:title></a:entry></a:feed>`,
    );
    assert.deepEqual(stories, [{ id: 'urn-x-1', title: 'Uutinen' }]);
  });
});

describe('RSS', () => {
  it('becomes stories, and what was left out is named', async () => {
    const { stories, warnings } = await read(file('rss.xml'));
    assert.deepEqual(stories, [
      {
        id: 'esimerkki-example-org-uutiset-avajaiset',
        title: 'Avajaiset keväällä',
        summary: 'Tervetuloa!',
        url: 'https://esimerkki.example.org/uutiset/avajaiset/',
        // A date in the future is the publisher's business.
        published: '2027-01-01T00:00:00Z',
        language: 'fi-FI',
      },
      {
        id: 'esimerkki-example-org-p-101',
        title: 'Pakettiautot vaihtuvat sähköisiin & lataus omalla pihalla',
        summary: 'Kolme pakettiautoa vaihtui sähköisiin.',
        body: 'Kolme pakettiautoa vaihtui sähköisiin.\n\nNe ladataan yöllä.\n\nKuva: Matti Malli',
        bodyFormat: 'plain',
        url: 'https://esimerkki.example.org/uutiset/sahkoautot/?a=1&b=2',
        image: {
          src: 'https://esimerkki.example.org/kuvat/auto.jpg',
          alt: 'Sähköinen pakettiauto latauksessa',
        },
        author: 'Matti Malli',
        published: '2026-06-17T09:30:00+03:00',
        language: 'fi-FI',
        tags: ['Liikenne', 'Autot'],
      },
      {
        id: 'esimerkki-example-org-jate-1',
        title: 'Jätteen määrä puoleen',
        summary: 'Jätettä syntyi 4\u00a0t vähemmän.',
        url: 'https://esimerkki.example.org/uutiset/jate/',
        image: {
          src: 'https://esimerkki.example.org/kuvat/jate.jpg',
          alt: 'Lajitteluastiat hallissa',
          credit: 'Matti Malli',
        },
        author: 'Matti Malli',
        published: '2026-05-05T12:00:00-04:00',
        language: 'fi-FI',
      },
      {
        id: 'esimerkki-example-org-lampo-1',
        title: 'Lämpö talteen',
        summary: 'Leivinuunin hukkalämpö lämmittää veden.',
        published: '2026-03-03',
        language: 'fi-FI',
      },
    ]);
    assert.deepEqual(warnings, [
      'https://esimerkki.example.org/uutiset/avajaiset/: its picture is left out: without a description (alt), which people who cannot see it need',
      'https://esimerkki.example.org/uutiset/jate/: "Mon, 05 May 26 12:00 EDT" is no Mon; the date is used',
      'http://esimerkki.example.org/uutiset/lampo/: its address "http://esimerkki.example.org/uutiset/lampo/" is left out: only https addresses are linked',
      'http://esimerkki.example.org/uutiset/lampo/: "Tue, 3 Mar 2026 08:15:00" has no time zone, so only the day is used',
      'lampo-1: is in the feed more than once; only the newest is kept',
    ]);
  });

  it('is read in a namespace of its own, and in its older versions', async () => {
    const { stories } = await read(
      '<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><item><title>Uutinen</title><link>https://esimerkki.example.org/1</link></item></channel></rss>',
    );
    assert.equal(stories[0]!.url, 'https://esimerkki.example.org/1');
    const old = await read(
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">\n<rss version="0.91"><channel><item><title>Uutinen</title><link>https://esimerkki.example.org/1</link></item></channel></rss>',
    );
    assert.deepEqual(old.stories, stories);
  });

  it('resolves relative addresses by xml:base', async () => {
    const { stories } = await read(
      '<rss version="2.0" xml:base="https://toinen.example.org/a/"><channel><item xml:base="b/"><title>Uutinen</title><link>c</link></item></channel></rss>',
    );
    assert.equal(stories[0]!.url, 'https://toinen.example.org/a/b/c');
  });

  it('puts a bare "&" right, and says so', async () => {
    const { story, warnings } = await only(
      '<description>Kahvi & pulla</description><link>https://esimerkki.example.org/?a=1&b=2&copy=3</link>',
    );
    assert.equal(story.summary, 'Kahvi & pulla');
    assert.equal(story.url, 'https://esimerkki.example.org/?a=1&b=2&copy=3');
    assert.match(warnings[0]!, /"&" that should be "&amp;" was put right/);
  });

  it('bears empty lines before its declaration', async () => {
    const { stories, warnings } = await read(
      `\ufeff\r\n\n${rss(item(''))}\n<!-- made at night -->\n`,
    );
    assert.deepEqual([stories.length, warnings], [1, []]);
  });

  it('takes a guid for the address only where it is one', async () => {
    const { stories } = await read(
      rss(
        item('', 'https://esimerkki.example.org/1') +
          '<item><title>Toinen</title><guid isPermaLink="false">https://esimerkki.example.org/2</guid></item>',
      ),
    );
    assert.deepEqual(
      stories.map(({ url }) => url),
      ['https://esimerkki.example.org/1', undefined],
    );
  });

  it('keeps names of people, never their mail addresses', async () => {
    const author = async (text: string) => (await only(`<author>${text}</author>`)).story.author;
    assert.equal(await author('aino@example.org (Aino Esimerkki)'), 'Aino Esimerkki');
    assert.equal(await author('Aino Esimerkki &lt;aino@example.org&gt;'), 'Aino Esimerkki');
    assert.equal(await author('aino@example.org'), undefined);
  });
});

describe('JSON Feed', () => {
  it('becomes stories', async () => {
    const { stories, warnings } = await read(file('feed.json'));
    assert.deepEqual(stories, [
      {
        id: 'koulu-example-org-blogi-42',
        title: 'Oppilaat mittasivat kouluruuan hävikin',
        summary: 'Viikon hävikki punnittiin.',
        body: 'Hävikkiä syntyi 12\u00a0kg viikossa.',
        bodyFormat: 'plain',
        url: 'https://koulu.example.org/blogi/42',
        image: {
          src: 'https://koulu.example.org/blogi/kuvat/vaaka.png',
          alt: 'Oppilas punnitsee hävikkiä',
        },
        author: 'Ympäristökerho',
        published: '2026-09-14T10:00:00+03:00',
        language: 'fi',
        tags: ['Ruoka', 'Koulu'],
      },
      {
        id: 'koulu-example-org-blogi-41',
        // Without a title the text is one.
        title: 'Kaikki luokat lajittelevat nyt muovin. Kiitos vahtimestarille!',
        author: 'Mallilan koulu',
        published: '2026-08-20T08:00:00+03:00',
        language: 'fi',
      },
    ]);
    assert.deepEqual(warnings, [
      '41: its picture is left out: without a description (alt), which people who cannot see it need',
    ]);
  });

  it('is read in version 1, too', async () => {
    const { stories } = await read(
      json({
        version: 'https://jsonfeed.org/version/1',
        author: { name: 'Aino Esimerkki' },
        items: [{ id: 'urn:x:1', title: 'Uutinen' }],
      }),
    );
    assert.deepEqual(stories, [{ id: 'urn-x-1', title: 'Uutinen', author: 'Aino Esimerkki' }]);
  });

  it('leaves out items that are none, and fields of other kinds', async () => {
    const { stories, warnings } = await read(
      json({
        items: [
          null,
          'uutinen',
          { id: 'urn:x:1', title: 7, content_text: 'Teksti.', tags: 'a', authors: [1], url: {} },
          { title: 'Ei tunnusta' },
          { id: 'urn:x:2' },
        ],
      }),
    );
    assert.deepEqual(stories, [{ id: 'urn-x-1', title: 'Teksti.' }]);
    assert.deepEqual(warnings, [
      '/items/0: is no object; it is left out',
      '/items/1: is no object; it is left out',
      'Ei tunnusta: a story without id and address is left out: it could not be found again',
      'urn:x:2: a story without title and text is left out',
    ]);
  });

  it('shows HTML in plain text as the text that it is', async () => {
    const { stories } = await read(
      json({ items: [{ id: 'urn:x:1', title: '<b>&amp;', content_text: '<script>1</script>' }] }),
    );
    assert.deepEqual(stories, [
      { id: 'urn-x-1', title: '<b>&amp;', summary: '<script>1</script>' },
    ]);
  });
});

describe('options', () => {
  const two = rss(
    item('<pubDate>2026-01-01</pubDate>') +
      item('<pubDate>2026-02-01</pubDate>', 'https://esimerkki.example.org/2'),
    '<language>fi</language>',
  );

  it('says whose stories they are and in which language', async () => {
    const { stories } = await read(two, { organization: 'esimerkki', language: 'sv' });
    assert.deepEqual(stories[0], {
      id: 'esimerkki-example-org-2',
      organization: 'esimerkki',
      title: 'Uutinen',
      url: 'https://esimerkki.example.org/2',
      published: '2026-02-01',
      language: 'sv',
    });
  });

  it('keeps the newest, 50 by default, wherever they stand', async () => {
    const one = await read(two, { limit: 1 });
    assert.deepEqual(
      one.stories.map(({ id }) => id),
      ['esimerkki-example-org-2'],
    );
    const many = Array.from({ length: 60 }, (_, at) =>
      item(
        `<pubDate>2026-01-01T00:${String(at).padStart(2, '0')}:00Z</pubDate>`,
        `https://esimerkki.example.org/${at}`,
      ),
    );
    const { stories } = await read(rss(many.join('')));
    assert.deepEqual(
      [stories.length, stories[0]!.id, stories.at(-1)!.id],
      [50, 'esimerkki-example-org-59', 'esimerkki-example-org-10'],
    );
  });

  it('refuses what it does not know', () => {
    for (const options of [
      {},
      { url: '' },
      { url: FEED, limit: 0 },
      { url: FEED, limit: 501 },
      { url: FEED, limit: '5' },
      { url: FEED, organization: 'Esimerkki Oy' },
      { url: FEED, language: 'suomi!' },
      { url: FEED, org: 'esimerkki' },
    ])
      assert.throws(
        () => createSource('feeds', options as FeedsOptions),
        (error) => ClientError.is(error) && error.code === 'validation',
        JSON.stringify(options),
      );
  });
});

describe('ids', () => {
  const idOf = async (guid: string, url = FEED) =>
    (await read(rss(item('', guid)), { url })).stories[0]!.id;

  it('come from what the publisher calls a story, not from its title or place', async () => {
    const first = await read(rss(item('', 'a:1') + item('', 'a:2')));
    const second = await read(
      rss(item('', 'a:3') + item('', 'a:2').replace('Uutinen', 'Uusi otsikko')),
    );
    assert.deepEqual(
      [first.stories[1]!.id, second.stories[1]!.id, second.stories[1]!.title],
      ['a-2', 'a-2', 'Uusi otsikko'],
    );
  });

  it('are the same by http and https', async () => {
    assert.equal(await idOf('http://www.esimerkki.example.org/?p=1'), 'esimerkki-example-org-p-1');
    assert.equal(await idOf('https://esimerkki.example.org/?p=1'), 'esimerkki-example-org-p-1');
  });

  it('have the name of the site where only that makes them unlike', async () => {
    assert.equal(await idOf('7'), 'esimerkki-example-org-7');
  });

  it('tell capitals apart', async () => {
    assert.notEqual(await idOf('yt:video:AbC'), await idOf('yt:video:abc'));
  });

  it('stay unlike when they are long or in other scripts', async () => {
    const long = `https://esimerkki.example.org/${'a'.repeat(100)}`;
    const [one, two] = [await idOf(`${long}1`), await idOf(`${long}2`)];
    assert.notEqual(one, two);
    assert.ok(one.length <= 64);
    assert.notEqual(await idOf('a:новость'), await idOf('a:新聞'));
  });

  it('keep the newest of several', async () => {
    const { stories, warnings } = await read(
      rss(
        item('<pubDate>2026-01-01</pubDate>').replace('Uutinen', 'Vanha') +
          item('<pubDate>2026-02-01</pubDate>').replace('Uutinen', 'Uusi'),
      ),
    );
    assert.deepEqual(
      stories.map(({ title }) => title),
      ['Uusi'],
    );
    assert.equal(warnings.length, 1);
  });
});

describe('times', () => {
  for (const [written, time, problem] of [
    // RFC 3339
    ['2026-06-12T10:00:00Z', '2026-06-12T10:00:00Z'],
    ['2026-06-12t10:00:00.123456z', '2026-06-12T10:00:00Z'],
    ['2026-06-12 10:00:00+03:00', '2026-06-12T10:00:00+03:00'],
    ['2026-06-12T10:00+0300', '2026-06-12T10:00:00+03:00'],
    ['2026-06-12T23:59:60Z', '2026-06-12T23:59:59Z'],
    ['2026-06-12T10:00:00-00:00', '2026-06-12T10:00:00Z'],
    ['2026-06-12', '2026-06-12'],
    ['2026-06-12T10:00:00', '2026-06-12', /no time zone/],
    ['2024-02-29', '2024-02-29'],
    // RFC 822 and 2822
    ['Fri, 12 Jun 2026 10:00:00 GMT', '2026-06-12T10:00:00Z'],
    ['Fri, 12 Jun 2026 10:00:00 +0300', '2026-06-12T10:00:00+03:00'],
    ['Fri, 12 Jun 2026 10:00:00 +0300 (EEST)', '2026-06-12T10:00:00+03:00'],
    ['12 Jun 2026 10:00 UT', '2026-06-12T10:00:00Z'],
    ['Friday, 12 June 2026 10:00:00 UTC', '2026-06-12T10:00:00Z'],
    ['fri, 12 jun 2026 9:05:00 pdt', '2026-06-12T09:05:00-07:00'],
    ['Fri,  5 Jun 26 10:00:00 EST', '2026-06-05T10:00:00-05:00'],
    ['Sun, 12-Jun-99 10:00:00 GMT', '1999-06-12T10:00:00Z', /is no Sun/],
    ['12 Jun 126 10:00:00 GMT', '2026-06-12T10:00:00Z'],
    ['Mon, 12 Jun 2026 10:00:00 GMT', '2026-06-12T10:00:00Z', /is no Mon; the date is used/],
    ['Fri, 12 Jun 2026 10:00:00', '2026-06-12', /no time zone/],
    ['Fri, 12 Jun 2026 10:00:00 EEST', '2026-06-12', /time zone EEST is not known/],
    ['Fri, 12 Jun 2026 10:00:00 A', '2026-06-12', /time zone A is not known/],
    ['Fri, 12 Jun 2026', '2026-06-12'],
    // Neither
    ['2026-02-30T10:00:00Z', undefined, /the story has no date/],
    ['31 Apr 2026 10:00:00 GMT', undefined, /the story has no date/],
    ['2026-06-12T25:00:00Z', undefined, /the story has no date/],
    ['2026-13-01', undefined, /the story has no date/],
    ['0001-01-01T00:00:00Z', undefined, /the story has no date/],
    ['12.6.2026', undefined, /expected a time such as .* got "12\.6\.2026"/],
    ['12 kesäkuuta 2026', undefined, /the story has no date/],
    ['yesterday', undefined, /the story has no date/],
    ['', undefined, /the story has no date/],
  ] as [string, string | undefined, RegExp?][])
    it(`reads "${written}" as ${time ?? 'nothing'}`, () => {
      const result = readTime(written);
      assert.equal(result.time, time);
      if (problem) assert.match(result.problem!, problem);
      else assert.equal(result.problem, undefined);
    });
});

describe('HTML', () => {
  for (const [what, html, text] of [
    ['paragraphs', '<p>Yksi</p><p>Kaksi</p>', 'Yksi\n\nKaksi'],
    ['lines', 'Yksi<br>Kaksi<br/><br/><br>Kolme', 'Yksi\nKaksi\n\nKolme'],
    ['lists', '<p>Näin:</p><ul><li>Yksi</li><li>Kaksi</li></ul>', 'Näin:\n\nYksi\nKaksi'],
    ['tables', '<table><tr><th>Vuosi<th>kt<tr><td>2020<td>7</table>', 'Vuosi kt\n2020 7'],
    ['words in lines', 'Ai<b>no</b> <i>Esimerkki</i>\n  Oy', 'Aino Esimerkki Oy'],
    ['spaces', '  a \n\t b  <b> c</b>', 'a b c'],
    ['text with its own lines', '<pre>a\n  <b>b\nc</b>\n</pre>d\ne', 'a\nb\nc\n\nd e'],
    ['references', '&auml;&#228;&#xe4;&hellip;&nbsp;&lt;b&gt; &amp;amp;', 'äää…\u00a0<b> &amp;'],
    ['scripts and styles', 'a<script>b</script><style>c</style><noscript>d</noscript>e', 'ae'],
    [
      'what else is not text',
      '<svg><title>a</title><text>b</text></svg><iframe src="x">c</iframe><object>d</object><template>e</template><button>f</button>g',
      'g',
    ],
    ['comments', 'a<!-- <p>b</p> -->c', 'ac'],
    ['handlers and addresses', '<a href="javascript:x()" onclick="y()">Lue</a>', 'Lue'],
    ['what is not closed', '<div><p>a<p>b<ul><li>c', 'a\n\nb\n\nc'],
    ['no HTML', 'a < b > c & d', 'a < b > c & d'],
    ['signs that are no text', 'a\u0000b\u0007c\u202ed\u2066e', 'abcde'],
    ['nothing', '', ''],
  ] as const)
    it(`keeps the words of ${what}`, () => {
      assert.equal(plainText(html).text, text);
    });

  it('never becomes HTML in a story', async () => {
    const attack =
      '&lt;img src=x onerror=alert(1) alt="kuva"&gt;&lt;script&gt;alert(2)&lt;/script&gt;&lt;p onclick="alert(3)"&gt;Teksti&lt;/p&gt;';
    const { stories } = await read(
      rss(item(`<description>${attack}</description>`).replace('Uutinen', attack)),
    );
    assert.deepEqual(stories, [
      {
        id: 'esimerkki-example-org-1',
        title: 'Teksti',
        url: 'https://esimerkki.example.org/1',
        image: { src: 'https://esimerkki.example.org/x', alt: 'kuva' },
      },
    ]);
  });

  it('may nest as deep as it likes', () => {
    assert.equal(plainText('<div>'.repeat(19_000) + 'a').text, 'a');
  });
});

describe('pictures', () => {
  const imageOf = async (html: string) => {
    const { story, warnings } = await only(`<description><![CDATA[Teksti ${html}]]></description>`);
    return [story.image, ...warnings.map((line) => line.slice(line.indexOf(': ') + 2))];
  };
  const WORDLESS =
    'its picture is left out: without a description (alt), which people who cannot see it need';

  it('need words', async () => {
    assert.deepEqual(await imageOf('<img src="/a.jpg">'), [undefined, WORDLESS]);
    assert.deepEqual(await imageOf('<img src="/a.jpg" alt=" ">'), [undefined, WORDLESS]);
    assert.deepEqual(await imageOf('<img src="/a.jpg"><img src="/b.jpg" alt="Silta">'), [
      { src: 'https://esimerkki.example.org/b.jpg', alt: 'Silta' },
    ]);
  });

  it('need an https address', async () => {
    for (const src of [
      'http://esimerkki.example.org/a.jpg',
      'data:image/png;base64,AA',
      'javascript:1',
    ])
      assert.deepEqual(await imageOf(`<img src="${src}" alt="Silta">`), [
        undefined,
        'its picture is left out: without an https address',
      ]);
  });

  it('do not count visits', async () => {
    assert.deepEqual(await imageOf('<img src="/dot.gif" width="1" height="1" alt="">'), [
      undefined,
    ]);
  });

  it('keep a size that is one', async () => {
    assert.deepEqual(await imageOf('<img src="/a.jpg" alt="Silta" width="640" height="50%">'), [
      { src: 'https://esimerkki.example.org/a.jpg', alt: 'Silta', width: 640 },
    ]);
  });

  it('come from Media RSS with its description', async () => {
    const { story } = await only(
      '<media:group><media:content url="/a.mp4" type="video/mp4"/><media:thumbnail url="/a.jpg"><media:description>Silta</media:description></media:thumbnail></media:group>',
    );
    assert.deepEqual(story.image, { src: 'https://esimerkki.example.org/a.jpg', alt: 'Silta' });
  });
});

describe('long texts', () => {
  it('end with a sentence', () => {
    const text = 'Ensimmäinen virke on tässä. Toinen virke on vähän pidempi kuin ensimmäinen.';
    assert.equal(shorten(text, 60, 'fi'), 'Ensimmäinen virke on tässä.');
    assert.equal(shorten(text, 200, 'fi'), text);
    assert.equal(shorten(text, text.length, 'fi'), text);
  });

  it('end with a word where no sentence does', () => {
    assert.equal(shorten('yksi kaksi kolme neljä', 12), 'yksi kaksi…');
    assert.equal(
      shorten('Lyhyt. ' + 'sana '.repeat(30), 60),
      'Lyhyt. sana sana sana sana sana sana sana sana sana sana…',
    );
    assert.equal(shorten('x'.repeat(20), 10), 'xxxxxxxxx…');
    assert.equal(shorten('🌱'.repeat(10), 10), '🌱🌱🌱🌱…');
    assert.equal(shorten('yksi 10\u00a0%:n osuus', 10), 'yksi…');
  });

  it('are cut in the story: 400 characters of summary, 10,000 of text', async () => {
    const sentence = 'Tässä on virke, jossa on viisikymmentä merkkiä näin. ';
    const { story } = await only(`<description>${sentence.repeat(300)}</description>`);
    assert.equal(sentence.length, 53);
    assert.equal(story.summary, sentence.repeat(7).trim());
    assert.equal(story.body, sentence.repeat(188).trim());
  });
});

describe('languages', () => {
  it('are written in their usual form, and left out when they are none', async () => {
    const languageOf = async (tag: string) => {
      const { stories, warnings } = await read(rss(item(''), `<language>${tag}</language>`));
      return [stories[0]!.language, warnings.length];
    };
    assert.deepEqual(await languageOf('fi-fi'), ['fi-FI', 0]);
    assert.deepEqual(await languageOf('sv_FI'), ['sv-FI', 0]);
    assert.deepEqual(await languageOf('suomen kieli'), [undefined, 1]);
    assert.deepEqual(await languageOf(''), [undefined, 0]);
  });
});

describe('bytes', () => {
  const text = (encoding = '') =>
    `<?xml version="1.0"${encoding && ` encoding="${encoding}"`}?><rss version="2.0"><channel>${item('<description>Sähköä – 5 €</description>')}</channel></rss>`;
  const summaryOf = async (bytes: Uint8Array, type?: string) => {
    const { stories, warnings } = await read(
      new Response(bytes as BodyInit, type ? { headers: { 'content-type': type } } : {}),
    );
    return [stories[0]!.summary, ...warnings.map((line) => line.slice(FEED.length + 2))];
  };
  /** Windows-1252, in which – is 0x96 and € 0x80. */
  const ansi = (string: string) =>
    Uint8Array.from(
      [...string].map((sign) => ({ '–': 0x96, '€': 0x80 })[sign] ?? sign.charCodeAt(0)),
    );
  const RIGHT = 'Sähköä – 5 €';

  it('are read as what they say', async () => {
    assert.deepEqual(await summaryOf(Buffer.from(text('utf-8'))), [RIGHT]);
    assert.deepEqual(await summaryOf(Buffer.from(`\ufeff${text()}`)), [RIGHT]);
    assert.deepEqual(await summaryOf(ansi(text('windows-1252'))), [RIGHT]);
    assert.deepEqual(await summaryOf(ansi(text('ISO-8859-1'))), [RIGHT]);
    assert.deepEqual(await summaryOf(ansi(text()), 'text/xml; charset=windows-1252'), [RIGHT]);
    assert.deepEqual(await summaryOf(Buffer.from(`\ufeff${text('utf-16')}`, 'utf16le')), [RIGHT]);
  });

  it('are read as what they are, when they say something else', async () => {
    assert.deepEqual(await summaryOf(Buffer.from(text('iso-8859-1'))), [
      RIGHT,
      'says that it is in iso-8859-1, but is UTF-8',
    ]);
    assert.deepEqual(await summaryOf(ansi(text('utf-8'))), [
      RIGHT,
      'says that it is in utf-8, but is not; read as windows-1252',
    ]);
    assert.deepEqual(await summaryOf(ansi(text('x-unknown'))), [
      RIGHT,
      'says that it is in x-unknown, but is not; read as windows-1252',
    ]);
  });
});

describe('an empty feed', () => {
  for (const [what, text] of [
    ['RSS', '<rss version="2.0"><channel><title>Esimerkki</title></channel></rss>'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Esimerkki</title></feed>'],
    ['Atom in one tag', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['JSON Feed', json({ items: [] })],
  ] as const)
    it(`is an empty document, not an error: ${what}`, async () => {
      assert.deepEqual(await read(text), { stories: [], warnings: [] });
    });
});

describe('what is no feed, or a broken one', () => {
  it('is a web page: its feeds are named', async () => {
    assert.equal(
      await refusal(file('page.html')),
      `feed: looks like a web page, not a feed. Its feed may be at https://esimerkki.example.org/feed/ or https://esimerkki.example.org/feed.json (${FEED})`,
    );
    const xhtml =
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><base href="/blogi/"/><link rel="alternate" type="application/atom+xml" href="atom.xml"/></head></html>';
    assert.match(
      await refusal(xhtml),
      /may be at https:\/\/esimerkki\.example\.org\/blogi\/atom\.xml/,
    );
    assert.match(
      await refusal('<html><body><p>Sivua ei löydy'),
      /looks like a web page, not a feed, and names none in its head/,
    );
  });

  const bomb = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at || ''};`.repeat(10)}">`).join('')}]>`;
  for (const [what, text, message] of [
    [
      'a bomb of entities',
      `${bomb}${rss(item('<description>&lol9;</description>')).slice(21)}`,
      /declares entities or rules of its own .* not read/,
    ],
    [
      'an external entity',
      `<?xml version="1.0"?>\n<!-- -->\n<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss(item('<description>&f;</description>')).slice(21)}`,
      /declares entities or rules of its own/,
    ],
    [
      'an external entity by parameter',
      `<!DOCTYPE rss [<!ENTITY % d SYSTEM "https://example.org/d.dtd"> %d;]><rss/>`,
      /declares entities or rules of its own/,
    ],
    ['a declaration that does not end', '<!DOCTYPE rss', /is cut off/],
    [
      'XML that is cut off in a tag',
      rss(item('<description>Teksti</description>')).slice(0, -20),
      /is cut off: <\/rss> is missing at its end/,
    ],
    [
      'XML that is cut off in CDATA',
      rss(item('<description><![CDATA[Teksti')).slice(0, -40),
      /is cut off: <\/rss> is missing/,
    ],
    [
      'XML with crossed tags',
      rss(item('<description><b>Teksti</description>')),
      /is not well-formed XML; line 1: Expected closing tag 'b'/,
    ],
    [
      'XML that nests too deep',
      rss(item(`<description>${'<a>'.repeat(500)}${'</a>'.repeat(500)}</description>`)),
      /is not usable XML: Maximum nested tags exceeded/,
    ],
    [
      'XML with a name that programs trip over',
      rss(item('<__proto__>x</__proto__>')),
      /is not usable XML/,
    ],
    ['RSS without a channel', '<rss version="2.0"></rss>', /is RSS without a <channel>/],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item/></rdf:RDF>',
      /is RSS 1\.0; expected Atom 1\.0, RSS 2\.0 or JSON Feed/,
    ],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"></feed>',
      /is a feed of the namespace http:\/\/purl\.org\/atom\/ns#/,
    ],
    ['a list of feeds', '<opml version="2.0"><body/></opml>', /is a list of feeds \(OPML\)/],
    [
      'a site map',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>',
      /is a site map/,
    ],
    ['other XML', '<kml></kml>', /is XML that begins with <kml>/],
    [
      'another version of JSON Feed',
      json({ version: 'https://jsonfeed.org/version/2', items: [] }),
      /is of version "https:\/\/jsonfeed\.org\/version\/2"; expected/,
    ],
    ['JSON Feed without items', json({}), /without a list of "items"/],
    ['JSON Feed whose items are no list', json({ items: { 0: {} } }), /without a list of "items"/],
    ['an Ilmi document', '{"ilmi":"1.0","stories":[]}', /is an Ilmi document, not a feed/],
    ['other JSON', '{"stories":[]}', /is JSON without "version"/],
    ['a list', '[]', /is JSON, but no object/],
    [
      'JSON that is cut off',
      json({ items: [{ id: '1' }] }).slice(0, -5),
      /is broken or cut-off JSON/,
    ],
    ['nothing', '  \n', /is empty/],
    ['text', 'Sivua ei löydy', /is neither JSON nor XML/],
  ] as const)
    it(`is ${what}`, async () => {
      assert.match(await refusal(text), message);
    });

  it('expands nothing that is declared where no declaration belongs', async () => {
    const { story } = await only(
      '<description>&lol; &amp;</description><!DOCTYPE x [<!ENTITY lol "LOL">]>',
    );
    assert.equal(story.summary, '&lol; &');
  });

  it('is larger than 10 MB, and is not read to its end', async () => {
    let sent = 0;
    const piece = new TextEncoder().encode('<item></item>'.repeat(80_000));
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(piece);
        if (++sent === 50) controller.close();
      },
    });
    assert.match(await refusal(new Response(body)), /is larger than 10 MB; ask its publisher/);
    assert.ok(sent < 20, `${sent}`);
  });

  it('is not there, or does not come', async () => {
    const missing = await errorOf(read(new Response('', { status: 410 })));
    assert.equal(missing.code, 'notFound');
    const limited = await errorOf(read(new Response('', { status: 429 })));
    assert.equal(limited.code, 'rateLimited');
    const offline = await errorOf(
      read(() => {
        throw new TypeError('fetch failed');
      }),
    );
    assert.equal(offline.code, 'network');
    const context = contextOf({ [FEED]: file('rss.xml') }, { signal: AbortSignal.abort() });
    const aborted = await errorOf(createSource('feeds', { url: FEED }).read(context));
    assert.equal(aborted.code, 'aborted');
  });
});

describe('its check', () => {
  const check = (answer: Answer) =>
    createSource('feeds', { url: FEED }).check!(contextOf({ [FEED]: answer }));

  it('is content with a feed', async () => {
    assert.deepEqual(await check(file('atom.xml')), { ok: true, findings: [] });
  });

  it('lists what is left out of it', async () => {
    const { ok, findings } = await check(file('rss.xml'));
    assert.deepEqual([ok, findings.length], [true, 5]);
  });

  it('says what came instead of it', async () => {
    const { ok, findings } = await check(file('page.html'));
    assert.equal(ok, false);
    assert.equal(findings[0]!.path, FEED);
    assert.match(findings[0]!.message, /looks like a web page, not a feed/);
  });
});

it('goes through the reader of the client unchanged', async () => {
  const { fetch } = contextOf({ [FEED]: file('atom.xml') });
  const { data, meta } = await readSource(createSource('feeds', { url: FEED }), {
    fetch,
    now: '2026-11-24',
  });
  assert.deepEqual(meta.warnings, []);
  assert.deepEqual(data.stories, (await read(file('atom.xml'))).stories);
});

for (const name of ['atom.xml', 'rss.xml', 'feed.json'])
  describe(`the contract, with ${name}`, () => {
    const text = readFileSync(file(name), 'utf8');
    runSourceContract(feeds, {
      it,
      options: { url: FEED, organization: 'esimerkki' },
      respond: () => new Response(text),
      schema: documentSchema,
      badOptions: [{}, { url: 7 }, { url: FEED, limit: 0 }, { url: FEED, from: 2020 }],
      badAnswers: [
        { name: 'a page', respond: () => new Response('<!doctype html><title>Uutiset</title>') },
        { name: 'half a feed', respond: () => new Response(text.slice(0, -40)) },
        { name: 'no such file', respond: () => new Response('', { status: 404 }) },
      ],
    });
  });
