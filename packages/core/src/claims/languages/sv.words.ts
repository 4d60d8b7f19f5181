import { pairs, type WordLists } from '../words.js';

/* Swedish, of Finland and of Sweden. Compounds are written together, endings are few. */

/** What goals are about, also as the noun of "grönare …"; what is sold in shops is in the further list. */
const goods = [
  '(*produkt|*tjänst|*vara|*varor)(|en|er|erna|et|s|an|orna)|*förpackning*',
  '(*transport|*leverans|*resa|*resor|el|*ström|*värme|*energi|*bränsle|mat|bil|bilar|hus|*bostad|*bostäder)(|en|er|n|et|erna)',
];

const things = [
  ...goods,
  '(val|valet|valen|*alternativ|*lösning|lösningar|lösningen|alternativet|sätt|sättet)',
  '(*företag|företaget|bolag|bolaget|aktör|aktörer|partner|kontor|kontoret|varumärke|hotell|hotellet|restaurang|kafé|bank|banken|butik|butiken|verksamhet)',
  '(*produktion|*produktionen|tillverkning|material|materialet|logistik|teknik|turism|livsstil|vardag|konsumtion)',
];

const good =
  '(bra|bäst|bästa|bättre|snäll|snällt|snälla|snällare|skonsam|skonsamt|skonsamma|skonsammare|mild|mildare|god|gott|vänlig|vänligt|vänligare|säker|säkert|säkra|trygg|ofarlig|ofarligt|ofarliga|lätt|lindrig|positiv|positivt|nyttig|nyttigt)';
const nature =
  '(miljön|miljö|klimatet|klimat|naturen|planeten|jorden|moder jord|Östersjön|havet|haven)';

