/** Nothing jumps: not for a late script, not for late data, not when the element takes over. */
import assert from 'node:assert/strict';
import { BADGE, ELEMENTS, LOADER, html, pageTests, seen, settled } from './helpers.mjs';
import { WIDTHS, heights, layoutTests, withoutScript } from './layout.mjs';

await pageTests((frame) => {
  layoutTests(frame, ['municipality', 'company', 'progress', 'network']);

  const { server, test, getPage } = frame;
  test('a plain link as fallback: the reserved size is enough, nothing jumps', async () => {
    const page = await getPage();
    const badge = `<ilmi-goal-badge ${BADGE} source-name="Mittarit"><a href="/tavoite">Sähkönkulutus −20 %</a></ilmi-goal-badge>`;
    const style = '<link rel="stylesheet" href="/reserve.css">';
    const body = `<main>${badge}<p>Seuraava kappale</p></main>`;
    const text = withoutScript(server)(html({ head: LOADER + style, body }));
    server.route('/plain', () => text);
    // The host writes how tall its badge is; the sheet keeps that room.
    server.route(
      '/reserve.css',
      () =>
        ':root { --ilmi-badge-reserve: 28em; --ilmi-badge-reserve-narrow: 40em; }\n' +
        'body { font: 16px/1.5 sans-serif; margin: 16px; } main { max-inline-size: 40rem; }',
    );
    for (const width of WIDTHS) {
      await page.setViewport(width, 900);
      await page.goto(`${server.origin}/plain`);
      const [[, before]] = await page.evaluate(heights, ELEMENTS);
      const visible = await page.evaluate(() => {
        const link = /** @type {HTMLElement} */ (document.querySelector('ilmi-goal-badge a'));
        return link.getBoundingClientRect().height > 0 && link.innerText;
      });
      assert.equal(visible, 'Sähkönkulutus −20 %');
      assert.ok(before >= (width <= 480 ? 40 : 28) * 16, `${before} px are reserved`);
      await page.evaluate('startIlmi().then(() => true)');
      await settled(page);
      const [[, after]] = await page.evaluate(heights, ELEMENTS);
      const { shifts } = await seen(page);
      assert.deepEqual(shifts, [], `${width} px`);
      assert.ok(after <= before + 1, `${width} px: ${before} px reserved, ${after} needed`);
    }
    await page.setViewport(1280, 800);
  });
});
