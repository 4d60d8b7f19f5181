import { expect } from '@open-wc/testing';
import type {} from './define/goal-badge.js';
import { shownText } from './testing/said.js';
import { nextTask, until, watch } from './testing/watch.js';
import { exampleDocument } from './testing/wtr.js';

interface Badge extends HTMLElement {
  updateComplete: Promise<unknown>;
}

const example = await exampleDocument();

/* One page, as its visitor gets it: the loader comes last and is only loaded once more at the end. */
describe('loader', () => {
  const { fetch } = window;
  let place: HTMLElement;
  let requests: string[];
  let watched: ReturnType<typeof watch>;

  beforeEach(() => {
    place = document.createElement('div');
    place.lang = 'fi';
    document.body.append(place);
    requests = [];
    watched = watch();
    window.fetch = async (input) => {
      requests.push(new URL(input instanceof Request ? input.url : input, location.href).pathname);
      return new Response(JSON.stringify(example));
    };
  });
  afterEach(async () => {
    const { errors } = await watched.stop();
    window.fetch = fetch;
    place.remove();
    expect(errors).to.deep.equal([]);
  });

  /** The badge that stands in the place now, when it is ready. */
  const badge = async (root: ParentNode = place): Promise<Badge> => {
    await customElements.whenDefined('ilmi-goal-badge');
    const find = () => root.querySelector<Badge>('ilmi-goal-badge');
    await until(find, `a badge in ${place.innerHTML}`);
    await find()!.updateComplete;
    return find()!;
  };
  const attributesOf = (element: Element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

  it('imports nothing but the element that the page has', async () => {
    place.innerHTML =
      '<ilmi-goal-badge organization-name="Esimerkki Oy" goal-title="Sähkö"><p>Varalla</p></ilmi-goal-badge><ilmi-unknown>x</ilmi-unknown><my-thing></my-thing>';
    expect(customElements.get('ilmi-goal-badge')).to.equal(undefined);
    await import('/packages/elements/src/loader.ts' as string);
    expect(shownText(await badge())).to.contain('Sähkö');
    expect(customElements.get('ilmi-network')).to.equal(undefined);
    expect(customElements.get('ilmi-unknown')).to.equal(undefined);
    expect(watched.incidents.console).to.deep.equal([]);
  });

  it('finds what is added later, however deep', async () => {
    const box = document.createElement('section');
    box.innerHTML =
      '<div><ilmi-network><ilmi-goal-badge goal-title="Myöhään"></ilmi-goal-badge></ilmi-network></div>';
    place.append(box);
    await customElements.whenDefined('ilmi-network');
    expect(shownText(await badge())).to.contain('Myöhään');
  });

  it('puts an element into a div that names it', async () => {
    place.innerHTML =
      '<div class="ilmi" id="own" data-ilmi="goal-badge" data-goal-title="Sähkönkulutus" data-unit="MWh" data-target-year="2028" data-target-change="-20"><a href="/x">Varalla</a></div>';
    const element = await badge();
    const div = place.querySelector('#own')!;
    expect(element.parentElement).to.equal(div);
    expect(attributesOf(element)).to.deep.equal({
      'goal-title': 'Sähkönkulutus',
      unit: 'MWh',
      'target-year': '2028',
      'target-change': '-20',
    });
    expect(element.innerHTML).to.equal('<a href="/x">Varalla</a>');
    expect(shownText(element).replaceAll('\u00a0', ' ')).to.contain(
      'Sähkönkulutus −20 % vuoteen 2028 mennessä',
    );
  });

  it('leaves names alone that it does not know', async () => {
    const markup =
      '<div data-ilmi="no-such-thing" data-goal="x">Varalla</div><div data-ilmi="constructor">Varalla</div>' +
      '<div data-ilmi="__proto__">Varalla</div><div data-ilmi="">Varalla</div><ilmi-no-such-thing>Varalla</ilmi-no-such-thing>';
    place.innerHTML = markup;
    await nextTask();
    expect(place.innerHTML).to.equal(markup);
    expect(watched.incidents.console).to.deep.equal([]);
  });

  const links: Record<string, [src: string, attribute: string, id: string]> = {
    '/a/goals/sahko-2028/': ['/a/', 'goal', 'sahko-2028'],
    '/b/goals/sahko-2028': ['/b/', 'goal', 'sahko-2028'],
    '/c/fi/goals/sahko-2028/': ['/c/', 'goal', 'sahko-2028'],
    '/d/sv/goals/sahko-2028/#luvut': ['/d/', 'goal', 'sahko-2028'],
    '/e/goals/sahko-2028/?lahde=x': ['/e/', 'goal', 'sahko-2028'],
    '/f/goals/sahko-2028?lahde=x': ['/f/', 'goal', 'sahko-2028'],
    '/g/organizations/esimerkki/': ['/g/', 'organization', 'esimerkki'],
    '/h/fi/organizations/esimerkki/': ['/h/', 'organization', 'esimerkki'],
    '/goals/sahko-2028/': ['/', 'goal', 'sahko-2028'],
  };
  for (const [href, [src, attribute, id]] of Object.entries(links)) {
    it(`makes a badge of a link to ${href}`, async () => {
      place.innerHTML = `<p>Katso <a class="ilmi" href="${href}">Sähkönkulutus Esimerkki Oy:ssä</a></p>`;
      const element = await badge();
      const origin = location.origin;
      expect(attributesOf(element)).to.deep.equal({
        src: `${origin}${src}`,
        [attribute]: id,
        href: `${origin}${href}`,
      });
      expect(requests).to.deep.equal([`${src}${attribute}s/${id}.json`]);
      expect(element.children).to.have.length(1);
      expect(element.querySelector('a')!.getAttribute('href')).to.equal(href);
      expect(element.querySelector('a')!.textContent).to.equal('Sähkönkulutus Esimerkki Oy:ssä');
      expect(element.shadowRoot!.textContent).to.contain('Sähkönkulutus');
      expect(
        element.shadowRoot!.querySelector<HTMLAnchorElement>(
          '.ilmi-foot p:last-child a:last-of-type',
        ),
      ).to.exist;
    });
  }

  it('gives a link its variant and language', async () => {
    place.innerHTML =
      '<a class="ilmi" href="/i/goals/sahko-2028/" data-variant="line" lang="sv">Elförbrukningen</a>';
    const element = await badge();
    expect([element.getAttribute('variant'), element.lang]).to.deep.equal(['line', 'sv']);
    expect(element.shadowRoot!.querySelector('.ilmi-line')!.textContent).to.contain(
      'Elförbrukningen',
    );
  });

  it('leaves other links alone, and goes on after broken ones', async () => {
    const markup =
      '<a class="ilmi" href="/news/">Uutiset</a><a class="ilmi">Tyhjä</a>' +
      '<a href="/goals/sahko-2028/">Tavallinen linkki</a><a class="ilmi" href="/goals/%E0%A4%A/">Rikki</a>';
    place.innerHTML = `${markup}<div data-ilmi="goal-badge" data-goal-title="Perässä">x</div>`;
    expect(shownText(await badge(place.querySelector('div')!))).to.contain('Perässä');
    expect(place.innerHTML.startsWith(markup), place.innerHTML).to.equal(true);
    expect(requests).to.deep.equal([]);
  });

  it('can be loaded twice', async () => {
    place.innerHTML =
      '<div data-ilmi="goal-badge" data-goal-title="Kerran">Varalla</div><a class="ilmi" href="/j/goals/sahko-2028/">Linkki</a>';
    const first = [await badge(place.querySelector('div')!), await badge()];
    await import('/packages/elements/src/loader.ts?twice' as string);
    place.insertAdjacentHTML(
      'beforeend',
      '<div data-ilmi="goal-badge" data-goal-title="Toisen kerran">Varalla</div>',
    );
    await badge(place.querySelectorAll('div')[1]);
    for (let tasks = 0; tasks < 100; tasks++) await nextTask();
    const badges = [...place.querySelectorAll<Badge>('ilmi-goal-badge')];
    await Promise.all(badges.map(({ updateComplete }) => updateComplete));
    expect(badges, place.innerHTML).to.have.length(3);
    expect(badges[0]).to.equal(first[0]);
    expect(place.querySelectorAll('ilmi-goal-badge ilmi-goal-badge')).to.have.length(0);
    expect(shownText(badges[0]!)).to.contain('Kerran');
    expect(shownText(badges[1]!)).to.contain('Sähkönkulutus');
    expect(shownText(badges[2]!)).to.contain('Toisen kerran');
    expect(watched.incidents.console).to.deep.equal([]);
  });
});
