import { type MoreWords, pairs } from '../words.js';

/*
 * What advertisements say and the name of a goal hardly does. Forms do without: their hints are fetched by
 * visitors, and every byte counts there.
 */

/** Up to so many characters of the same sentence, over commas. */
const near = '[^.!?:;]{0,60}';
const close = '[^.!?:;]{0,35}';
/** Not as a place: in the sea, out in nature. */
const core =
  '(?<!(i|vid|ur|från|nära|utanför) (den )?)((miljön|klimatet)(?! (på|i|utanför|runt|kring|inom) (?!åtanke|fokus|tank|centrum|hjärtat|största|allvar))|planeten|jordklotet|klotet|vår jord|moder (jord|natur)|atmosfären|naturen)';
const nature = `(${core}|jorden|(vår|hela) (planet|miljö|natur|omvärld)|östersjön|havet|haven|världshaven|skogen|skogarna|ekosystem(et|en)|omvärlden|biologiska mångfalden|(kommande|framtida) generationer|luft och vatten|djur och natur)`;
const ofNature =
  '(miljöns|klimatets|naturens|planetens|jordens|jordklotets|havens|östersjöns|moder jords)';
const both =
  '(både \\p{L}+ och |\\p{L}+ (och|samt|som|liksom) (för |mot |åt )?|vår |hela |själva )?';
const good =
  '((bra|bäst|bästa|bättre|god|goda|gott|fint|finare|toppen|perfekt|nyttig|snäll|skonsam|mild|milt|vänlig|säker|trygg|ofarlig|oskadlig|harmlös|lätt|lindrig|positiv|varsam|hänsynsfull|omtänksam|schysst|schyst|just|sund|sunt|hälsosam|klok|smart|rätt|gynnsam|riskfri|glad|tacksam)(|t|a|e|are|ast|aste)|(nytta|balsam|vinst|vinnare|seger|present|gåva|kram|puss|kärlek|hyllning|plus|lyft|välgärning|välsignelse|tjänst|insats|hjärta|omsorg|val)(|en|et|n))';
const emissions =
  '((koldioxid|växthusgas|avgas|utsläpp)*|co2|\\p{L}+utsläpp(et|en)?|(klimat|koldioxid|miljö|kol|co2)-(avtryck|fotavtryck|påverkan|belastning|skuld|spår|nota)*|fotavtryck*|avtrycket|avtrycken)';
const print =
  '(klimat|miljö|koldioxid|kol|co2|natur|utsläpps)-(avtryck|fotavtryck|påverkan|belastning|spår|skuld|börda)(et|en)?';
const means =
  '(träd|*skog|mangrove|*planter|klimatprojekt|torvmark|våtmark|sjögräs|*spis(ar|en)?|vindkraft|vindpark|vindsnurr|sol(kraft|park|cell|panel)|vattenkraft|biokol|(kol|klimat|utsläpps|koldioxid|miljö|standard)-kredit|*certifikat|utsläppsrätt|gold standard)*';
const undo =
  '(neutraliser|nolla(r|s|d|t|de|ts)?(?![\\p{L}])|nollställ|utplån|utrader|rader(a|as|ar|at|ats|ade)(?![\\p{L}])|sudda(r|s|t|ts|de)? (vi )?(ut|bort)|väg(a|er|s|t|ts|de|des)? (vi |även |helt |redan )?upp|väger upp|uppväg|balanser|gottgör|gottgjor|kvitta|jämna(r|s|t|ts|de) ut|betala(r|s|t|ts|de)? (vi )?(av|tillbaka|igen)|återbetal|(köp(er|t)?|planter(a|ar|at)) bort|äter upp|äts upp|(plocka|städa)(r|s|t|ts)? (upp|bort)|sluka|sug(er|s|it|its) upp)*';
const binds =
  '(bind(er|s)|tar upp|tas upp|lagra(r|s)|sug(er|s) upp|absorbera(r|s)|äter upp|fånga(r|s) (in|upp))';
const harms =
  '(skada|belasta|tär|tära|slit|tyng|stör|störa|förstör|smutsa|utarma|förgifta|förorena|fresta|kosta|påverka)(r|er|a)?';
const marks =
  '(märk(e|et|en|ning|ningen)|*(sigill|stämpel|symbol|dekal|emblem|etikett|medalj|utmärkelse|rosett|klöver|löv|hjärta|stjärna|bock|prick|nyckel|blad|logga|badge|märke)(t|et|n|en|ar|er)?|tummen?|droppen?)';
const eco = '(miljö|klimat|hållbar|ekolog|planet|ansvarsfull)*';
const own = '(vår|vårt|våra|egen|eget|egna|husets|butikens|kedjans|gårdens|hotellets)';

const sustainable = ['hållbar', 'hållbart', 'hållbara', 'hållbarare', 'hållbaraste'];

