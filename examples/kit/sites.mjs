/*
 * The markup of the page kit's sites: one function for each page. `show` writes an element with its
 * fallback, `date` a day in the page's language; `home` leads to the folder of the examples.
 */
import { escape, joinForm } from '../pages.mjs';
import { association, common, company, municipality, network } from './texts.mjs';

const FILE = 'network/ilmi.json';
const OWN = '/examples/kit';

const at = (host, path = '') => `https://${host}.example.org/${path}`;
const link = (href, text, more = '') => `<a href="${href}"${more}>${escape(text)}</a>`;
const paragraphs = (texts) => texts.map((text) => `<p>${escape(text)}</p>`).join('\n');
const list = (items, attributes = '') =>
  `<ul${attributes}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;

/** A mark of the site: decoration, so it says nothing to those who don't see it. */
const mark = (shape) =>
  `<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">${shape}</svg>`;

const events = ({ show, title, limit, style }) =>
  `<section${style ? ` class="${style}"` : ''}>\n<h2>${title}</h2>\n${show('ilmi-event-list', { limit })}\n</section>\n`;

/** The parts that every site has, around its own header, content and footer. */
function frame({ lang, languageLinks }, { notice, header, main, footer }) {
  const words = common[lang];
  return `<a class="skip" href="#main">${words.skip}</a>
<aside class="notice" aria-label="${words.notice}"><p>${escape(notice)}</p></aside>
<header class="site">
<div class="wrap">
${header}
<nav class="languages" aria-label="${words.language}">${languageLinks}</nav>
</div>
</header>
<main id="main">
${main}
</main>
<footer class="site-end">
<div class="wrap">
${footer}
</div>
</footer>`;
}

/** The main menu; the page's own place in it is marked. */
function menu(lang, names, addresses, current) {
  const items = names.map((name, index) =>
    link(addresses[index], name, index === current ? ' aria-current="page"' : ''),
  );
  return `<nav class="menu" aria-label="${common[lang].main}">\n${list(items)}\n</nav>`;
}

/** A municipality's front page. */
function municipalPage(page) {
  const { lang, show, date, home } = page;
  const text = municipality[lang];
  const host = 'esimerkkila';
  const day = (value) => `<time datetime="${value}">${date(value)}</time>`;
  const news = text.article.map(
    ([published, path, title, lead], index) => `<article>
<p class="day">${day(published)}</p>
<h3>${link(at(host, `uutiset/${path}/`), title)}</h3>
<p>${escape(lead)}</p>
${index === 0 ? `${show('ilmi-goal-badge', { goal: 'esimerkkila-lampo', variant: 'line' })}\n` : ''}</article>`,
  );
  const body = frame(page, {
    notice: text.notice,
    header: `<p class="name">${mark('<path d="M4 3h24v14c0 6-5 10-12 13C9 27 4 23 4 17z"/><path class="inside" d="M4 17q6-5 12 0t12 0v2q-6 5-12 0t-12 0z"/>')}${link('./', text.site)}</p>
<search><form action="./" method="get"><label for="q">${text.search}</label> <input id="q" name="q" type="search"> <button>${text.searchButton}</button></form></search>
${menu(lang, text.nav, ['#services', '#news', '#climate', '#contact'])}`,
    main: `<ilmi-network src="${home}${FILE}">
<div class="hero">
<div class="wrap">
<h1>${text.title}</h1>
<p class="lead">${text.lead}</p>
</div>
<svg class="land" viewBox="0 0 1200 160" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="far" d="M0 90Q150 20 330 80T680 60t520 30v70H0z"/><path class="near" d="M0 130q220-60 460-20t420 0 320-20v70H0z"/></svg>
</div>
<section id="services" class="wrap">
<h2>${text.services}</h2>
${list(
  text.service.map(
    ([path, name, about]) =>
      `<a href="${at(host, `palvelut/${path}/`)}"><b>${escape(name)}</b> <span>${escape(about)}</span></a>`,
  ),
  ' class="services"',
)}
</section>
<div class="wrap columns">
<section id="news" class="news">
<h2>${text.news}</h2>
${news.join('\n')}
</section>
<div class="beside">
<section class="notices">
<h2>${text.notices}</h2>
${list(
  text.announcement.map(
    ([published, path, title]) =>
      `<span class="day">${day(published)}</span> ${link(at(host, `kuulutukset/${path}/`), title)}`,
  ),
)}
<p>${link(at(host, 'kuulutukset/'), text.allNotices)}</p>
</section>
</div>
</div>
${events({ show, title: text.events, limit: 3, style: 'wrap' })}<section id="climate" class="climate">
<div class="wrap">
<div class="opening">
<h2>${text.climate}</h2>
<p>${escape(text.climateLead)}</p>
</div>
${show('ilmi-progress-tracker', { goal: 'esimerkkila-lampo', view: 'pathway' })}
<h3>${text.local}</h3>
<div class="local">
${['vehna-sahko', 'loikka-kimppakyydit']
  .map((goal) => show('ilmi-goal-badge', { goal, variant: 'compact', 'heading-level': 4 }))
  .join('\n')}
</div>
<p>${link(`${home}kit/network/members/${lang === 'fi' ? '' : `${lang}/`}`, text.network)}</p>
<h3>${text.stories}</h3>
<div class="stories">
${['uuni', 'kimppakyyti', 'purkupuu']
  .map((story) => show('ilmi-story-card', { story, 'heading-level': 4 }))
  .join('\n')}
</div>
</div>
</section>
</ilmi-network>`,
    footer: `<section id="contact">
<h2>${text.contact}</h2>
<div class="places">
<p><b>${text.office[0]}</b><br>${text.office.slice(1).join('<br>')}</p>
<p><b>${text.hours[0]}</b><br>${text.hours[1]}<br>${link('mailto:kirjaamo@esimerkkila.example.org', 'kirjaamo@esimerkkila.example.org')}</p>
${list(text.about.map((name, index) => link(at(host, ['sivusto', 'saavutettavuus', 'tietosuoja', 'palaute'][index] + '/'), name)))}
</div>
</section>`,
  });
  return { title: text.site, body };
}

