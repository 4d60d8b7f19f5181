// The controls of the demo's index: language, host page, theme and width, all kept in the address.
const texts = {
  sv: {
    lead: 'Klimatmålen syns på de sidor ni redan har: målet, siffrorna, källan och granskningen i samma vy.',
    stepsTitle: 'Så kommer du i gång',
    step1: 'Packa upp paketet i en mapp på din webbserver',
    step1b: 'Paketet skapas med',
    step2: 'Lägg till två rader och ett element på sidan:',
    step3: 'Ändra ett värde, ladda om sidan, och siffrorna ändras.',
    tryTitle: 'Pröva',
    langLabel: 'Språk',
    hostLabel: 'Sidan där elementet står',
    municipality: 'Kommun: en fil, många mål',
    progress: 'Kommun: hur målen framskrider',
    company: 'Företag: bara attribut, inga anrop',
    network: 'Nätverk: berättelser, åtgärder och utbyte',
    kitMunicipality: 'Hel sida: kommunens förstasida',
    kitNetwork: 'Hel sida: nätverkets förstasida',
    kitMembers: 'Hel sida: nätverkets medlemmar',
    kitJoin: 'Hel sida: att gå med i nätverket',
    kitCompany: 'Hel sida: ett företags ansvar',
    kitAssociation: 'Hel sida: en förenings blogg',
    large: 'Stor fil: Sveriges 290 kommuner',
    plain: 'Tom sida',
    hostile: 'Sida vars stilar är i vägen',
    themeLabel: 'Utseende',
    none: 'Grundutseende',
    own: 'Webbplatsens egen accentfärg',
    widthLabel: 'Bredd',
    show: 'Visa',
    open: 'Öppna sidan i ett eget fönster',
    pagesTitle: 'Sidorna utan skript',
    preview: 'Exempelsida',
  },
  en: {
    lead: 'Climate goals on the pages you already have: the goal, its figures, their source and the check in one view.',
    stepsTitle: 'How to start',
    step1: 'Unzip the release into a folder of your web server',
    step1b: 'The release is made by',
    step2: 'Add two lines and one element to a page:',
    step3: 'Change one value, reload the page, and the figures change.',
    tryTitle: 'Try it',
    langLabel: 'Language',
    hostLabel: 'The page around the element',
    municipality: 'Municipality: one file, many goals',
    progress: 'Municipality: how the goals progress',
    company: 'Company: attributes only, no request',
    network: 'Network: stories, actions and offers',
    kitMunicipality: 'Whole page: a municipality’s front page',
    kitNetwork: 'Whole page: a network’s front page',
    kitMembers: 'Whole page: a network’s members',
    kitJoin: 'Whole page: joining the network',
    kitCompany: 'Whole page: a company’s responsibility',
    kitAssociation: 'Whole page: an association’s blog',
    large: "Large file: Sweden's 290 municipalities (in Swedish)",
    plain: 'Empty page',
    hostile: 'A page whose styles get in the way',
    themeLabel: 'Look',
    none: 'Basic look',
    own: "The site's own accent colour",
    widthLabel: 'Width',
    show: 'Show',
    open: 'Open the page in its own window',
    pagesTitle: 'The pages without script',
    preview: 'Example page',
  },
};

const parameters = new URLSearchParams(location.search);
const one = (name, allowed) =>
  allowed.find((value) => value === parameters.get(name)) ?? allowed[0];
const lang = one('lang', ['fi', 'sv', 'en']);
const host = one('host', [
  'municipality',
  'progress',
  'company',
  'network',
  'kit/municipality',
  'kit/network',
  'kit/network/members',
  'kit/network/join',
  'kit/company',
  'kit/association',
  'large',
  'plain',
  'hostile',
]);
const theme = one('theme', ['', 'neutral', 'contrast', 'suomi', 'own']);
const width = one('width', ['', '320', '400', '800']);

document.documentElement.lang = lang;
for (const place of document.querySelectorAll('[data-text]')) {
  place.textContent = texts[lang]?.[place.dataset.text] ?? place.textContent;
}
for (const [name, value] of Object.entries({ lang, host, theme, width })) {
  document.querySelector(`[name=${name}]`).value = value;
}
// The large page is in one language only.
const folder = lang === 'fi' || host === 'large' ? '' : `${lang}/`;
const address =
  host === 'plain' || host === 'hostile'
    ? `/examples/hosts/${host}.html?lang=${lang}`
    : `/examples/${host}/${folder}`;
document.querySelector('#open').href = address;

const frame = document.querySelector('#preview');
frame.title = texts[lang]?.preview ?? frame.title;
if (width) frame.width = width;
const sheets = {
  neutral: '/cdn/themes/neutral.css',
  contrast: '/cdn/themes/contrast.css',
  suomi: '/cdn/themes/suomi.css',
  own: '/examples/themes/own.css',
};
frame.addEventListener('load', () => {
  if (!theme) return;
  const link = frame.contentDocument.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheets[theme];
  frame.contentDocument.head.append(link);
});
if (frame.getAttribute('src') !== address) frame.src = address;
else if (frame.contentDocument?.readyState === 'complete') frame.dispatchEvent(new Event('load'));