/** What is sold, also as the noun of "grön …". */
const shopGoods = [
  '(*produkt|*tjänst|*vara|*varor)(|en|er|erna|erns|et|s|ens|an|orna)',
  '*förpackning*|*kartong*|*flask(a|an|or|orna)',
  '*(måltid|lunch|middag|meny|frukost|buffé|buffe)*',
  '*(frakt|leverans|transport|försändelse|paket)(|en|er|erna|et|en)',
  '(flyg|flyget|flygning|*resa|*resor|*resan|*resorna|*kryssning|*semester|*biljett|*övernattning|hotellnatt|hotellnätter|hotellrum|boende|boendet|*vistelse|logi|*konferens|*konferenser)(|en|ar|arna|er|erna)',
  '(el|elen|*elen|vindel|solel|grönel|elavtal|elektricitet|ström|fjärrvärme|värme|energi|bränsle|bränslen|diesel|gas|biogas|bensin)(|en|n|et|erna)',
  '(kaffe|kaffet|te|mjölk|mjölken|öl|ölet|vin|vinet|bröd|brödet|ost|osten|kött|köttet|ägg|äggen|hamburgare|burgare|burgar(na)?|pizza|pizzor|mat|maten|matkasse|matkassar|choklad|glass|grönsaker)',
  '(kläder|klädsel|plagg|tröja|tröjor|tröjan|jeans|skor|skorna|sko|väska|väskor|kollektion|kollektionen|sortiment|sortimentet|mode|modet)',
  '(mobil|telefon|dator|datorer|skärm|bil|bilen|bilar|buss|taxi|taxiresa|taxiresor|cykel|båt)(|en|er|ar|arna)',
  '(möte|möten|konferens|konferenser|konferenspaket|event|evenemang|festival|konsert|bröllop|mässa)(|en|et|na)',
  '(*trycksak|*trycksaker|tryck|papper|bok|böcker|broschyr)(|en|et|erna)',
  '(betong|betongen|tegel|cement|stål|trä|virke|asfalt|hus|huset|villa|lägenhet|lägenheter|bostad|bostäder|hem|hemmet|stuga)(|er|en)',
  '(*försäkring|*lån|lånet|*fond|*fonder|*fonden|konto|sparande)(|ar|en)',
  '(städning|städtjänst|hemstädning|tvätt|tvätten|tvättmedel|rengöringsmedel|diskmedel|schampo|tvål|kosmetika|kräm|smink)(|en|et)',
  '(leksak|leksaker|*blommor|*bukett|*buketter|*möbel|*möbler|*möblerna|*soffa|*soffor|madrass|madrasser|färg|färgen|kök|köket|fönster)',
  '*(webbhotell|webbplats|hemsida|server|servrar|molntjänst|hosting|abonnemang|prenumeration|köp|köpet|beställning|beställningar)(|en|et)',
  '(mugg|muggar|kopp|koppar|påse|påsar|låda|lådor|sugrör|bestick)',
];