/** What the pages of the network share. */
function networkFrame(page, current, main) {
  const { lang, front, join } = page;
  const text = network[lang];
  const members = current === 1 ? './' : page.members;
  return frame(page, {
    notice: text.notice,
    header: `<p class="name">${mark('<circle cx="9" cy="10" r="6"/><circle class="second" cx="23" cy="10" r="6"/><circle class="third" cx="16" cy="22" r="6"/>')}${link(current === 0 ? './' : front, text.site)}</p>
${menu(lang, text.nav, [front, members, `${front}#stories`, `${front}#exchange`, join], current)}`,
    main,
    footer: `<div>
<h2>${text.join}</h2>
<p>${escape(text.joinText)}</p>
<p class="ways">${link(join, text.form, ' class="button"')} ${link('mailto:koordinaattori@verkosto.example.org', text.write)}</p>
</div>
<p>${escape(text.operator)}<br>${escape(text.data)}<br>${link(`${page.home}${FILE}`, text.dataLink)}</p>`,
  });
}

/** Each topic is a list of its own, so that they stand in columns. */
const topics = ['energySaving', 'funding', 'partners', 'peerSupport', 'audit', 'communication'];

/** The front page of a network. */
function networkPage(page) {
  const { lang, show, home, members, join } = page;
  const text = network[lang];
  const body = networkFrame(
    page,
    0,
    `<ilmi-network src="${home}${FILE}">
<div class="hero">
<div class="wrap pair">
<div>
<h1>${text.title}</h1>
<p class="lead">${text.lead}</p>
<p class="ways">${link(members, text.toMembers, ' class="button"')} ${link(join, text.toJoin)}</p>
</div>
${show('ilmi-goal-badge', { goal: 'oksa-lampo', 'heading-level': 2 })}
</div>
</div>
<section class="wrap summary">
<h2>${text.summary}</h2>
${show('ilmi-network-summary', { view: 'figures' })}
</section>
<section id="stories" class="wrap">
<h2>${text.stories}</h2>
${show('ilmi-story-list', { limit: 3 })}
</section>
<section class="wrap">
<h2>${text.actions}</h2>
<p class="about">${escape(text.actionsLead)}</p>
${show('ilmi-action-list', { status: 'inProgress', limit: 6 })}
</section>
${events({ show, title: text.events, limit: 4, style: 'wrap' })}<section id="exchange" class="exchange">
<div class="wrap">
<h2>${text.exchange}</h2>
<p class="about">${escape(text.exchangeLead)}</p>
<div class="topics">
${topics.map((topic) => show('ilmi-offer-list', { topic })).join('\n')}
</div>
</div>
</section>
</ilmi-network>`,
  );
  return { title: text.site, body };
}

