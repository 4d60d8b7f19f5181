import { runElementContract, shownText } from '@ilmi/elements/testing';
import { assert } from 'chai';
import { RenewalDates } from '../src/renewal-dates.js';

// Dates are told from this day on, whenever the tests run.
RenewalDates.today = () => '2026-11-24';
RenewalDates.define();

const text = await (await fetch('/public/ilmi.json')).text();
const network = JSON.parse(text);

runElementContract('renewal-dates', {
  html: (tag) => `<${tag}></${tag}>`,
  data: network,
  says: {
    fi: 'Uusittava viimeistään 31.12.2026',
    sv: 'Ska förnyas senast 31 december 2026',
    en: 'To be renewed by 31 December 2026',
  },
  looks: { 'one organisation': (tag) => `<${tag} organization="mallikyla" limit="1"></${tag}>` },
  brokenHtml: (tag) => `<${tag} src="#nowhere"></${tag}>`,
  emptyHtml: (tag) => `<${tag} organization="nobody"></${tag}>`,
  modules: ['/dist/modules/src/define.js'],
  axe: async () => {
    await import('axe-core');
    return (window as never as { axe: never }).axe;
  },
});

describe('<renewal-dates>', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  /** What it says in a language, with plain spaces. */
  async function said(lang: string, attributes = '', data: unknown = network): Promise<string> {
    place.lang = lang;
    place.innerHTML = `<renewal-dates ${attributes}></renewal-dates>`;
    const element = place.querySelector<RenewalDates>('renewal-dates')!;
    element.data = data;
    await element.updateComplete;
    return shownText(element).replace(/\s+/g, ' ');
  }

  it('lists what comes next, soonest first', async () => {
    assert.equal(
      await said('fi'),
      'Kahvila Korvapuusti Oy Lajiteltu osa jätteistä ' +
        'Uusittava viimeistään 31.10.2026 Uusiminen on myöhässä ' +
        'Kokeilammen koulu Kopiopaperi ' +
        'Uusittava viimeistään 31.12.2026 Enintään 60 päivää aikaa ' +
        'Mallikylä Katuvalojen sähkö Uusittava viimeistään 28.2.2027 ' +
        'Hotelli Kaislikko Oy Sekajäte Uusittava viimeistään 31.5.2027 ' +
        'Kampaamo Otsatukka Tmi Lämmin vesi Uusittava viimeistään 30.9.2027 ' +
        'Lähde: Esimerkkiverkosto Päivitetty 20.11.2026',
    );
  });

  it('says it in Swedish and English', async () => {
    assert.equal(
      await said('sv', 'limit="2"'),
      'Kahvila Korvapuusti Oy Sorterad andel av avfallet ' +
        'Ska förnyas senast 31 oktober 2026 Förnyelsen är försenad ' +
        'Kokeilampi skola Kopiepapper ' +
        'Ska förnyas senast 31 december 2026 Högst 60 dagar kvar ' +
        'Källa: Exempelnätverket Uppdaterad 20 november 2026',
    );
    assert.equal(
      await said('en', 'limit="2"'),
      'Kahvila Korvapuusti Oy Sorted share of waste ' +
        'To be renewed by 31 October 2026 The renewal is overdue ' +
        'Kokeilampi school Copy paper ' +
        'To be renewed by 31 December 2026 60 days or less left ' +
        'Source: Example network Updated 20 November 2026',
    );
  });

  it('lists one organisation, also one that has left the network', async () => {
    assert.include(await said('fi', 'organization="kuljetus-kaari"'), 'viimeistään 28.2.2027');
    assert.notInclude(await said('fi', 'limit="9"'), 'Kuljetus Kaari');
  });

  it('a goal that was renewed is listed once, as the newer one', async () => {
    const all = await said('fi', 'organization="kampaamo-otsatukka"');
    assert.include(all, '30.9.2027');
    assert.notInclude(all, '30.9.2026');
  });

  it('a goal that only names its last day is renewed by then', async () => {
    const [goal] = network.goals;
    const last = { ...goal, reviewDue: undefined, validUntil: '2027-01-23' };
    const data = { ...network, network: { id: 'x', name: 'X' }, goals: [last] };
    assert.include(await said('fi', '', data), '23.1.2027 Enintään 60 päivää aikaa');
    const later = { ...data, goals: [{ ...last, validUntil: '2027-01-24' }] };
    assert.notInclude(await said('fi', '', later), '60 päivää');
    const over = { ...data, goals: [{ ...last, validUntil: '2026-11-23' }] };
    assert.equal(await said('fi', '', over), 'Tietoja ei löytynyt');
  });

  for (const limit of ['0', '-3', 'many', 'NaN']) {
    it(`limit="${limit}" is as none`, async () => {
      assert.include(await said('fi', `limit="${limit}"`), '30.9.2027');
    });
  }
});
