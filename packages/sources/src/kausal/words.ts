/** Where Kausal Watch leaves open what the figures of an indicator cover. */
export const BOUNDARY_NOTE = {
  fi: 'lähde ei kerro, mitä luvut kattavat',
  sv: 'källan säger inte vad siffrorna omfattar',
  en: 'the source does not say what the figures cover',
};

/**
 * The sentence for the privacy notice of a page whose visitors' browsers read Kausal Watch themselves
 * (`live: true`).
 */
export const privacySentence = {
  fi: 'Tämä sivu hakee ilmastotavoitteiden tiedot Kausal Watch -palvelusta. Silloin selaimesi lähettää palvelulle teknisistä syistä IP-osoitteesi; evästeitä ei lähetetä.',
  sv: 'Den här sidan hämtar uppgifterna om klimatmålen från tjänsten Kausal Watch. Då skickar din webbläsare av tekniska skäl din IP-adress till tjänsten; inga kakor skickas.',
  en: 'This page fetches the data on climate goals from the service Kausal Watch. Your browser then sends your IP address to the service, for technical reasons; no cookies are sent.',
};