/** The members of a network. */
function membersPage(page) {
  const { lang, show, home } = page;
  const text = network[lang];
  const steps = text.readingSteps.map(([name, about]) => `<b>${escape(name)}</b> ${escape(about)}`);
  const body = networkFrame(
    page,
    1,
    `<ilmi-network src="${home}${FILE}">
<div class="hero low">
<div class="wrap">
<h1>${text.membersTitle}</h1>
<p class="lead">${text.membersLead}</p>
</div>
</div>
<div class="wrap members">
${show('ilmi-member-list', { 'heading-level': 2 })}
</div>
<section class="reading">
<div class="wrap pair">
<div>
<h2>${text.reading}</h2>
<ol>
${steps.map((step) => `<li>${step}</li>`).join('\n')}
</ol>
</div>
${show('ilmi-goal-badge', { goal: 'mallikyla-valot' })}
</div>
</section>
</ilmi-network>`,
  );
  return { title: `${text.membersTitle} – ${text.site}`, body };
}

/** How to join a network: the form, or the same on a page that works without script. */
function joinPage(page) {
  const { lang, home } = page;
  const text = network[lang];
  const { controller, privacy, retention } = text;
  const attributes = {
    ...{ receiver: 'hub', action: '/v1/joins', 'heading-level': 2 },
    ...{ controller, 'privacy-href': privacy, retention },
  };
  const steps = text.nextSteps.map(([name, about]) => `<b>${escape(name)}</b> ${escape(about)}`);
  const written = Object.entries({ src: `${home}${FILE}`, ...attributes }).map(
    ([name, value]) => ` ${name}="${escape(value)}"`,
  );
  const form = page.isWhole
    ? joinForm(attributes, page)
    : `<ilmi-join-form${written.join('')}>\n${link(page.form, text.form)}\n</ilmi-join-form>`;
  const body = networkFrame(
    page,
    4,
    `<div class="hero low">
<div class="wrap">
<h1>${text.joinTitle}</h1>
<p class="lead">${page.isWhole ? text.formLead : text.joinLead}</p>
</div>
</div>
<div class="wrap joining">
${form}
<section>
<h2>${text.next}</h2>
<ol>
${steps.map((step) => `<li>${step}</li>`).join('\n')}
</ol>
</section>
</div>`,
  );
  return { title: `${text.joinTitle} – ${text.site}`, body };
}

/** A company's page about its responsibility. */
function companyPage(page) {
  const { lang, show, home } = page;
  const text = company[lang];
  const host = 'leipomo-vehna';
  const own = { organization: host };
  const places = [at(host, 'leivat/'), at(host, 'myymala/'), './', '#contact'];
  const body = frame(page, {
    notice: text.notice,
    header: `<p class="name">${mark('<path d="M16 30V8"/><path d="M16 8q-4-3 0-7 4 4 0 7zM16 16q-7 0-7-6 7 0 7 6zm0 0q7 0 7-6-7 0-7 6zm0 8q-7 0-7-6 7 0 7 6zm0 0q7 0 7-6-7 0-7 6z"/>')}${link(at(host), 'Vehnä ja Tähkä')}</p>
${menu(lang, text.nav, places, 2)}`,
    main: `<ilmi-network src="${home}${FILE}">
<div class="hero wrap">
<h1>${text.title}</h1>
<p class="lead">${text.lead}</p>
</div>
<section class="wrap promise">
<div class="words">
<h2>${text.goal}</h2>
${paragraphs(text.goalText)}
<h3>${text.unknown}</h3>
<p>${escape(text.unknownText)}</p>
</div>
${show('ilmi-goal-badge', { goal: 'vehna-sahko' })}
</section>
<section class="wrap years">
<h2>${text.path}</h2>
${show('ilmi-progress-tracker', { goal: 'vehna-sahko', view: 'pathway' })}
</section>
<section class="wrap">
<h2>${text.actions}</h2>
${show('ilmi-action-list', own)}
</section>
<div class="wrap pair">
<section>
<h2>${text.story}</h2>
${show('ilmi-story-card', { story: 'uuni' })}
</section>
<section>
<h2>${text.offers}</h2>
${show('ilmi-offer-list', own)}
</section>
</div>
</ilmi-network>`,
    footer: `<div id="contact">
<p><b>${text.address[0]}</b><br>${text.address[1]}<br>${link('mailto:liisa@leipomo-vehna.example.org', 'liisa@leipomo-vehna.example.org')}</p>
<p>${text.member}<br>${link(`${home}kit/network/${lang === 'fi' ? '' : `${lang}/`}`, text.network)}</p>
</div>`,
  });
  return { title: `${text.nav[2]} – Leipomo Vehnä ja Tähkä`, body };
}

