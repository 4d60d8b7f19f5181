/** The join form as a person fills it in: with the keyboard alone, to the demo's own receiver. */
import assert from 'node:assert/strict';
import { LOADER, html, pageTests, peek, seen, until } from './helpers.mjs';
import { NOTICE, at, mountDemo, shown, tabTo, withoutMoment } from './join-form.mjs';

/** @typedef {import('./driver.mjs').Page} Page */

await pageTests(({ server, test, getPage }) => {
  /** @param {Page} page @param {string} receiver */
  async function fillIn(page, receiver) {
    const body = `<a id="start" href="#a">Alku</a>
      <ilmi-join-form src="/examples/network/ilmi.json" ${receiver} ${NOTICE}></ilmi-join-form>`;
    server.route('/liity', () => html({ head: LOADER, body }));
    await page.goto(`${server.origin}/liity`);
    await page.evaluate(() => sessionStorage.clear());
    await at(page, 'Vaihe 1/4: Organisaatio');
    await page.evaluate(() =>
      /** @type {HTMLElement} */ (document.querySelector('#start')).focus(),
    );
    await tabTo(page, 'organization[name]');
    await page.type('Puuseppä Malli Tmi');
    await tabTo(page, 'organization[kind]');
    await page.type('yrit');
    // Enter goes on, as in any form.
    await tabTo(page, 'organization[businessId]');
    await page.type('0000001-9');
    await page.press('Enter');
    await at(page, 'Vaihe 2/4: Tavoite');
    await tabTo(page, 'goal[title]');
    await page.type('Lajittelemme kaikki jätteet');
    await tabTo(page, 'goal[kind]');
    await page.press('Space');
    await tabTo(page, 'goal[note]');
    await page.type('Uudet astiat "verstaalle" <b>ja</b> opastus');
    await tabTo(page, 'Jatka');
    await page.press('Enter');
    await at(page, 'Vaihe 3/4: Yhteystiedot');
    await tabTo(page, 'contact[name]');
    await page.type('Maija Malli');
    await tabTo(page, 'contact[email]');
    await page.type('maija@example.org');
    await page.press('Enter');
    await at(page, 'Vaihe 4/4: Tarkista ja lähetä');
    await tabTo(page, 'Lähetä');
  }

  const expected = {
    purpose: 'join',
    language: 'fi',
    organization: { name: 'Puuseppä Malli Tmi', kind: 'company', businessId: '0000001-9' },
    goal: {
      title: 'Lajittelemme kaikki jätteet',
      kind: 'directional',
      note: 'Uudet astiat "verstaalle" <b>ja</b> opastus',
    },
    contact: { name: 'Maija Malli', email: 'maija@example.org' },
  };

  for (const [name, receiver] of /** @type {const} */ ([
    ['as JSON', 'receiver="hub" action="/v1/joins"'],
    ['as a form of the browser', 'receiver="form" action="/v1/joins"'],
  ])) {
    test(`a carpenter joins with the keyboard alone, ${name}`, async () => {
      const page = await getPage();
      const { stored, remove } = await mountDemo(server);
      try {
        await fillIn(page, receiver);
        await page.press('Enter');
        await until(async () => (await stored()).length > 0, 'the request is stored');
        assert.deepEqual((await stored()).map(withoutMoment), [expected]);
        if (name === 'as JSON') {
          await until(
            async () => (await page.evaluate(shown)).text.includes('Ilmoitus otettiin vastaan'),
            'the form says that it was received',
          );
          assert.equal(await page.evaluate(() => sessionStorage.length), 0);
          const { violations, errors } = await seen(page);
          assert.deepEqual([violations, errors], [[], []]);
        } else {
          await until(
            async () => (await peek(page, () => location.pathname)) === '/v1/joins/received',
            "the receiver's page answers",
          );
        }
      } finally {
        await remove();
      }
    });
  }
});
