// Needs review: a native editor.
import type { Language } from '../language.js';

type Counted = 'added' | 'updated' | 'removed' | 'kept' | 'gone' | 'away' | 'own' | 'notes';

/** What `ilmi import`, `ilmi export` and `ilmi sources` say. */
export interface SourceWords {
  /** Numbers of changes, one after the other. */
  counts: Readonly<Record<Counted, (n: number) => string>>;
  noChanges: string;
  /** Headings of lists of changes. */
  changes: Readonly<Record<Counted, string>>;
  /** What a shortened list ends with. */
  moreChanges(n: number): string;
  /** Two values that do not agree. */
  conflict(own: string, incoming: string): string;
  /** A person took something out that the source still has. */
  removed(incoming: string): string;
  /** The whole command that takes the source's value. */
  conflictHint(command: string): string;
  /** Names under which other imports are remembered. */
  otherNames(names: string): string;
  /** The whole command that takes out what the source has no more. */
  pruneHint(command: string): string;
  /** The same, where something could not be read. */
  pruneLater(command: string): string;
  /** The whole command that brings back what a person took out. */
  awayHint(command: string): string;
  /** Nothing of a list is there any more; the whole command takes it out all the same. */
  pruneList(list: string, command: string): string;
  /** Nothing is taken out as long as something could not be read; with a path the command does it all the same. */
  pruneWaits(command: string): string;
  /** Why something was not taken out. */
  pruneKept: string;
  failed(name: string, why: string): string;
  failedWithOldData(name: string, why: string): string;
  dryRun: string;
  written(file: string): string;
  sameAsBefore(file: string): string;
  /** Progress. */
  reading(name: string, at: number, of: number): string;
  traffic(requests: number, megabytes: string): string;
  /** Paths of an option that no change is at. */
  nothingThere(option: '--overwrite' | '--prune', path: string): string;

  /** `record` is the file that remembers what was exported. */
  exported(target: string, record: string): string;
  importAgain(command: string): string;
  /** Files in the folder that an import would read, too. */
  alsoThere(files: string): string;

  columns: Readonly<Record<'type' | 'title' | 'can' | 'options' | 'from', string>>;
  capabilities: Readonly<Record<'browser' | 'build' | 'join' | 'live', string>>;
  builtIn: string;
  plugin: string;
  optional: string;
  checkOk(name: string): string;
  checkNoted(name: string): string;
  checkChanged(name: string): string;
  checkFailed(name: string, why: string): string;
  checkMissing(name: string): string;
}

