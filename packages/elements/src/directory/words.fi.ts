import type { SharedWords } from './words.js';

export const words: SharedWords = {
  kinds: {
    municipality: ['Kunta', 'Kunnat'],
    region: ['Maakunta', 'Maakunnat'],
    publicAuthority: ['Viranomainen', 'Viranomaiset'],
    company: ['Yritys', 'Yritykset'],
    association: ['Yhdistys', 'Yhdistykset'],
    education: ['Oppilaitos', 'Oppilaitokset'],
    other: ['Muu', 'Muut'],
  },
  themes: {
    energyEfficiency: 'Energiatehokkuus',
    renewableEnergy: 'Uusiutuva energia',
    materials: 'Materiaalit',
    circularEconomy: 'Kiertotalous',
    waste: 'Jätteet',
    innovation: 'Uudet ratkaisut',
    sustainableBuilding: 'Kestävä rakentaminen',
    procurement: 'Hankinnat',
    lessTravel: 'Matkustamisen vähentäminen',
    mobility: 'Liikkuminen',
    transport: 'Kuljetukset',
    manufacturing: 'Valmistus',
    emissions: 'Päästöt',
    other: 'Muut',
  },
  unknown: 'Ei ilmoitettu',
  members: 'Jäsenet',
  member: ['jäsen', 'jäsentä'],
  goal: ['tavoite', 'tavoitetta'],
  andMore: (count) => `ja ${count} muuta`,
};