/** The blog of an association. */
function associationPage(page) {
  const { lang, show, date, home } = page;
  const text = association[lang];
  const host = 'kylayhdistys-kaivo';
  const places = ['./', at(host, 'lainaamo/'), at(host, 'kylatalo/'), at(host, 'liity/')];
  const posts = text.posts.map(
    ({ day, title, before, goal, after, more, story }) => `<article class="post">
<header>
<h2>${escape(title)}</h2>
<p class="day"><time datetime="${day}">${date(day)}</time> · ${text.by}</p>
</header>
${paragraphs(before)}
${show('ilmi-goal-badge', { goal, variant: 'line' })}
${paragraphs(after)}
<h3>${escape(more)}</h3>
${show('ilmi-story-card', { story, 'heading-level': 4 })}
</article>`,
  );
  const body = frame(page, {
    notice: text.notice,
    header: `<p class="name">${mark('<path d="M3 14 16 4l13 10H3z"/><path d="M6 14v14M26 14v14M4 28h24M10 22h12v6H10z" class="line"/>')}${link(at(host), text.site)}</p>
${menu(lang, text.nav, places, 0)}`,
    main: `<ilmi-network src="${home}${FILE}">
<div class="hero">
<div class="wrap">
<h1>${text.title}</h1>
<p class="lead">${text.lead}</p>
</div>
</div>
<div class="wrap columns">
<div class="posts">
${posts.join('\n')}
</div>
<aside class="side" aria-label="${text.side}">
<section>
<h2>${text.aboutTitle}</h2>
<p>${escape(text.about)}</p>
</section>
<section>
<h2>${text.goal}</h2>
${show('ilmi-goal-badge', { goal: 'kaivo-lainaamo', variant: 'compact' })}
</section>
${events({ show, title: text.events, limit: 2, style: '' })}<section>
<h2>${text.needs}</h2>
${show('ilmi-offer-list', { organization: host })}
</section>
<section>
<h2>${text.offers}</h2>
${show('ilmi-offer-list', { kind: 'offer', topic: 'partners' })}
</section>
</aside>
</div>
</ilmi-network>`,
    footer: `<p>${text.address}<br>${link('mailto:kaivo@kylayhdistys-kaivo.example.org', text.write)}</p>`,
  });
  return { title: `${text.title} – ${text.site}`, body };
}

/** Each page: its folder in the kit, its sheet, and the elements whose scripts are asked for at once. */
export const pages = [
  {
    folder: 'municipality/',
    style: 'municipality/site.css',
    preload: ['goal-badge', 'progress-tracker'],
    render: municipalPage,
  },
  {
    folder: 'network/',
    style: 'network/site.css',
    preload: ['goal-badge', 'network-summary'],
    sheets: ['lists', 'directory'],
    render: networkPage,
  },
  {
    folder: 'network/members/',
    style: 'network/site.css',
    preload: ['member-list'],
    sheets: ['lists', 'directory'],
    render: membersPage,
  },
  {
    folder: 'network/join/',
    style: 'network/site.css',
    preload: ['join-form'],
    sheets: ['join'],
    render: joinPage,
  },
  {
    folder: 'network/join/form/',
    style: 'network/site.css',
    sheets: ['join'],
    script: false,
    render: (page) => joinPage({ ...page, isWhole: true }),
  },
  {
    folder: 'company/',
    style: 'company/site.css',
    preload: ['goal-badge', 'progress-tracker'],
    render: companyPage,
  },
  {
    folder: 'association/',
    style: 'association/site.css',
    preload: ['goal-badge', 'story-card'],
    render: associationPage,
  },
].map((page) => ({ ...page, styles: [`${OWN}/base.css`, `${OWN}/${page.style}`] }));