export const sourceWords: Readonly<Record<Language, SourceWords>> = {
  fi: {
    counts: {
      added: (n) => `lisätty ${n}`,
      updated: (n) => `päivitetty ${n}`,
      kept: (n) => `ristiriitoja ${n}`,
      gone: (n) => `poistunut lähteestä ${n}`,
      removed: (n) => `poistettu dokumentista ${n}`,
      away: (n) => `käsin poistettuja ${n}`,
      own: (n) => `käsin muokattuja ${n} (--diff all)`,
      notes: (n) => `huomautuksia ${n}`,
    },
    noChanges: 'ei muutoksia',
    changes: {
      added: 'Lisätty',
      updated: 'Päivitetty',
      kept: 'Ristiriidat: dokumentin arvo säilyi',
      gone: 'Ei enää lähteessä, säilyi dokumentissa',
      removed: 'Ei enää lähteessä, poistettu dokumentista',
      away: 'Käsin poistettu dokumentista, yhä lähteessä',
      own: 'Käsin muokattu dokumentissa, lähde ennallaan',
      notes: 'Huomautukset lähteestä',
    },
    moreChanges: (n) => `… ja ${n} muuta (kaikki: --diff all)`,
    conflict: (own, incoming) => `dokumentissa ${own}, lähteessä ${incoming}`,
    removed: (incoming) => `poistettu dokumentista, lähteessä ${incoming}`,
    conflictHint: (command) =>
      `Jos dokumentin arvo jää, korjaa se myös lähteeseen. Lähteen arvo otetaan näin: ${command}`,
    otherNames: (names) =>
      `Tällä nimellä ei ole tuotu aiemmin. Jos lähde on sama kuin ennen, lisää komentoon sen nimi: --name ${names}`,
    pruneHint: (command) => `Poista ne dokumentista: ${command}`,
    pruneLater: (command) =>
      `Osa voi olla rivejä, joita ei voitu lukea: korjaa ne ensin. Loput saat sitten pois dokumentista: ${command}`,
    awayHint: (command) => `Palauta dokumenttiin: ${command}`,
    pruneList: (list, command) =>
      `Lähteessä ei ole enää mitään luettelosta ${list}, joten se jäi ennalleen: ehkä tiedosto tai välilehti puuttuu. Poista silti: ${command}`,
    pruneWaits: (command) =>
      `Mitään ei poistettu, koska osa lähteestä jäi pois tai epäselväksi. Korjaa ensin yllä mainitut kohdat, tai nimeä poistettava: ${command} goals/TUNNUS`,
    pruneKept:
      'Nämä jäivät: niitä on muokattu käsin, jokin muu dokumentissa viittaa niihin, tai ne ovat "keep"-listassa. Poista ne tarvittaessa itse dokumentista.',
    failed: (name, why) => `${name}: tuonti epäonnistui. Syy: ${why}`,
    failedWithOldData: (name, why) =>
      `${name}: tuonti epäonnistui, vanhat tiedot jäivät voimaan. Syy: ${why}`,
    dryRun: 'Kokeilu: mitään ei kirjoitettu.',
    written: (file) => `Kirjoitettu ${file}. Tarkista: npx @ilmi/cli check ${file}`,
    sameAsBefore: (file) => `${file} on ennallaan.`,
    reading: (name, at, of) => `Luetaan ${name}${of > 1 ? ` (${at}/${of})` : ''}`,
    traffic: (requests, megabytes) => `pyyntöjä ${requests}, ${megabytes} Mt`,
    nothingThere: (option, path) =>
      `${option} ${path}: tässä kohdassa ei ole ${option === '--prune' ? 'mitään poistettavaa' : 'ristiriitaa'}.`,
    exported: (target, record) =>
      `Kirjoitettu ${target}. Tiedosto ${record} muistaa, mitä vietiin: säilytä se dokumentin vieressä.`,
    importAgain: (command) => `Kun olet muokannut tietoja, tuo ne takaisin: ${command}`,
    alsoThere: (files) =>
      `Kansiossa oli jo myös ${files}; tuonti lukee nekin. Poista ne, jos ne ovat vanhoja.`,
    columns: {
      type: 'Lähde',
      title: 'Nimi',
      can: 'Ominaisuudet',
      options: 'Asetukset',
      from: 'Mistä',
    },
    capabilities: {
      browser: 'selain',
      build: 'tuonti',
      join: 'liittymispyynnöt',
      live: 'jatkuva päivitys',
    },
    builtIn: 'Ilmi',
    plugin: 'lisäosa',
    optional: '? = ei pakollinen',
    checkOk: (name) => `${name}: kunnossa`,
    checkNoted: (name) => `${name}: kunnossa, mutta huomaa`,
    checkChanged: (name) => `${name}: lähde on muuttunut`,
    checkFailed: (name, why) => `${name}: ei voitu lukea. Syy: ${why}`,
    checkMissing: (name) => `${name}: lähteellä ei ole tarkistusta`,
  },
  sv: {
    counts: {
      added: (n) => (n === 1 ? '1 tillagd' : `${n} tillagda`),
      updated: (n) => (n === 1 ? '1 uppdaterad' : `${n} uppdaterade`),
      kept: (n) => (n === 1 ? '1 konflikt' : `${n} konflikter`),
      gone: (n) => `${n} inte längre i källan`,
      removed: (n) => (n === 1 ? '1 borttagen' : `${n} borttagna`),
      away: (n) => (n === 1 ? '1 borttagen för hand' : `${n} borttagna för hand`),
      own: (n) => `${n === 1 ? '1 ändrad' : `${n} ändrade`} för hand (--diff all)`,
      notes: (n) => (n === 1 ? '1 anmärkning' : `${n} anmärkningar`),
    },
    noChanges: 'inga ändringar',
    changes: {
      added: 'Tillagt',
      updated: 'Uppdaterat',
      kept: 'Konflikter: dokumentets värde behölls',
      gone: 'Finns inte längre i källan, finns kvar i dokumentet',
      removed: 'Finns inte längre i källan, borttaget ur dokumentet',
      away: 'Borttaget för hand ur dokumentet, finns kvar i källan',
      own: 'Ändrat för hand i dokumentet, källan är som förut',
      notes: 'Anmärkningar om källan',
    },
    moreChanges: (n) => `… och ${n} till (alla: --diff all)`,
    conflict: (own, incoming) => `i dokumentet ${own}, i källan ${incoming}`,
    removed: (incoming) => `borttaget ur dokumentet, i källan ${incoming}`,
    conflictHint: (command) =>
      `Om dokumentets värde ska gälla, rätta det också i källan. Så tar du källans värde: ${command}`,
    otherNames: (names) =>
      `Inget har importerats under det här namnet förut. Är det samma källa som tidigare, lägg till dess namn i kommandot: --name ${names}`,
    pruneHint: (command) => `Ta bort dem ur dokumentet: ${command}`,
    pruneLater: (command) =>
      `En del kan vara rader som inte kunde läsas: rätta dem först. Resten får du sedan bort ur dokumentet: ${command}`,
    awayHint: (command) => `Ta tillbaka till dokumentet: ${command}`,
    pruneList: (list, command) =>
      `I källan finns inte längre något i listan ${list}, så den lämnades som den var: kanske saknas en fil eller ett blad. Ta bort ändå: ${command}`,
    pruneWaits: (command) =>
      `Inget togs bort, eftersom något i källan utelämnades eller är oklart. Rätta först det som nämns ovan, eller ange vad som ska bort: ${command} goals/ID`,
    pruneKept:
      'De här finns kvar: de har ändrats för hand, något annat i dokumentet hänvisar till dem eller de står i listan "keep". Ta vid behov själv bort dem ur dokumentet.',
    failed: (name, why) => `${name}: importen misslyckades. Orsak: ${why}`,
    failedWithOldData: (name, why) =>
      `${name}: importen misslyckades, de gamla uppgifterna gäller fortfarande. Orsak: ${why}`,
    dryRun: 'Testkörning: inget har skrivits.',
    written: (file) => `${file} har skrivits. Kontrollera: npx @ilmi/cli check ${file}`,
    sameAsBefore: (file) => `${file} är oförändrad.`,
    reading: (name, at, of) => `Läser ${name}${of > 1 ? ` (${at}/${of})` : ''}`,
    traffic: (requests, megabytes) => `${requests} förfrågningar, ${megabytes} MB`,
    nothingThere: (option, path) =>
      `${option} ${path}: här finns ${option === '--prune' ? 'inget att ta bort' : 'ingen konflikt'}.`,
    exported: (target, record) =>
      `${target} har skrivits. Filen ${record} minns vad som exporterades: behåll den bredvid dokumentet.`,
    importAgain: (command) => `När du har ändrat uppgifterna, importera dem: ${command}`,
    alsoThere: (files) =>
      `I mappen fanns också ${files}; en import läser även dem. Ta bort dem om de är gamla.`,
    columns: {
      type: 'Källa',
      title: 'Namn',
      can: 'Egenskaper',
      options: 'Inställningar',
      from: 'Från',
    },
    capabilities: {
      browser: 'webbläsare',
      build: 'import',
      join: 'anmälningar',
      live: 'löpande uppdatering',
    },
    builtIn: 'Ilmi',
    plugin: 'tillägg',
    optional: '? = inte obligatorisk',
    checkOk: (name) => `${name}: i sin ordning`,
    checkNoted: (name) => `${name}: i sin ordning, men observera`,
    checkChanged: (name) => `${name}: källan har ändrats`,
    checkFailed: (name, why) => `${name}: kunde inte läsas. Orsak: ${why}`,
    checkMissing: (name) => `${name}: källan har ingen kontroll`,
  },
  en: {
    counts: {
      added: (n) => `${n} added`,
      updated: (n) => `${n} updated`,
      kept: (n) => (n === 1 ? '1 conflict' : `${n} conflicts`),
      gone: (n) => `${n} no longer in the source`,
      removed: (n) => `${n} taken out`,
      away: (n) => `${n} removed by hand`,
      own: (n) => `${n} edited by hand (--diff all)`,
      notes: (n) => (n === 1 ? '1 note' : `${n} notes`),
    },
    noChanges: 'no changes',
    changes: {
      added: 'Added',
      updated: 'Updated',
      kept: "Conflicts: the document's value was kept",
      gone: 'No longer in the source, still in the document',
      removed: 'No longer in the source, taken out of the document',
      away: 'Removed from the document by hand, still in the source',
      own: 'Edited by hand in the document, the source is as it was',
      notes: 'Notes about the source',
    },
    moreChanges: (n) => `… and ${n} more (all of them: --diff all)`,
    conflict: (own, incoming) => `document ${own}, source ${incoming}`,
    removed: (incoming) => `removed from the document, source ${incoming}`,
    conflictHint: (command) =>
      `If the document's value is to stay, correct it in the source, too. To take the source's value: ${command}`,
    otherNames: (names) =>
      `Nothing was imported under this name before. If it is the same source as earlier, add its name to the command: --name ${names}`,
    pruneHint: (command) => `To take them out of the document: ${command}`,
    pruneLater: (command) =>
      `Some may be rows that could not be read: mend those first. Then, to take the rest out of the document: ${command}`,
    awayHint: (command) => `To bring them back: ${command}`,
    pruneList: (list, command) =>
      `The source has nothing of ${list} any more, so they were left: perhaps a file or a sheet is missing. To take them out all the same: ${command}`,
    pruneWaits: (command) =>
      `Nothing was taken out, since something in the source was left out or is unclear. Mend what is named above first, or name what is to go: ${command} goals/ID`,
    pruneKept:
      'These stay: they were edited by hand, something else in the document refers to them, or they are listed under "keep". Take them out of the document yourself if they are to go.',
    failed: (name, why) => `${name}: the import failed. Why: ${why}`,
    failedWithOldData: (name, why) => `${name}: the import failed, its old data stay. Why: ${why}`,
    dryRun: 'Dry run: nothing was written.',
    written: (file) => `Wrote ${file}. Check it: npx @ilmi/cli check ${file}`,
    sameAsBefore: (file) => `${file} is as it was.`,
    reading: (name, at, of) => `Reading ${name}${of > 1 ? ` (${at}/${of})` : ''}`,
    traffic: (requests, megabytes) =>
      `${requests} ${requests === 1 ? 'request' : 'requests'}, ${megabytes} MB`,
    nothingThere: (option, path) =>
      `${option} ${path}: there is ${option === '--prune' ? 'nothing to take out' : 'no conflict'} there.`,
    exported: (target, record) =>
      `Wrote ${target}. ${record} remembers what was exported: keep it beside the document.`,
    importAgain: (command) => `When you have edited the data, import them again: ${command}`,
    alsoThere: (files) =>
      `The folder also had ${files}; an import reads them, too. Remove them if they are old.`,
    columns: {
      type: 'Source',
      title: 'Name',
      can: 'Capabilities',
      options: 'Options',
      from: 'From',
    },
    capabilities: {
      browser: 'browser',
      build: 'import',
      join: 'join requests',
      live: 'live',
    },
    builtIn: 'Ilmi',
    plugin: 'plugin',
    optional: '? = may be left out',
    checkOk: (name) => `${name}: as expected`,
    checkNoted: (name) => `${name}: can be read, but note`,
    checkChanged: (name) => `${name}: the source has changed`,
    checkFailed: (name, why) => `${name}: could not be read. Why: ${why}`,
    checkMissing: (name) => `${name}: this source has no check`,
  },
};
