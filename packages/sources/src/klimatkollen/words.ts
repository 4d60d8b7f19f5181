/*
 * Swedish first, since the data are Swedish: what they call things themselves is in that language only.
 */

export const EMISSIONS = {
  sv: 'Växthusgasutsläpp',
  fi: 'Kasvihuonekaasupäästöt',
  en: 'Greenhouse gas emissions',
};

export const PUBLISHER = 'Klimatbyrån Ideell Förening';

export const MUNICIPALITIES_NOTE = {
  sv: 'Uppgifterna innehåller inga mål och säger inte hur utsläppen har beräknats',
  fi: 'Tiedoissa ei ole tavoitteita, eivätkä ne kerro, miten päästöt on laskettu',
  en: 'The data hold no targets and do not say how the emissions were calculated',
};

/** Where figures of a company were found, and whether somebody has looked at them again. */
export const companyNote = (source: string, isChecked: boolean) => ({
  sv: `${isChecked ? 'Granskat hos Klimatkollen' : 'Ingen granskning har antecknats hos Klimatkollen'}${source && `; källa enligt Klimatkollen: ${source}`}`,
  fi: `${isChecked ? 'Tarkistettu Klimatkollenissa' : 'Klimatkolleniin ei ole merkitty tarkistusta'}${source && `; lähde Klimatkollenin mukaan: ${source}`}`,
  en: `${isChecked ? 'Reviewed at Klimatkollen' : 'No review recorded at Klimatkollen'}${source && `; source according to Klimatkollen: ${source}`}`,
});

export const SCOPE3_NOTE = {
  sv: 'summan av de kategorier som har rapporterats; de kan skilja sig mellan åren',
  fi: 'raportoitujen luokkien summa; luokat voivat vaihdella vuosittain',
  en: 'the sum of the categories that were reported; they may differ between years',
};

export const BOUNDARY_NOTE = {
  sv: 'målets text säger inte vad det omfattar',
  fi: 'tavoitteen teksti ei kerro, mitä se kattaa',
  en: 'the text of the goal does not say what it covers',
};

/** The series of a company, by the name that their ids end with. */
export const SERIES = {
  'scope-1': { sv: 'scope 1', fi: 'scope 1', en: 'scope 1' },
  'scope-2-mb': {
    sv: 'scope 2 (marknadsbaserad)',
    fi: 'scope 2 (hankintaperusteinen)',
    en: 'scope 2 (market-based)',
  },
  'scope-2-lb': {
    sv: 'scope 2 (platsbaserad)',
    fi: 'scope 2 (sijaintiperusteinen)',
    en: 'scope 2 (location-based)',
  },
  'scope-2': {
    sv: 'scope 2 (metoden anges inte)',
    fi: 'scope 2 (menetelmää ei kerrota)',
    en: 'scope 2 (method not stated)',
  },
  'scope-1-2': { sv: 'scope 1 och 2', fi: 'scope 1 ja 2', en: 'scopes 1 and 2' },
  'scope-3': { sv: 'scope 3', fi: 'scope 3', en: 'scope 3' },
};
