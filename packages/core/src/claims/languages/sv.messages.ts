// Needs review: a lawyer and a native editor.
import type { Messages } from '../types.js';

/** Swedish: what the rules say. */
export const messages: Messages = {
  'GEN-01': {
    message:
      '”{term}” är ett allmänt miljöpåstående. Ange i direkt anslutning till det vad exakt som är bättre, hur mycket och för vilken del av verksamheten.',
    hint: 'Till exempel: ”Vår elförbrukning minskade med 12\u00a0% från 2023 till 2025 i alla verkstäder.”',
  },
  'GEN-02': {
    message: 'Preciseringen finns bara bakom en länk eller i en hjälpruta. Visa den i samma vy.',
    hint: 'Skriv siffran, året och avgränsningen i samma stycke eller på samma kort; en länk kan leda till mer information.',
  },
  'GEN-03': {
    message: 'Licensen för det miljömärke som nämns saknas, har gått ut eller gäller något annat.',
    hint: 'Ange licensens nummer, vad den gäller och dess sista giltighetsdag, eller låt bli att nämna märket.',
  },
  'GEN-04': {
    message:
      'Symboler som löv kan uppfattas som miljöpåståenden. Lägg till en exakt uppgift eller använd en neutral ikon.',
    hint: 'Skriv till exempel ”elförbrukning −12\u00a0%, 2023–2025” bredvid bilden, eller byt ut lövet mot en stickkontakt.',
  },
  'SCP-01': {
    message: 'Texten talar om hela organisationen, men målet omfattar bara: {boundary}.',
    hint: 'Säg i samma mening vad målet gäller, till exempel ”i vår huvudverkstad”.',
  },
  'SCP-02': {
    message: 'Ange vilka scope siffran omfattar.',
    hint: 'Små företag börjar ofta med scope 1 och 2: egna bränslen samt köpt el och värme.',
  },
  'SCP-03': {
    message: 'Ett påstående om värdekedjan kräver uppgifter om scope 3.',
    hint: 'Skriv ”vår egen verksamhet (scope 1 och 2)” tills det finns siffror för scope 3.',
  },
  'SCP-04': {
    message: 'Områdets utsläpp och organisationens egna utsläpp har blandats ihop.',
    hint: 'Skriv vems utsläpp det gäller, till exempel ”utsläppen i hela kommunen” eller ”utsläppen från stadens egna byggnader och fordon”.',
  },
  'OFF-01': {
    message:
      'En produkts klimatpåverkan får inte framställas som neutral, minskad eller positiv på grundval av klimatkompensation (bilaga I, 4c). Ta bort påståendet.',
    hint: 'Berätta vad som faktiskt har förändrats, till exempel ”tillverkningen kräver 20\u00a0% mindre el än 2022”.',
  },
  'OFF-02': {
    message: 'Ange om produktpåståendet bygger på klimatkompensation.',
    hint: 'Om ingen kompensation används, ange det i målets uppgifter (offsets.role: none). Till dess visar Ilmi inte påståendet.',
  },
  'OFF-03': {
    message:
      'Visa egna utsläppsminskningar och köpta klimatkrediter var för sig, med mängd och standard.',
    hint: 'Till exempel: ”Egna utsläpp −30\u00a0% sedan 2019. Dessutom köptes 2025 krediter för 15\u00a0ton\u00a0CO₂e (Gold Standard).”',
  },
  'OFF-04': {
    message: 'Att finansiera ett projekt minskar inte de egna utsläppen. Beskriv det som stöd.',
    hint: 'Till exempel: ”År 2025 stödde vi restaurering av en myr med 500 euro; stödet ingår inte i våra siffror.”',
  },
  'NEU-01': {
    message: 'Definiera ”neutral”: avgränsning, metod, återstående utsläpp.',
    hint: 'Ofta säger siffran ensam mer: ”Utsläppen från lokaler och fordon −60\u00a0% till 2030, jämfört med 2019.”',
  },
  'NEU-02': {
    message:
      '”Nettonoll” innebär vanligen att utsläppen minskas kraftigt och att de som återstår vägs upp av upptag. Kontrollera begreppet.',
    hint: 'Om minskningen är mindre, ange den som en siffra, till exempel ”−50\u00a0% till år 2030, jämfört med 2020”.',
  },
  'NEU-03': {
    message:
      'Förklara att målet innebär −80\u00a0% jämfört med 2007 enligt Hinku-reglerna (utsläppskrediter inräknade).',
    hint: 'Till exempel: ”Klimatneutralitet innebär här att områdets utsläpp minskar med 80\u00a0% från 2007 till 2030 enligt Hinku-reglerna, utsläppskrediter inräknade.”',
  },
  'FUT-01': {
    message:
      'Ett påstående om framtiden förutsätter en offentlig genomförandeplan. Lägg till adressen.',
    hint: 'En sida på den egna webbplatsen är en bra början: vad som görs, när och hur det finansieras; till dess står det ”Ingen offentlig plan registrerad” på faktakortet.',
  },
  'FUT-02': {
    message: 'Lägg till ett mätbart mål: basår, målår, värde och enhet.',
    hint: 'Till exempel: ”Elförbrukning 120\u00a0MWh år 2023, högst 96\u00a0MWh år 2028.”',
  },
  'FUT-03': {
    message: 'Åtgärder och resurser bör framgå av planen.',
    hint: 'Till exempel: ”2026 ledlampor i verkstaden (4\u00a0000\u00a0€), 2027 värmepump (15\u00a0000\u00a0€).”',
  },
  'FUT-04': {
    message: 'Namnge den oberoende expert som regelbundet granskar framstegen.',
    hint: 'Siffrorna kan granskas av till exempel en revisor, en energikartläggare eller en högskola; till dess står det på faktakortet att ingen oberoende granskning är registrerad. Om experten redan är namngiven, registrera också oberoendet (verification.independent).',
  },
  'FUT-05': {
    message: '{overdue}',
    hint: 'Be om en ny granskning och registrera datumet; till dess visar faktakortet det gamla datumet.',
  },
  'FUT-06': {
    message: 'Publicera expertens iakttagelser så att konsumenterna kan läsa dem.',
    hint: 'En kort sammanfattning på den egna webbplatsen är en bra början; lägg till adressen i uppgifterna (verification.reportUrl).',
  },
  'FUT-07': {
    message: 'Lägg till ett delmål.',
    hint: 'Till exempel halvvägs: ”högst 108\u00a0MWh år 2028, på väg mot målet 96\u00a0MWh år 2033”.',
  },
  'FUT-08': {
    message: 'Skriv ett mål som ett mål (”vi siktar på att”).',
    hint: 'Till exempel: ”Vi siktar på att minska elförbrukningen med 20\u00a0% från 2023 till 2028.”',
  },
  'FUT-09': {
    message: 'Visa hur stor del av målet som bygger på upptag eller köpta klimatkrediter.',
    hint: 'Till exempel: ”−90\u00a0% till år 2035, jämfört med 2020; av detta är 10 procentenheter upptag”.',
  },
  'FUT-10': {
    message:
      'Målet är avslutat, förfallet eller återkallat, men texten framställer det som gällande.',
    hint: 'Sätt upp ett nytt mål som fortsätter det här, eller berätta hur det gick.',
  },
  'FUT-11': {
    message: 'Granskningen gällde beräkningen, inte planen.',
    hint: 'Be experten granska även planen och framstegen, och registrera vad som har granskats.',
  },
  'LBL-01': {
    message:
      'Det här ser ut som en hållbarhetsmärkning. Bakom en sådan ska det finnas ett certifieringssystem eller en myndighet (bilaga I, 2a).',
    hint: 'Använd faktakortet. Där finns målet, siffrorna och granskningen, men det liknar inget sigill.',
  },
  'LBL-02': {
    message: 'I beskrivningen av certifieringssystemet saknas: {missing}.',
    hint: 'Be systemets ägare om de offentliga villkoren och fyll i det som saknas.',
  },
  'LBL-03': {
    message: 'Ange myndighet, beslut och offentliga villkor.',
    hint: 'Till exempel: ”Kommunstyrelsen den 15\u00a0mars\u00a02026, §\u00a042”, med länkar till beslutet och villkoren.',
  },
  'LBL-04': {
    message: 'Ett medlemskap eller en egen uppgift är ingen certifiering.',
    hint: 'Skriv till exempel ”Medlem i klimatnätverket sedan 2026; siffrorna är våra egna”.',
  },
  'LBL-05': {
    message: 'Märkningen är inte giltig just nu ({reason}).',
    hint: 'Ta bort märkningen från sidan tills målet, medlemskapet eller märkningen har förnyats.',
  },
  'LBL-07': {
    message:
      'Också sociala märkningar är hållbarhetsmärkningar; ange vad märkningen grundar sig på.',
    hint: 'Det går också att berätta i vanlig text, till exempel ”vi utbildar två lärlingar varje år”.',
  },
  'SBT-01': {
    message: 'Den status som registrerats är ”{status}”, inte ”validerad”.',
    hint: 'Skriv det som står i SBTi:s register, till exempel ”vi har åtagit oss att sätta upp ett mål; det är ännu inte validerat”.',
  },
  'LEG-01': {
    message: 'Det här kräver lagen av alla; framställ det inte som något särskilt.',
    hint: 'Berätta vad som går utöver kravet, eller nämn saken neutralt: ”så som krävs av alla i vår bransch”.',
  },
  'CMP-01': {
    message: 'Ange jämförelseobjekt, mått och tidpunkt.',
    hint: 'Till exempel: ”Den uppmätta elförbrukningen per kvadratmeter var 15\u00a0% lägre 2025 än i vår gamla verkstad 2022.”',
  },
  'CMP-02': {
    message: 'Visa jämförelsemetoden och uppgifternas datum.',
    hint: 'Skriv under listan hur ordningen har bestämts och från vilket år siffrorna är.',
  },
  'DAT-01': {
    message: 'Komplettera siffran med {missing}.',
    hint: 'Till exempel: ”120\u00a0MWh, 2025, alla lokaler, källa: elbolagets rapport” eller ”utsläpp −30\u00a0% sedan 2019”; till dess står det på faktakortet att avgränsningen eller källan inte är angiven.',
  },
  'DAT-02': {
    message: '{shown}\u00a0% stämmer inte med uppgifterna ({computed}\u00a0%).',
    hint: 'Ta procenttalet ur uppgifterna, eller rätta utgångsnivån eller den senaste siffran om den är fel.',
  },
  'DAT-03': {
    message: 'Metoden ändrades år {year}; lägg till en anmärkning eller räkna om.',
    hint: 'Till exempel: ”Från och med 2024 beräknas fjärrvärmen med leverantörens egen utsläppsfaktor.”',
  },
  'DAT-04': {
    message: 'Den senaste uppgiften är från {year}.',
    hint: 'Lägg till siffran för det senaste hela året, till exempel ur elbolagets rapport om årsförbrukningen.',
  },
  'DAT-05': {
    message: 'Markera värdet som preliminärt.',
    hint: 'Välj preliminär uppgift som kvalitet (quality: preliminary), så syns det bredvid siffran.',
  },
  'DAT-06': {
    message: 'Visa också de absoluta utsläppen.',
    hint: 'Till exempel: ”2\u00a0kg\u00a0CO₂e per produkt, sammanlagt 14\u00a0ton\u00a0CO₂e (2025)”.',
  },
  'DAT-07': {
    message: 'Visa värdet med och utan utsläppskrediter.',
    hint: 'Till exempel: ”52\u00a0kton\u00a0CO₂e med utsläppskrediter, 58\u00a0kton\u00a0CO₂e utan dem”.',
  },
  'DAT-08': {
    message: 'Basårets siffra är ovanligt hög; motivera valet.',
    hint: 'Välj ett mer normalt år, eller berätta vad siffran beror på, till exempel en kall vinter.',
  },
  'LNG-01': {
    message: 'Språkversionerna säger olika saker.',
    hint: 'Välj den försiktigaste versionen och översätt de andra från den.',
  },
  'STY-01': {
    message: 'Koppla berättelsens påstående till uppgifterna om ett mål.',
    hint: 'Välj det mål som berättelsen handlar om (goals), eller stryk påståendet.',
  },
  'CTX-01': {
    message: 'Ange vem som ser det här och om organisationen säljer till konsumenter.',
    hint: 'Det räcker med två fält: network.audience och organisationens isTrader; till dess utgår kontrollen från att konsumenter läser det här.',
  },
};