export const lists: WordLists = {
  generic: [
    '(miljö|klimat|natur|koldioxid|eko|planet|havs?|skogs)-vänlig*',
    '(miljö|klimat|energi|kol)-smart*',
    'natur-(skonsam|snäll|positiv)*',
    '(miljö|klimat)-(anpass|ansvar|medvet|riktig|säker|tålig|positiv|snäll|skonsam|duktig)*(?<!klimatanpassning)(?<!klimatpositiv*)',
    'naturpositiv*|miljöpositiv*|planetpositiv*',
    'ekologis(k|kt|ka|kare)*',
    'eko-(produkt|val|vara|varor|kläder|kaffe|tvätt|hus|hotell|mode|alternativ|förpackning|rengöring|resa|resor|smart)*',
    // As a colour it stands beside things that one can touch, so those are left out.
    pairs(
      ['grön', 'grönt', 'gröna'],
      [
        '(val|valet|valen|*alternativ|*alternativet|*lösning|*lösningar|*lösningen|sätt|*produkt|*produkten|*produkter|*tjänst|*tjänster|*energi|*energin|el|elen|*elavtal|*ström|*värme|*värmen|*fjärrvärme)',
        '(*företag|*företaget|bolag|bolaget|aktör|aktörer|partner|*varumärke|hotell|hotellet|bank|banken|butik|kontor|*leverans|*leveranser|*frakt|*frakten|*transport|*transporter|*logistik|*förpackning|*förpackningar|*resa|*resor|semester|turism|boende|*städning|mode|*produktion|*produktionen|tillverkning|livsstil|konsumtion|vardag|*bränsle|gas|*stål|*betong|byggande|*möten|*evenemang|*webbhotell|*tryck|vätgas)',
      ],
    ),
    pairs(
      ['grönare', 'grönast', 'grönaste'],
      [...things, 'framtid*|morgondag|värld|steg|transporter|samhälle|trafik|färd'],
    ),
    pairs(
      ['hållbar', 'hållbart', 'hållbara', 'hållbarare', 'hållbaraste'],
      [
        'val(|et|en)|*produkt(|en|er|erna)|*alternativ(|et|en)|*lösning(|ar|en)(?! på)|*förpackning(|ar|en)|mode(|t)|*kläder|*kollektion(|en|er)|*företag(|et)|*hotell(|et)|*varumärke(|t|n)|*energi(|n)|*kaffe(|t)|mat(|en)|*råvaror|*material(|et|en)|*resa(|n)|*resor|*semester|*livsstil|*vara|*varor|*bank|*aktör|*partner|*boende|*konsumtion|*möbler|sätt|sättet|hem|hemmet|hus|*bostäder|*hus',
      ],
    ),
    '(mest|mer) hållbara? *|grönaste \\p{L}*',
    '(hållbart|ansvarsfullt|ekologiskt|miljövänligt|grönt) (producer|tillverka|odla|fångst|fiska|framställ|framtag|packa|utvunn|designa|skapa)*',
    pairs(
      ['ansvarsfull', 'ansvarsfullt', 'ansvarsfulla', 'ansvarsfullare'],
      [
        'val(|et|en)|*produkt(|en|er|erna)|*alternativ(|et)|*företag|*hotell|*varumärke|*mode|*kaffe|*resor|*resa|*råvaror|*aktör|*konsumtion|*lösning*|*kollektion*',
      ],
    ),
    pairs(
      ['ren', 'rena', 'rent', 'renare', 'renaste'],
      ['*energi(|n)|el(|en)|*produktion(|en)|*bränsle*|*transport(|er)|*trafik|*ström|*teknik'],
    ),
    pairs(['renare'], [...things, 'framtid*|värld|miljö|planet']),
    'biologiskt nedbrytbar*|bionedbrytbar*|nedbrytbar*',
    'bio-baserad*|biobaserat',
    'energieffektiv(|t|a|are|ast|aste)',
    '(låg|lägre)-(utsläpp|kol)*(?<!utsläppen)',
    `${good} _(för|mot|åt) __${nature}`,
    '(co2|koldioxid|klimat|utsläpps|energi)-snål*',
    `(för|mot) _${nature} _${good}`,
    `(miljöns|naturens|klimatets|planetens|jordens) (vän|bästa)*`,
    `(sparar|spara|räddar|rädda|värnar|hjälper|vårdar|skonar|skona) (på )?_(miljön|klimatet|naturen|planeten|jorden|jordklotet)`,
    '(liten|låg|lägre|mindre|minimal|ingen) (miljöpåverkan|klimatpåverkan)(?! _(än|jämfört))',
    '(planeten|miljön|naturen|klimatet|jorden) tackar|miljömässigt (hållbar|bra|riktig|sund|smart)*|(klimat|miljö)-bra',
    '(i harmoni|i samklang) med naturen|gör(a)? _(miljön|klimatet|naturen|planeten) en tjänst',
    '(res|ät|lev|spar|placer|handla|klä dig|bo|välj|njut|shoppa|ta)* (hållbart|ansvarsfullt|grönt|klimatsmart|ekologiskt|miljövänligt)|tänk(er|a)? grönt|grönt tänk*',
    '(med omtanke om|med hänsyn till|gör gott för) _(miljö|natur|klimat|planet)(en|et|n)|på naturens villkor|för en (bättre|renare|friskare|grönare) (miljö|planet|värld|jord)|eko\\x2d\\p{L}*',
    '(litet|lågt|minimalt|lätt) (klimatavtryck|koldioxidavtryck|miljöavtryck)',
    'miljöhjälte|klimathjälte|klimatkompis|gott samvete',
  ],
  neutral: [
    '(klimat|koldioxid|co2|co2e|utsläpps|kol|växthusgas)-neutral*',
    'netto-noll*|net-zero*',
    '(noll|inga|utan|nollade|noll-)-(utsläpp|koldioxidutsläpp|klimatutsläpp|klimatpåverkan|klimatavtryck|co2)*',
    'nollutsläpp*',
    '(utsläpps|koldioxid|co2|kol|klimatutsläpps)-fri*',
    'klimat-positiv*|kol-positiv*',
    '(koldioxid|kol|klimat|co2)-negativ*',
    'släpper inte ut _(koldioxid|växthusgas|co2)*|fossil-fri*|fri(a|tt)? från (fossil|klimatavtryck|koldioxid|utsläpp|klimatpåverkan|växthusgas)*',
  ],
  netZero: ['netto-noll*', 'net-zero*'],
  offset: [
    '(klimat|koldioxid|co2|utsläpps|flyg|kol)-kompens*|kompens* …utsläpp*',
    '(utsläpps|klimat|kol|koldioxid)-kredit*',
    'klimatenhet*|utsläppsrätt*(?! steg| kostar)',
  ],
  offer: [
    '(kan|kunde|får|vill|möjlighet*|välja|valet) _(du|ni|att|själv)? ?_*kompenser*',
    'kompensera (din|dina|er|för din)',
    'frivillig* _*kompens*',
  ],
  support: [
    '(plantera|plantering|planterar|skänk|skänker|donera|donerar|stöd|stöder|stödjer|finansier)* _(vindkraft|solkraft|spisar|träd|skog|regnskog|klimatprojekt|projekt|trädplanter|kolprojekt)*',
    '(ett )?träd _(varje|för varje|per) *',
  ],
  aim: [
    'mål(|et|en|sättning*)|målsättning*|siktar|sikte|siktet|strävar|sträva|strävan|ämnar|avser|planerar|planer',
    'förbind(er|it|else)*|åta(r|git|gande)*|lov(ar|at|ade)|vill|ska försöka|hoppas|arbetar (för|mot)|jobbar (för|mot)',
    '(på )?väg mot|vägen mot|färdplan*|program*|vision*|ambition*',
  ],
  certainty: [
    'är|blir|ska|skall|kommer att|kommer|garanterar|garanterat|når|uppnår|halverar|nollar|slutar|fasar ut|säkert',
  ],
  emissions: [
    '*utsläpp*|*koldioxid*|co2*|*klimatavtryck*|*klimatpåverkan*|*miljöpåverkan*|*koldioxidavtryck*|*växthusgas*|*fossil*|*energianvändning*|*energiförbrukning*|*elförbrukning*|klimatbelast*|miljöbelast*|påverka* klimatet|skada* (miljön|klimatet|naturen)',
  ],
  reduction: [
    'minsk*|sänk*|halver*|skär* ned|skär|reducer*|nollar|nolla|fasa* ut|spara*|eliminer*',
  ],
  product: [...goods, 'varje (såld|sålt|köpt|köp|beställning|par)'],
  entity: [
    '(*företag|bolag|koncern|firma|organisation|förening|förbund|stiftelse|andelslag|kedja)(|et|en|s|ets|ens|er|erna)',
    '*(kommun|stad|region|landskap|område|skola|universitet|församling|myndighet)(|en|et|ens|s|ns)|staden|stadens|kommunens',
    '*(verksamhet|kontor|fabrik|fabriken|anläggning|fastighet|arbetsplats|byggnad|produktion|butiker)(|en|et|er|erna|s)',
    'Finland|Sverige|Åland|Norden|Europa|samhälle*|framtid*|värld*|ekonomi*|vardag|liv|projekt*|program*|mål|målet|målen|färdplan*|plan|planen|väg|vägen|omställning*|konferens*|seminari*|*stad|*städer|*kommuner|*institut*|*sjukhus*|*museum|*museet|*hamn|*hamnen|*bibliotek*|*kvarter*|campus|*land|*länder|stat|staten|*chef|*ledare|forskning*',
  ],
  speaker: ['vi (är|ska|skall|blir|har|vill|kommer|siktar)|(är|ska|blir|har) vi|vårt mål'],
  whole: [
    '(hela|helt) _(företag|bolag|koncern|verksamhet|kommun|stad|organisation|kedja|produktion|förening)*',
    'all (vår )?verksamhet|alla (våra )?(utsläpp|kontor|verksamheter|enheter|butiker|anläggningar)|helt och hållet|fullt ut|helt|genomgående|hundra procent|från början till slut',
  ],
  valueChain: [
    '*värdekedja*|*värdekedjor*|*leveranskedja*|*leverantörskedja*|hela livscykel*|hela kedjan|från jord till bord|hela (klimat|koldioxid)avtryck*|från vagga till grav',
  ],
  own: [
    '(egna|egen|kommunens egna|stadens egna|organisationens|vår verksamhets) _(utsläpp|verksamhet|energianvändning)*',
    '(kommun|stads)(koncern|organisation)*',
  ],
  area: [
    '(områdets|kommunens område|regionens|hela kommunens|hela stadens|landskapets|invånarnas|områdes) _utsläpp*',
    'territoriella utsläpp*|utsläpp* (inom|i) (kommunen|området|regionen|staden)',
  ],
  label: [
    '(miljö|klimat|hållbarhets|eko|grön|kol)-(märk|märkt|märkning|sigill|stämpel|certifikat|symbol)*',
    '*sigill*|kvalitetsmärk*|*certifikat*|*märkning*|märke|märket|*märkta|*märkt',
  ],
  owns: [
    '*märkt|*märkta|egen|eget|egna|vår|vårt|våra|fått|får|tilldela*|beviljat*|bär|bära|bärs|har|förtjän*|leta|välj|ger',
  ],
  certified: [
    '*certifi*|(miljö|klimat)-(godkän|klassa|auktoris)*|*diplomerad*|*diplomerat',
    '(godkän|erkän|auktorisera|utse)(d|t|da|dd) av _(nätverk|EU|stat|myndighet|Naturvårdsverk|FN|ministeri|kommunerna)*',
    '(officiell|officiellt|auktoriserad) _(klimat|miljö|grön)*',
  ],

  topic: [
    '*klimat*|*miljö*|*hållbar*|*utsläpp*|*koldioxid*|grön|grönt|gröna|eko*|ekolog*|*nätverk*|natur*|ansvar*',
  ],
  organic: [
    'mat|maten|mjölk|mjölken|mjölkens|*livsmedel*|*odl(ing|ad|at|ade|are)*|*grönsak*|kött|köttet|ägg|äggen|frukt*|bröd|brödet|spannmål*|jordbruk*|lantbruk*|lantgård*|smör|havre|morötter|potatis*|SE-EKO*|FI-EKO*|EU:s regler|kontrollkod*|KRAV*',
  ],
  science: [
    'vetenskaps-baser*|vetenskapligt (baser|grunda|underbygg)*|baser* på vetenskap*|SBT|SBTi*|science based*|i linje med (Parisavtalet|vetenskapen)|enligt (klimatvetenskapen|Parisavtalet)|Parisavtalets mål|1,5 grad* (mål|bana)*',
  ],
  validated: ['valider*|godkän(d|t|da|de|des|ts)|bekräfta*|fastställ*'],
  duty: [
    'enligt lag*|lagstadgad*|lagens krav|lagen kräver|lagkrav*|kräv(s|er) (av|i|enligt) lag*|direktivets krav|EU:s krav|myndighet* krav|förordningens krav|uppfyller _(lag|krav|direktiv|förordning)*|skyldig* enligt',
    'sugrör*|plastbestick|bestick av plast|plaststrån|tops av plast|freon-?fri*|CFC-fri*|blyfri bensin|fri(a|tt)? från (freon|asbest|CFC)*|asbestfri*|utan (freon|asbest|DDT|mikroplast)',
  ],
  merit: [
    'stolt*|föregång*|före andra|unik*|särskil*|ledande|exempel*|engager*|ansvar*|satsar|frivillig*|bättre|hjältar|insats|miljögärning|valt att|därför|freon-?fri*|CFC-fri*|asbestfri*|fri(a|tt)? från|till skillnad*|bryr oss|värnar|för att*|eftersom',
  ],
  comparison: [
    '(mindre|lägre|färre|renare|mer (miljövänlig|klimatsmart|energieffektiv|ekologisk)*|grönare|miljövänligare|klimatvänligare|klimatsmartare|energieffektivare)',
    'hälften så *|halva *',
  ],
  comparator: [
    'jämfört med (år )?(19|20)\\d\\d|sedan|från (år )?(19|20)\\d\\d|basår*|jämförelseår*|i fjol|föregående år|förra året|föregångare*',
  ],
  vague: [
    'än _(andra|konkurrent|traditionel|vanlig|genomsnitt|övriga|de flest|tidigare|någonsin|motsvarande|liknande|grann)*',
    'konkurrent*|jämfört med (andra|konkurrent|traditionel|vanlig|genomsnitt|övriga|motsvarande|liknande)*|branschens (snitt|genomsnitt)|genomsnittet|än vanligt',
  ],
  ranking: [
    '(Finlands|Sveriges|Nordens|Europas|världens|branschens|regionens|stadens|marknadens|landets|Ålands) (mest )?(miljövänlig|klimatsmart|klimatvänlig|grön|hållbar|ren|ekologisk|energieffektiv|ansvarsfull)*',
    '(bäst|etta|ettan|främst|ledande) _(på|i|inom) _(klimat|miljö|hållbar)*',
  ],
  symbol: [
    'gröna? (löv|blad|hjärta|bock|bockar)*|löv|jordglob*|jordklot*|grodd*|planta|plantor|gröna? bock',
  ],
  ahead: [
    '(decenniet|årtiondet)*|(om|inom|på) (tio|fem|några|två|tre|\\d+) år|i framtiden|snart|de närmaste åren',
  ],
  resource: [
    'el|elen|ström|*energi|*energin|*plast|plasten|vatten|vattnet|*bränsle*|*avfall*|material|råvaror|värme',
  ],
  money: ['euro*|kronor|kr|presentkort*|*avgift*|pris*|kostnad*|pengar|ersättning*|rabatt*'],
  question: ['(är|kan|får|vad|vilken|vilka|måste|behöver|räcker|finns|vem|när)'],
  yes: ['ja|jo|absolut|naturligtvis|självklart'],
  mention: [
    '*påstående*|ordet|orden|begrepp*|term|termen|uttryck(et|en)?|(vad|som|inte) _(betyder|innebär)|betyder det|definier*|definition*|grönmålning*|greenwash*|förbjud*|föreläsning*|webbinari*|forskning (om|kring|visar)|forskar*|strök|stryker|ersatte|formulering*|kallade vi|förelade|förelägg*|konsumentombud*|(att|får|sluta|inte) kalla(?! (sig|oss))|kallar|kallas|frågade|undrade|diskuter*|panel(en|samtal*)?|seminari*|branschdag*|föredrag*|söker en|rekryter*|ansökning*|sortera*|källsort*|kärl|kärlet|rötning*|(slutade|slutat) (sälj|köp|skriv|kall|klimat)*',
  ],
  allowed: [
    'hållbar utveckling|hållbara utvecklingsmål*|hållbarhets(rapport|redovisning|direktiv|arbete|chef|ansvarig|strateg|mål)*|hållbar(a|t)? (tillväxt|ekonomi|finans|arbetsliv|transportsystem|mobilitet|resande)*',
    'grön(a|t)? omställning*|grönområde*|gröna? (obligation|lån|finans|kort|väggar|dörr|fält|linjen|partiet|vågen|giv|ljus|te)*|De gröna|grönt kort|grönt ljus|Gröna förbundet|Miljöpartiet|gröna given',
    'ekologis(k|kt|ka) (fotavtryck|kompensation|status|korridor|undersökning|forskning|inventering|samband|värde|krets|mångfald|restaurering|nisch|effekter|konsekvens|kris|tillstånd|hållbarhet)*',
    'klimatneutral(a|t)? (Finland|Sverige)|(Kolneutralt|Klimatneutrala?) (Finland|Åboland|Österbotten)',
    '(klimatneutral|kolneutral)(a|t)? \\p{L}+( 20\\d\\d)? (program|färdplan|projekt|nätverk|arbetsgrupp)*|(klimat|kol)neutralitets(mål|program|plan|arbete)*|mot kolneutrala kommuner|mot klimatneutrala kommuner',
    'miljöansvarig*|klimatanpassning*|miljöanpassning*|ansvarsfull* (utgivare|person|chef|spel|alkohol)*',
    'ekonomisk kompensation|lönekompensation|kompensationsledig*|kompenser* (för )?(inkomst|förlust|övertid|kostnad|restid|skada)*|faskompens*|få kompensation',
    'rent vatten|ren luft|biologisk mångfald|energieffektivitet*|energieffektivisering*|märkbar*|märklig*|märks|märkte|märka|utmärk*|bemärk*|omärk*',
    'fossilfritt Sverige|stadens gröna lungor',
  ],
};

export const negation =
  /(?<![\p{L}])(?:(?<!(?:missa|glöm|tveka) )inte|ej|icke|knappast|långt ifrån|varken|inget av|ingen av|(?:ingen|inga|inget)(?=\s(?:(?:\p{L}+\s){0,5}(?:är|blir)\s)?(?:\p{L}+\s){0,2}$))(?![\p{L}])(?!\s+(?:bara|enbart|endast|minst|ens bara))/giu;

export const amount =
  /\d[\d\s.,]*(?:%|procent|kwh|mwh|gwh|kilo|kg|g(?![\p{L}])|ton|t(?![\p{L}])|liter|l(?![\p{L}])|m3|m²|km|st(?![\p{L}])|co2)/iu;
