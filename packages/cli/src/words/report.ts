// Needs review: a lawyer and a native editor.
import type { Level } from '@ilmi/core/claims';

/** The words of the report around the findings. */
export interface ReportWords {
  title: string;
  groups: Readonly<Record<'fixNow' | 'missing' | 'know', string>>;
  /** In place of findings; `n` is the number of rules. */
  clean(n: number): string;
  /** One word or two, beside the rule's id. */
  levels: Readonly<Record<Level, string>>;
  /** Heading of the rules that the document switched off. */
  off: string;
  offLine(rule: string, reason: string): string;
  /** Heading of what is wrong with the document itself. */
  documentErrors: string;
  /** Labels of one error: what was expected, and what to do. */
  expectation: string;
  remedy: string;
  cannotTitle: string;
  /** What a machine cannot check. */
  cannot: readonly string[];
  /** Numbers of texts that were read, and of those in other languages. */
  texts(n: number, unread: number): string;
  /** Labels of one finding. */
  basis: string;
  place: string;
  hint: string;
  /** The words or values that the finding rests on. */
  asWritten: string;
  /** Number of findings. */
  found(n: number): string;
  /** Label of the signals by which the presentation was decided. */
  signals: string;
  /** Label of the goals that could support a text. */
  supports: string;
  noSupport: string;
}

export const reportWords: Record<'fi' | 'sv' | 'en', ReportWords> = {
  fi: {
    title: 'Ilmi-tarkistus',
    groups: {
      fixNow: 'Korjaa nyt',
      missing: 'Puuttuvat perusteet (näkyvät tietokortissa)',
      know: 'Hyvä tietää',
    },
    clean: (n) => `Ei havaintoja ${n} automaattisesta tarkistuksesta.`,
    levels: {
      banned: 'kielletty',
      misleading: 'harhaanjohtava',
      evidence: 'peruste puuttuu',
      info: 'tiedoksi',
    },
    off: 'Käytöstä poistetut säännöt',
    offLine: (rule, reason) => `${rule}: ei käytössä. Syy: ${reason}`,
    documentErrors: 'Dokumentti',
    expectation: 'Odotettu',
    remedy: 'Korjaus',
    cannotTitle: 'Tätä kone ei voi tarkistaa',
    cannot: [
      'Kone ei voi arvioida, onko suunnitelma realistinen.',
      'Sivun antama kokonaisvaikutelma jää ihmisen arvioitavaksi.',
      'Kuvien sisältöä ei ole katsottu.',
      'Tiedoista ei näe, onko asiantuntija todella riippumaton.',
    ],
    texts: (n, unread) =>
      `Luettu ${n} ${n === 1 ? 'teksti' : 'tekstiä'}` +
      (unread ? `, lukematta ${unread} (muu kieli)` : ''),
    basis: 'Perustuu',
    place: 'Kohta',
    hint: 'Vinkki',
    asWritten: 'Tekstissä tai tiedoissa',
    found: (n) => (n === 0 ? 'Ei havaintoja' : n === 1 ? '1 havainto' : `${n} havaintoa`),
    signals: 'Esitystapa pääteltiin näistä',
    supports: 'Tavoitteet, jotka voivat tukea tätä tekstiä',
    noSupport: 'Dokumentissa ei ole tavoitetta, joka tukisi tätä tekstiä.',
  },
  sv: {
    title: 'Ilmi-kontroll',
    groups: {
      fixNow: 'Rätta nu',
      missing: 'Underlag som saknas (syns på faktakortet)',
      know: 'Bra att veta',
    },
    clean: (n) =>
      `Inga iakttagelser vid ${n} ${n === 1 ? 'automatisk kontroll' : 'automatiska kontroller'}.`,
    levels: {
      banned: 'förbjudet',
      misleading: 'vilseledande',
      evidence: 'underlag saknas',
      info: 'för kännedom',
    },
    off: 'Regler som inte används',
    offLine: (rule, reason) => `${rule}: används inte. Orsak: ${reason}`,
    documentErrors: 'Dokumentet',
    expectation: 'Förväntat',
    remedy: 'Åtgärd',
    cannotTitle: 'Det här kan en maskin inte kontrollera',
    cannot: [
      'En maskin kan inte bedöma om en plan är realistisk.',
      'Sidans helhetsintryck måste bedömas av en människa.',
      'Bildernas innehåll har inte granskats.',
      'Av uppgifterna framgår inte om en expert verkligen är oberoende.',
    ],
    texts: (n, unread) =>
      `${n} ${n === 1 ? 'text läst' : 'texter lästa'}` +
      (unread ? `, ${unread} ${unread === 1 ? 'oläst' : 'olästa'} (annat språk)` : ''),
    basis: 'Grund',
    place: 'Ställe',
    hint: 'Tips',
    asWritten: 'I texten eller uppgifterna',
    found: (n) => (n === 0 ? 'Inga iakttagelser' : n === 1 ? '1 iakttagelse' : `${n} iakttagelser`),
    signals: 'Presentationen bedömdes utifrån',
    supports: 'Mål som kan stödja den här texten',
    noSupport: 'Inget mål i dokumentet stöder den här texten.',
  },
  en: {
    title: 'Ilmi check',
    groups: {
      fixNow: 'Fix now',
      missing: 'Missing evidence (shown on the statement card)',
      know: 'Good to know',
    },
    clean: (n) => `No findings from ${n} automatic ${n === 1 ? 'check' : 'checks'}.`,
    levels: {
      banned: 'banned',
      misleading: 'misleading',
      evidence: 'evidence missing',
      info: 'for information',
    },
    off: 'Rules switched off',
    offLine: (rule, reason) => `${rule}: switched off. Reason: ${reason}`,
    documentErrors: 'The document',
    expectation: 'Expected',
    remedy: 'What to do',
    cannotTitle: 'What a machine cannot check',
    cannot: [
      'A machine cannot judge whether a plan is realistic.',
      'The overall impression of a page is for a person to judge.',
      'The content of pictures has not been looked at.',
      'The data does not show whether an expert is really independent.',
    ],
    texts: (n, unread) =>
      `${n} ${n === 1 ? 'text' : 'texts'} read` +
      (unread ? `, ${unread} not read (another language)` : ''),
    basis: 'Basis',
    place: 'Place',
    hint: 'Tip',
    asWritten: 'As written',
    found: (n) => (n === 0 ? 'No findings' : n === 1 ? '1 finding' : `${n} findings`),
    signals: 'Presentation judged from',
    supports: 'Goals that could support this text',
    noSupport: 'No goal in the document supports this text.',
  },
};