/** Words that fill the places of the messages. */
export const names: Readonly<Record<string, string>> = {
  // {missing} of DAT-01: ”Komplettera siffran med enhet och källa.”
  unit: 'enhet',
  boundary: 'avgränsning',
  source: 'källa',
  baseYear: 'basår',
  // {missing} of LBL-02
  terms: 'offentliga villkor',
  openAccess: 'att den är öppen för alla näringsidkare på rättvisa villkor',
  stakeholders: 'samråd med experter och intressenter',
  suspension: 'rutiner för att tillfälligt eller helt dra in rätten att använda märkningen',
  monitor: 'övervakning som utförs av en oberoende tredje part',
  owner: 'ägare',
  // {overdue} of FUT-05
  overdue: 'Den senaste granskningen gjordes den {date}; det är dags för en ny.',
  undated: 'En ny granskning skulle göras senast den {date}.',
  // {reason} of LBL-05
  membershipExpired: 'medlemskapet har gått ut',
  labelExpired: 'märkningens giltighetstid har gått ut',
  // {status} of SBT-01
  committed: 'åtagande',
  removed: 'borttagen',
  expiredStatus: 'utgången',
  unknown: 'okänd',
  // {boundary} of SCP-01
  organization: 'en del av organisationen',
  territory: 'en del av området',
  valueChain: 'en del av värdekedjan',
  activity: 'en del av verksamheten',
  productGroup: 'en produktgrupp',
  coverage: ' av avgränsningen',
  excluded: 'ingår inte: ',
};

/** What every report ends with. */
export const footer = (rules: number): string =>
  `Automatisk kontroll av ${rules} regler. Vägledning, inte juridisk rådgivning; ett rent resultat betyder inte att påståendet är lagligt.`;
