import type { OfferKind, OfferTopic } from '@ilmi/core';
import type { WordsOf } from '../list/words.js';

interface OfferWords {
  kind: Readonly<Record<OfferKind, string>>;
  topic: Readonly<Record<OfferTopic, string>>;
  contact: string;
  /** A link to whoever offers or needs it, where there is no name for it. */
  link: string;
}

export const offerWords: WordsOf<OfferWords> = {
  fi: {
    kind: { offer: 'Tarjotaan', need: 'Tarvitaan' },
    topic: {
      energySaving: 'Energiansäästö',
      funding: 'Rahoitus',
      partners: 'Kumppanit',
      peerSupport: 'Vertaistuki',
      audit: 'Katselmukset ja laskenta',
      communication: 'Viestintä',
      other: 'Muut',
    },
    contact: 'Yhteys',
    link: 'Lue lisää',
  },
  sv: {
    kind: { offer: 'Erbjuds', need: 'Behövs' },
    topic: {
      energySaving: 'Energibesparing',
      funding: 'Finansiering',
      partners: 'Partner',
      peerSupport: 'Kamratstöd',
      audit: 'Kartläggning och beräkning',
      communication: 'Kommunikation',
      other: 'Övrigt',
    },
    contact: 'Kontakt',
    link: 'Läs mer',
  },
  en: {
    kind: { offer: 'Offered', need: 'Needed' },
    topic: {
      energySaving: 'Energy saving',
      funding: 'Funding',
      partners: 'Partners',
      peerSupport: 'Peer support',
      audit: 'Audits and calculation',
      communication: 'Communication',
      other: 'Other',
    },
    contact: 'Contact',
    link: 'Read more',
  },
};