export const more: MoreWords = {
  generic: [
    '(klimatet|miljön|naturen|planeten|jorden|havet) tjänar på|tjänar (klimatet|miljön|naturen|planeten|jorden|havet) på',
    pairs(['grönare', 'grönast', 'grönaste', 'renare'], shopGoods),
    // Good for nature, in any order.
    `${good} (för|mot|åt|gentemot|till|med) ${both}_(${nature}|miljö|klimat|natur|planet)`,
    `${good} ${close}(för|mot|åt) ${both}${core}|hållbar(t|a)? för ${both}_${nature}`,
    `(för|mot|åt) ${both}${core} _(mer |så |helt )?(schyss|lättare|skonsam|klok|smart|sund|ofarlig|harmlös)*`,
    `(gör|göra|gjort|gjorde|gör du|gör vi) _${nature} en _*(tjänst|gärning)`,
    `((med|av|i) _(hänsyn|kärlek|respekt|varsamhet|vördnad)|omtanke|omsorg) (till|om|för|mot|inför) ${close}(${nature}|miljö|klimat|natur|planet|jord)`,
    `(med|har) ${both}${nature} (\\p{L}+ )?(i åtanke|i tankarna|i tanke|i fokus|i centrum|i sinnet|i hjärtat|för ögonen|på sin sida)|med ${ofNature} _(bästa|väl)`,
    `(värna|vårda|skona|avlasta|rädda|gynna|hjälp|stötta|respektera|läk|hedra|tacka|krama|hylla)(r|er|t|s|de|a|at)? (vi |du |ni |dessutom |samtidigt |också )?(om |på )?${both}${nature}|(skyddar|sparar på) ${both}${core}`,
    `(bryr (sig|oss|dig|er) om|tänker (du |vi |ni )?på|tänkt på|månar (vi )?om|rädda? om|brinner för|kämpar för|slår ett slag för|tar (du |vi )?_(ansvar|ställning|strid|hand) (för|om)) ${both}${core}(?<!var rädda? om naturen)`,
    `(slipper?|slippa|behöver inte) (du |ni )?(längre )?(fundera|oroa \\p{L}+|bekymra \\p{L}+|tänka|ha * ?*) (på|för|över|om) ${core}`,
    `(ge|ger|gett|låt|låter|får|unna) (du |vi )?${both}(planeten|klimatet|miljön|jorden|jordklotet|haven|havet|moder jord) (en|ett|andas|vila|att|le|må|chans|lite|återhämta|något)|(ge|ger|betalar|lämnar|återbetala*) (tillbaka )?till ${nature}`,
    `(på|i|inom) ${ofNature} _(sida|villkor|tjänst|gränser|anda|smak|takt|intresse)|${ofNature} (nya |egna |egen |bästa )?(räddning|val|(favorit|vän|bästis|polare|hjält|kompis|bundsförvant)*)|(rädda|hjälp) (världen|planeten),? (en|ett) \\p{L}+ i taget|(för|på|åt) en planet (i|som|att)|(fiskarna|*isbjörn*|polaris*|bina|humlor*|fåglar*|valar*|sälar*|korall*|barnbarnen|kommande generationer) _(tackar|jublar|ler|älskar|gillar|mår bra|glada)|(i|till) (harmoni|samklang|balans|symbios|samspel|fred|samförstånd|takt|fas|vänskap) med ${both}_${nature}`,
    // Nature itself is glad.
    `(${core}|jorden|haven) (\\p{L}+ ){0,2}(tackar|jublar|ler|le|applåderar|mår (?!dåligt|sämre|illa)\\p{L}+|må bra|andas ut|pustar ut|uppskattar|älskar|gillar|glad|gladare|nöjd|lycklig|vinner|vinnare|jublande|tacksam|med på noterna)`,
    `(tackar|ler|jublar|vinner|mår|gläder) (både |även |också |samtidigt )_${nature}|(gladare|lyckligare|nöjdare|piggare) (planet|jord|natur|klot|miljö)|(både|även|också) (du|ni|plånboken|huden|kroppen|magen) (och|som) ${core}`,
    // It does no harm.
    `${harms} (inte|aldrig|varken|minimalt|knappt|så lite|lite|minst|mindre) (\\p{L}+ )?(\\p{L}+ eller )?(på |ner |ned |upp )?_${nature}(?! (än|jämfört))`,
    `(som|och|vi|den|det|de) (inte|aldrig|varken|knappt) ${harms} (på |ner |ned )?_${nature}`,
    `utan att (det |den |du )?_${harms} (på |ner |ned )?_(${nature}|${ofNature} resurser)|(inte|aldrig|utan|slipper) ${close}på _${ofNature} bekostnad`,
    `(inga|ingen|inget|utan|minimal|knappt några|noll|lätta|litet|liten|mindre|minskad|minskat|lägre|låg)(a|t)? _(spår|avtryck|fotavtryck|fotspår|ärr|belastning|åverkan|påverkan|slitage|börda) (i|på|för) ${both}${nature}(?! (än|jämfört))|spårlöst i naturen|(sätter|prioriterar|tar) (alltid )?${both}${nature} (främst|först|på _allvar)|${nature} (är vår|har inget emot)`,
    `(?<!(för|om|till|mot|kring) )(utan|minsta möjliga|minimal|minimalt|små|litet|liten|lågt|låg|lätt|krympt|mindre|minskat|minskad|halverat|halverad|lägre|reducera[td]|sänkt|bråkdel av|halva|hälften så \\p{L}+|förbättrat) _${print}(?! (än|jämfört|från|sedan))`,
    `(spar|hushåll|snål|rädd|varsam)* _(på|med|om) _${ofNature} _(resurser|tillgångar)`,
    // A better world.
    '(hållbar|grön|klimatsmart|miljövänlig)(are)? (framtid|värld|vardag|morgondag|planet|jord)(?! (är|visar))|(ren|frisk|grön|levande|sval|välmående|gladare|bättre)(are)? (planet|jordklot|klot)|(renare|friskare|svalare|grönare) (jord|atmosfär|hav|klimat)|atmosfären _(renare|friskare)',
    // Role models, conscience, what one does.
    `(föredöm|förebild|föregångar|ledstjärna|bäst i klassen|pionjärer|ledande|i framkant|i täten|världsledande|mästare|stjärnor|etta)* (\\p{L}+ )?(i|inom|på|för|när det gäller|vad gäller|i fråga om) _((miljö|klimat|natur)-(hänsyn|ansvar|omsorg|tänk|frågor|arbete|smart*)?|miljön|klimatet|hållbarhet|miljömedvetenhet|(hållbar|grön|miljövänlig|klimatsmart) \\p{L}+)`,
    '(rent|lätt|gott|bättre|grönt|friskt) (klimat|miljö|natur|eko|hållbarhets)?samvete*|samvetet _(rent|grönt|i behåll)|(utan|slipp*|noll|glöm|hej då|hejdå|minska(r)?) _(flygskam|klimatskam|köpskam|klimatångest|miljöångest|klimatsamvete)*',
    '(res|åk|kör|bo|lev|ät|handla|shoppa|tvätta|städa|klä|bygg|flyg|spar|placera|sov|träna|packa|skicka|frakta|tryck|värm|fira|köp|bada|jobba|tanka|surfa|sminka|välj|pendla|investera|producera|tillverka)(a|er|ar|r|t|s|as)? (dig |er |oss |du |ni |vi |lite |ännu |alltid |din \\p{L}+ |både \\p{L}+ och )?_(grönare|hållbarare|hållbart|grönt|schysst|schysstare|medvetet|ansvarsfullt|(miljö|klimat|natur|eko|planet)-(smart|vänlig|medvet|riktig|klok|schysst|snäll)*|mer (hållbart|ekologiskt|ansvarsfullt|medvetet))',
    '(miljö|klimat|natur|planet|jord|hav|skogs)(\\x2d)?(vänlig|smart|snäll|skonsam|schysst|klok|omtänksam|hjälte|hjältar|hjältinn|kärlek|omtanke|omsorg|hänsynsfull|lätt(?!a)|sund|effektiv|optimerad|tänk|vinst|vinnare|kompis|bonus|räddare|vett|gärning|lyft|löfte|favorit|bäst|bättre|främjande|fördelaktig|gynnsam|bra)*(?! (visar|mäts))',
    'eko-(bil|taxi|by|villa|hem|gård|frisör|salong|städ|tryck|papper|batteri|spa|skal|kruka|jeans|tröja|leksak|bomull|säng|madrass|möbel|färg|schampo|tvål|smink|hudvård|disk|medel|bränsle|värme|pellets|bank|fond|frakt|kasse|design|trend|vänlig|effektiv|medvet|klok|skonsam|snäll|åkeri|transport|camping|boende)*',
    pairs(
      ['grön', 'grönt', 'gröna', 'grönare', ...sustainable],
      [
        'taxi|*hosting|webb*|moln*|datacenter|serverhall*|renovering*|*hudvård|skönhet*|*frisör*|bröllop*|begravning*|catering|rederi*|åkeri*|flytt*|*städ|kemtvätt|pension*|*försäkring*|bilpool*|*leverans|pendling|kommun|affärer|shopping|e-handel*|köp|camping|vandrarhem*|klubb|kickoff|weekend|kosmetik*|smink|bredband|abonnemang*|idrott*|sjöfart*',
      ],
    ),
    pairs(
      ['grön', 'grönt', 'gröna', 'grönare'],
      ['isolering*|cement*|asfalt*|plast*|tvätt*|bud|hjärta|själ|profil|ambition*|tänkande'],
    ),
    '(rakt igenom|genuint|genomgående|helhjärtat|hundraprocentigt|100 % |100 procent|hundra procent|helt igenom|fullt ut) (grön|grönt|gröna|hållbar|cirkulär)(t|a)?|(grön|grönt|gröna|hållbar|hållbart|hållbara) (rakt igenom|på riktigt|inifrån och ut|ända in i|i hela kedjan|hela vägen|från (topp|början|ax|frö|golv|jord)|på alla plan|i själ och hjärta)',
    pairs(sustainable, [
      '*städning|*sparande|*fond(er)?|el|elavtal|fjärrvärme*|*fisk|*fiske|skogsbruk*|*trähus|evenemang*|festival*|*konferens*|resande|byggande|*inredning*|*transport*|*frakt*|*fest|julklapp*|*present*|*bukett*|garderob|*kött|choklad|frukost*|*dryck*|vin|*vistelse|*upplevelse*|gåva|värme|*bränsle*|pellets|skolmat|*lunch*|*måltid*|*investering*',
    ]),
    '(helt|fullt|fullt ut|till hundra procent) (cirkulär|miljö)*|cirkulär(a|t)? (mode|kläder|*produkt*|möbler|kollektion*|design|förpackning*|plagg|hotell|företag|butik*)|avfallsfri*|noll-avfall*|(inget|ingenting) (blir|ska bli) avfall|zero-waste*|komposterbar*|hemkomposterbar*|resurs-(snål|smart)*|(miljö|klimat|natur|hållbarhets)mässigt (\\p{L}+ )?(klok|smart|rätt|försvarbar|överlägs|oslagbar|bäst|god|gott|schysst|lysande|hållbar|bra|fullträff|i topp)*|ekologiskt (rätt|smart|klok|försvarbar)*',
    '(eco|planet|earth|climate|nature|ocean|environmentally)-(friendly|conscious|smart|safe|positive|choice)|(go|think|live|shop|stay|drive|travel) green|green(er)? (choice|living|energy|beauty|power|fashion|line)|(good|better|best|kind|kinder|gentle) (for|to|on) (the |our )?(planet|earth|nature|environment|climate)|save (the|our) planet|conscious (choice|collection|fashion|beauty)|sustainabl(e|y) (?!development|finance)\\p{L}+',
  ],
  neutral: [
    '(klimat|koldioxid|co2|utsläpps|kol)-(nollad|nollat|nollade|neutraliser|noll)*|netto-positiv*|noll-(emission|klimat|avtryck)*|(carbon|climate|co2)-(neutral|negative|positive|free)*|zero-(emission|carbon|impact|footprint|co2)*|(negativt|positivt|neutralt|minus i) (klimat|koldioxid)*avtryck|positiv klimatpåverkan',
    `(noll|inga|ingen|inget|utan|fri från|fritt från|fria från|obefintlig|obefintligt|inte ett gram|noll gram) (som helst |en enda |minsta |klimatskadlig* |negativ* |fossil* |egna )?_?${emissions}(?! (till vatten|över|av kväve))`,
    `(${print}|utsläppen|utsläpp|fotavtrycket|avtrycket|klimat(kontot|bokslutet|notan|kalkylen|budgeten)) ((från|av|för|på) \\p{L}+ )?_(i dag |numera |helt |exakt |därmed |lika med |nere på |i princip )?(noll(?! (komma|hela))(?![\\p{L}])|plus minus noll|borta|obefintlig*|försvunn*|utrader*|nollställ*|nollad*|utplån*|ett minne blott|jämnt upp|i balans|historia)`,
    `(plus-minus-noll|±0|jämnt upp|jämnt ut|minus|på plus|netto) _(för|mot|på|i|när det gäller|vad gäller|med) _(klimat|utsläpp|koldioxid|miljö|planet|atmosfär|växthusgas|naturen)*|(klimat|utsläpp|koldioxid)(et|en|kalkylen|bokslutet|kontot|budgeten)? _(går|landar|slutar|hamnar) (på |jämnt )?_(plus minus noll|noll|plus|upp)`,
    `(belastar|påverkar|tynger|värmer|skadar|stör|ökar|rubbar|bidrar till|spär på|eldar på) (inte|aldrig|varken) _(upp |till )?_(${core}|växthuseffekten|uppvärmning|klimatförändring)*|(inte|aldrig) (belastar|påverkar|tynger|värmer|rubbar|bidrar till|spär på) _(upp )?(klimat|atmosfär|planet|jorden|uppvärmning|växthus|klimatförändring)*|utan att _(belasta|påverka|värma|rubba|öka|bidra till|spä på|elda på|släppa ut) _(upp |ett gram |något |några )?(klimat|atmosfär|planet|jorden|uppvärmning|växthus|koldioxid|den globala uppvärmning|utsläpp)*|klimatet (märker|känner|påverkas) (inget|ingenting|inte)`,
    `(ger upphov till|orsakar|genererar|bidrar till|ger|har|lämnar|skapar|medför|kostar) (inga|ingen|inget|noll|inte några|inte något|inte) (extra |egna |nya )?${emissions}|släpper (inte|inte ens|inte längre) ut _(ett gram |något |några )?${emissions}|slipper avgaser`,
    `(släpper inte ut|inte släpper ut) mer ${near}(tar upp|binder|lagrar|fångar)|${binds} (lika mycket|minst lika mycket|mer|mera|dubbelt så mycket) ${near}(som|än) ${near}(släpp|orsaka|gett upphov|ger upphov)*`,
    // Its emissions are paid for, planted away, balanced.
    `${emissions} (som|från|av|för|vid|i|på|kring|din|ditt) ${near}${undo}`,
    `${emissions} (som|från|av|för|vid) ${near}(bind(s|er)|bundits|tas upp|absorberas|tas om hand|i gengäld|tack vare|genom|via|mot|med) ${near}${means}`,
    `${undo} (vi |du |ni |helt |även |redan |också )?(all|allt|alla|hela|din|ditt|dina|varje|samtliga|dess|deras|den|det|de)? ?(\\p{L}+ )?_${emissions}`,
    `${undo} ${near}(genom|via|med|mot|av|i|tack vare|hos|till) _(att \\p{L}+ )?_${means}`,
    `${means} ${near}${undo}`,
    `${binds} (vi |de |träden )?(all|allt|hela|din|ditt|dina|lika mycket|motsvarande|samma mängd|minst lika|dubbelt) _${emissions}`,
    `(ingen|utan|noll|betal*|kvitt*|skuldfri) _(klimat|utsläpps|koldioxid|kol)-skuld*|(klimat|utsläpps)-(kvitt|skuldfri|gottgjord|gottgörs|betald|avbetald|balanserad)*`,
  ],
  offset: [
    '(träd|skog|skogen|plantor|mangrove)* …(tar hand om|suger upp|binder|äter upp|sväljer|tar upp|tar tillbaka) …(utsläpp|koldioxid|klimatavtryck)*',
    '(utsläpp|koldioxid|klimatpåverkan|avtryck)* …går (helt |precis )?(jämnt ut|jämnt upp|plus minus noll)',
    `kompens* ${near}(utsläpp|koldioxid|klimat|miljö|${means})*|(utsläpp|koldioxid|klimat|avtryck|växthusgas|flyg)* ${near}kompens*|(fullt|helt|redan|automatiskt) kompenser(ad|at|ade|as)`,
    '(klimat|utsläpps|koldioxid|kol)-(certifikat|bevis|andel)*',
  ],
  support: [
    `kompens* ${near}${means}|(skänk|donera|ge|gett|gav|betala|stöd|stödj|stött|stötta|köp|finansiera|bekosta|bidra|bidragit|sponsra|adoptera|sätt)(a|r|er|t|te|de|s)? [^.!?:;]{0,40}(träd|skog|regnskog|mangrove|vindkraft|solkraft|solspis|klimatprojekt|klimatfond|kolsänk|biokol|torvmark|våtmark)*`,
    '(gåva|gåvor|bidrag|donation|stöd)(n|na|en|er|erna|et)? (till|från|i|för) _(träd|skog|klimat|regnskog|mangrove|vindkraft|kol|våtmark|solspis)*|(med|tack vare|genom) (träd|mangrove|(skogs|träd|klimat)projekt|regnskog|solspis)*',
  ],
  aim: ['löfte|löftet|löften|lovat|drömmen|utlov*|tänker'],
  ahead: [
    'om ett (årtionde|decennium)|(före|innan|vid|i) (årtiondets|decenniets|seklets) slut|inom kort|på sikt|en dag|nästa (år|årtionde|decennium|generation)|(om|inom) (ett par|några|några få|sex|sju|åtta|nio|tolv|femton|tjugo|trettio|mindre än \\p{L}+) år|när (våra|dina) barn|framöver',
  ],
  emissions: [
    '(belasta|tynga|tynger|värma|värmer|tär på|skada|skadar|förorena)* _(klimatet|miljön|naturen|atmosfären|planeten)|*klimat(spår|skuld|belastning|nota)*|*belastning på (klimat|miljö)*|*avgas*|*fotavtryck*|*miljö(belastning|avtryck)*|växthuseffekt*|släpp(a|er) ut (något|någonting|mer|mindre)|sluta(r)? släppa ut|(klimat|koldioxid|co2)-komp*',
  ],
  reduction: ['krymp*|kap(ar|at|ade|a)|banta*|lägre|få* ned|fått ner'],
  product: [
    ...shopGoods,
    // Whatever is called neutral as an attribute, unless it is an organisation or a time.
    '(?<=(klimat|koldioxid|co2|kol|utsläpps|fossil)-(neutral|positiv|negativ|fri|kompenserad|kompenserat|kompenserade)(a|t)? )(?!(på|i|sedan|senast|år|redan|och|men|som|för|med|till|från|genom|enligt|före|innan|inom|under|utan|vid|när|om|av|nu|helt|igen|tack|hos|mot|efter|eller|är|var|blir|ska|har|kan|vi|det|den|de|du|inte|hela|framtid|verksamhet|drift|ekonomi|vardag|värld|by|aktör|kedja|firma|förbund)(?![\\p{L}]))(?!*(företag|bolag|kommun|stad|städer|region|landskap|organisation|förening|församling|land|län|universitet|skola|koncern|sjukhus|stift|byrå|samhälle)(|en|et|er|ar|n)(?![\\p{L}]))\\p{L}{2,}',
    '(din|ditt|dina) \\p{L}+|varje (såld|sålt|köpt|köp|beställning|par|liter|kopp|burk|flaska|kilo|meter|natt|mil|mugg|glas|bit|portion|tugga|\\p{L}+(resa|byte|natt|köp|tvätt|städning|leverans|kopp|flaska|pizza|burgare|biljett|paket|skjorta|tröja|sko))s?',
    '(du|ni) (köper|beställer|bokar|handlar|hyr|tankar|äter|dricker|tecknar|kör)|(köper|beställer|bokar|handlar|tankar|tecknar) (du|ni)|i kassan|i priset|på köpet|i (webb)?(butiken|shopen)|på hyllan|i disken|hela vägen (från|till|hem|fram)|lanserar|provkör|(surf|res|åk|kör|sov|bo|äter|drick|fly|tank|tvätta|duscha|ring|stream|klä|tränar)(e|a)?r? (du|ni)|(vår|våra|vårt) nya|finns nu|kollektion*',
    '*(jack|skjort|väsk|tält|gardin|lamp|stol|bord|skåp|luck|golv|panel|maskin|pump|batteri|plåt|båt|cykl|bil|däck|fordon|tåg|tur|stug|spa|kort|läger|kurs|match|festival|tidning|app|telefon|schampo|kräm|medel|ljus|bull|tårt|chips|korv|kyckling|fisk|räk|potatis|tomat|frukt|juice|läsk|dryck|säng|burk|kass|flytt|vård|behandling|flyg|färd|rum|avtal|gas)(|s|n|en|et|ar|arna|er|erna|or|orna|na|a|an)',
  ],
  label: [
    `${own} (lilla |nya |gröna |egna |eget |egen )?_${marks}${near}${eco}|${eco} ${near}${own} (lilla |nya |gröna |eget |egen |egna )?_${marks}`,
    `${marks} ${near}(vi|våra|vår) (\\p{L}+ ){0,3}(tagit fram|tog fram|skapat|utvecklat|instiftat|hittat på|designat|ritat|delar ut|sätter på|tilldelar)${near}${eco}`,
    `(leta|titta|håll utkik|spana|ser du|kika) _(efter)? ?_(${marks}${near}${eco}|(vår|vårt|våra|egen|eget|egna) _(klimat|miljö|eko|planet|natur)*)`,
    `${marks} (visar|betyder|garanterar|intygar|bevisar|berättar|säger) (att|dig)${near}${eco}`,
    'gröna? (stjärna|stämpel|sigill|klöver|rosett|medalj|nyckel|märke)*',
    '(miljö|klimat|hållbarhets|eko|planet)(\\x2d)?(märkt|märkta|sigill|stämpel|klöver|löv|hjärta|bock|stjärna|dekal|emblem|medalj|utmärkelse|rosett|stämpla|badge|garanti|tumme|nyckel|diplom)*(?<!miljödiplom*)',
  ],
  owns: [
    'ser du|vi har|delar ut|sätter|sitter|visar|betyder|garanterar|intygar|titta|håll utkik|känns igen|*stämpla*|pryd(er|s)|utmärkt*|förse(dd|tt|s)*|hittar',
  ],
  certified: [
    '(miljö|klimat|hållbarhets|eko|natur|grön|planet|koldioxid)(\\x2d)?(godkän|certifi|klassa|auktoris|diplomera|verifiera|garanter|testa|granska|säkra|kvalificera|stämpla|legitim|erkän|prisad|ackreditera)*',
    `(godkän|auktoriser|certifier|erkän|officiell|verifier|diplomer|licensier|kvalitetssäkr|utsed|utnämn|legitimer|garanter)* (som |till )?_(?!*(plan|rapport|tillstånd|mål|statistik|strategi|utredning|konsekvens|deklaration|bedömning|ansökan|data|beräkning|program|redovisning|inspekt|station|revis|utbild|ingenjör|tekn|kontroll))(miljö|klimat|ekologisk|gröna? |hållbar|planet|ansvarsfull|ekoföretag|ekohotell)*`,
    `(klarat|klarar|bestått|passerat|uppfyller|uppfyllt) (\\p{L}+s )?_(klimat|miljö|hållbarhets|natur|eko|grön)*(test|kontroll|granskning|kriterier)*|(gransk|test|kontroll|bedöm|godkän|utvald|utvärder|rekommender)* av (vår|vårt|våra|egna|kedjans|husets) (\\p{L}+ )?_((miljö|klimat|hållbarhets)*|inköp*|tekniker*|experter*)`,
    `(garanti|garantin|garanterar|kvitto|kvittot|bevis|beviset|intyg|borgen) (för|på|om|att)${near}(miljö|klimat|hållbar|ekolog|planet|ansvarsfull)*|(högsta|bästa|toppbetyg i|fullt) (miljö|klimat|hållbarhets)-betyg*`,
    `(medlem|ansluten|anslut|listad|självskattning|*enkät|självdeklaration|undertecknat|skrivit under|uppförd|gått med)* ${near}(godkän|certifi|officiell|erkän|auktoris|klassa|verifier)*`,
  ],
  topic: ['*planet*|*jord*|*grön*|*eko(?!nom)*|*klot*'],
  science: [
    `(vetenskapligt|forsknings|vetenskaps)-(förankra|grunda|underbygg|baser|stöd|godkän|satt|bevis|kalibrer|beräkna)* _(klimat|mål|utsläpp|väg|bana|färdplan)*|(klimat|utsläpps|minsknings)(mål|plan|bana|kurva|arbete)* ${near}(på|i|med|efter|från|följer|av) _(vetenskap|klimatvetenskap|klimatforskning|forskning|paris|IPCC)*|i (linje|takt|samklang|enlighet|fas) med _(klimatforskningen|klimatvetenskapen|parismålen|IPCC)|följer (klimatforskningen|vetenskapen|parisavtalet)|SBT-based*|parisanpassa*|1,5-grader*`,
  ],
  comparison: [
    `(lättare|lindrigare|snällare|skonsammare|bättre|vänligare|mildare|smartare|klokare|renare) (för|mot|åt|i) _(${nature}|miljö|klimat)|(spar|sparar|minskar) (mer|mera) (koldioxid|utsläpp|energi|el|vatten)|(belasta|påverka|skada|tär|sliter)* _(mindre|minst)|(bättre|mindre|lägre) (klimat|miljö|koldioxid)*|halverad|hälften av|en bråkdel av`,
  ],
  vague: [
    '(än|jämfört med) _(marknad|snitt|medel|den gamla|standard|billig|import|rival|det mesta|annan|annat|resten|dussin|typisk|klassisk|konventionel|massproducer|flertalet|de flest|storkedj|de stora|hos andra|på andra|alla (andra|konkurrent))*|till skillnad från (andra|konkurrent|de flesta|traditionel|vanlig|många)*',
  ],
  question: [
    'hur (hållbar|stor|mycket|räkn|definier|vet|skiljer|klimat|miljö|grön|många)*|stämmer det|ska (man|jag)|bör|varför är',
  ],
  mention: [
    '(får|ska|bör|kan) (ingen|inte|inga|inget) …(kalla|kallas|säga|påstå|marknadsföra|marknadsföras|skriva)',
    '(klimat|kol|koldioxid)neutralitet (innebär|betyder|avser)|netto-noll (innebär|betyder|avser)|klimatlagen(s)?',
    // Authorities, parliaments and courts act.
    'regeringen|riksdag*|eduskunta|europaparlament*|EU-parlament*|EU-kommission*|kommissionen|*minist(er|ern|rar|rarna)|*domstol*|tingsrätt*|åtal*|stämning|vite(t|n)?|klimatpolitisk*|*fullmäktige*|*styrelsen|landskapsregering*|lagting*|partiet (vill|kräver|föreslår)|*skribent*|opposition*|proposition*|lagförslag*|remiss*|motion(en)? om|reklamombud*|konsumentverket*|näringsidkare|riksrevision*|räddningsverk*|klimatklivet',
    '(stämmer|stämde|stäms|fäller|fällde|fälls|fälldes|fällts|anmälde|anmäls|anmäldes|granskar|granskade|varnar|varnade|kritiserar|kritiserade|dömdes|döms) (en|ett|för|om|bolag|företag|flera|\\p{L}+(bolag|bolaget|kedja|kedjan|företag))|(naturvårdsverk|energimyndighet|länsstyrels|miljöcentral)* (föreslår|skriver|vill|anser|bedömer|varnar|beslut|öppnar|utred)*',
    // Money, work and meetings that are about it.
    '(ansök|ansöka|söka|söks|beviljas|beviljades|beviljade) _(om )?_(understöd|bidrag|stöd|medel|anslag|kronor|euro)*|söks|sökes|understöd*|bidrag (kan|ska) sökas|utlysning*|stipendi*|upphandl*|söker (vi|kommunen|staden|bolaget) |tillträde|sista ansökningsdag|praktikant*',
    'konferensen (om|hålls)|kurs(en)? (i|om)|studiecirkel*|workshop*|temakväll*|temat|frukostmöte*|utbildning(en)? (i|om)|(invånar|torg|informations|sam)möte*|(samtal|samtalar|samtalet|debatt*) (om|kring)|insändar*|utställning*|boken om|bok om|avhandling*|uppsats*|doktorand*|doktorera*|webbträff*|poddavsnitt*|reportage*|artikel om|rapporten|slutrapport*|enkät(en)? visar|undersökning*|kom och (hör|lyssna|diskut)*|nästa nummer',
    '(menas|avses|kallas (det|den|en)|synonym*|förkortning*|skillnaden? mellan|vad som (menas|krävs))|blanda(s)? _ihop|marknadsför(s|des|t)|beskrivs som|påstå|påstår|påstods|påstås|utan belägg|vilseled*|får inte (stå|kallas|användas|säga)|reglerna|nya regler*',
    '(tagit bort|tog bort|plockat bort|strukit|raderat|slopat) _(påstå|ord|text|märk|formulering|begrepp|uttryck)*|(kunder|gäster|kund|läsare|många) (frågar|undrar|tror)|litar inte|räknar (vi )?inte (av|in|bort|med)|utan att räkna|räknar inte heller|inte längre (sälj|erbjud|köp)*|(säljer|köper|erbjuder) (vi )?inte längre|vet (vi )?(ännu )?inte|frågan (om|är)|svaret är nej|anmäl(d|ts|des) till|prisutdelning*|utses|nominer*|(annonsen|reklamen) (om|för|med)|kritik(en)? mot|visar en _(studie|rapport|mätning)|ordlist*|förklaras|termer',
    // Waste and machines.
    '(restavfall|matavfall|återvinningscentral|återvinningsstation|miljöstation|hushållssop|sopkärl|sopnedkast|sopsort|komposten|farligt avfall)*|(eko|eco|miljö|grön)-(program|läge|mode)*|snabbprogram*',
  ],
  allowed: [
    'hållbart byggande',
    '(projekt|projektet|programmet|kampanjen|kursen|temaåret|strategin|initiativet|rapporten|boken|utredningen|priset|tävlingen|föreningen|partiet|gruppen|stiftelsen|bostadsrättsföreningen|seminariet|mässan|festivalen|gatan|skolan) (hållbart?|hållbara|grönt?|gröna|klimatsmarta?|klimatneutral(a|t)?|ekologiska?|miljövänliga?|fossilfri|fossilfritt|koldioxidneutrala?|utsläppsfria) (?!(och|men|i|på|för|med|är)(?![\\p{L}]))\\p{L}+|(jordens|naturens) vänner|EU-miljömärk*|nordisk(a|t)? miljömärk*|(eko|eco)-(program|läge|mode|drive|driving|lod)*',
    '(pris|priset|priserna) på _(utsläppsrätt|*kredit)*|utsläpp* av (kväve|svavel|fosfor|partikl|avlopp|buller|olja|mikroplast|näring|metall)*|kompenser(a|ar|as|ade|ades|at|ats) (vi |försäkringen )?(dig|er|kunden|kunder|gäst*|resenär*|medlem*|anställda|oss|ekonomiskt|upp till|med \\d|för *(tid|fel|temperatur|höjd|skad|störning|avbrott|utebli|förlor)*)|(full|rätt till|som) kompensation|ekologisk kompensation|(väger|vägde|vägs) upp (priset|kostnad*|nackdel*|förlust*|väntan)',
    '(miljö|klimat|natur|koldioxid|utsläpps|fossil|ekologisk|hållbar|nedbrytbar|klimatkomp)* (är|blir|var|kan|köper|säljer|använder) (vi|den|det|de) (\\p{L}+ )?(inte|knappast|aldrig)|(miljö|klimat|natur|koldioxid|utsläpps|fossil|ekologisk)* _(finns|existerar) (ännu )?(inte|knappast)',
    '(miljö|klimat)-(pris|priset|fond|fonden|nämnd|nämnden|balk|balken|tillstånd|station|utskott|departement|hus|huset|tillsyn)|(hållbar|hållbart|hållbara) (livspussel|skuldsättning|fred|relation|lösning på|kompromiss|gångjärn)*|(arbets|inne|inomhus|boende|utvecklings|test|lär|livs|skol)miljö*|(inomhus|debatt|affärs|arbets)klimat*|grön(a|t)? (bolån|lån)*|koldioxid(larm|släckare|flask|patron)*',
  ],
};
