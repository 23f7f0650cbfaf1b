import type { Catalogue } from '../../Catalogue.js';

export const errors = {
  'invalid-request': {
    title: 'Tento odkaz nevede do žádné místnosti',
    body: 'Adresa místnosti není úplná. Otevřete znovu odkaz z pozvánky nebo požádejte o nový.',
  },
  unauthenticated: {
    title: 'Přihlaste se prosím znovu',
    body: 'Platnost přihlášení vypršela. Přihlaste se a pak se vraťte na tuto stránku.',
  },
  'not-invited': {
    title: 'Do této místnosti nemáte pozvánku',
    body: 'Požádejte správce místnosti, aby vás přidal, a zkontrolujte, že používáte správný účet.',
  },
  forbidden: {
    title: 'Tohle tady nemůžete dělat',
    body: 'Vaše role v této místnosti to nedovoluje. Obraťte se na správce místnosti.',
  },
  'origin-not-allowed': {
    title: 'Tato stránka nemůže místnost používat',
    body: 'Místnost patří k jinému webu. Otevřete ji tam nebo dejte vědět provozovateli této stránky.',
  },
  'room-not-found': {
    title: 'Tuto místnost nemůžeme najít',
    body: 'Možná byla odstraněna, odkaz není správný nebo nemáte pozvánku. Zkontrolujte, který účet používáte, nebo se zeptejte toho, kdo vás pozval.',
  },
  'knock-not-found': {
    title: 'Tato žádost o vstup už neexistuje',
    body: 'Podívejte se znovu do seznamu: žádost mohla být vzata zpět.',
  },
  'knock-settled': {
    title: 'Někdo vás předběhl',
    body: 'Tato žádost o vstup už byla vyřízena nebo vzata zpět, případně čekala příliš dlouho.',
  },
  'too-many-knocks': {
    title: 'Prozatím bylo žádostí dost',
    body: 'Vstup vám byl několikrát odmítnut. Chvíli počkejte nebo požádejte správce místnosti o pozvánku.',
    action: 'Požádat znovu',
  },
  'request-repeated': {
    title: 'Tohle už bylo odesláno',
    body: 'Pod stejným číslem bylo dříve odesláno něco jiného. Otevřete stránku znovu a zkontrolujte, co na ní je.',
  },
  'request-too-large': {
    title: 'Tohle bylo příliš najednou',
    body: 'Změňte najednou méně lidí nebo použijte kratší texty.',
  },
  'too-many-requests': {
    title: 'Trochu moc rychle',
    body: 'Během krátké doby přišlo příliš mnoho požadavků. Chvíli počkejte a zkuste to znovu.',
    action: 'Zkusit znovu',
  },
  'room-not-open': {
    title: 'Tato místnost ještě není otevřená',
    body: 'Je trochu brzy. Zkuste to znovu, až se místnost otevře.',
    action: 'Zkontrolovat znovu',
  },
  'room-expired': {
    title: 'Tato místnost je zavřená',
    body: 'Její čas skončil, takže se už nikdo nemůže připojit. Zeptejte se toho, kdo vás pozval, zda není nová.',
  },
  'service-unavailable': {
    title: 'Hovory teď nejsou dostupné',
    body: 'Služba hovorů je přetížená nebo probíhá její údržba. Chvíli počkejte a zkuste to znovu.',
    action: 'Zkusit znovu',
  },
  internal: {
    title: 'Něco se pokazilo na naší straně',
    body: 'Není to vaše vina. Zkuste to znovu. Pokud to nepomůže, pošlete podrobnosti uvedené níže podpoře.',
    action: 'Zkusit znovu',
  },
  'endpoint-unreachable': {
    title: 'Nemůžeme se spojit s místností',
    body: 'Možná nemáte připojení. Zkontrolujte, že jste online, a zkuste to znovu.',
    action: 'Zkusit znovu',
  },
  'endpoint-invalid-response': {
    title: 'Přišla odpověď, kterou nelze přečíst',
    body: 'Údaje o místnosti přišly neúplné. Zkuste to znovu. Pokud to nepomůže, pošlete podrobnosti uvedené níže podpoře.',
    action: 'Zkusit znovu',
  },
  'not-supported': {
    title: 'Tohle tady není k dispozici',
    body: 'Tato stránka to neumí. Zeptejte se jejího provozovatele.',
  },
  'room-not-joinable': {
    title: 'K místnosti se teď nelze připojit',
    body: 'Možná se ještě neotevřela nebo se právě zavřela. Chvíli počkejte a zkuste to znovu.',
    action: 'Zkusit znovu',
  },
  'removed-from-room': {
    title: 'Byli jste odebráni z této místnosti',
    body: 'Vaše pozvánka byla zrušena. Pokud vás to překvapuje, zeptejte se toho, kdo vás pozval.',
  },
  'removed-from-call': {
    title: 'Byli jste odebráni z hovoru',
    body: 'Hovor pro vás ukončil někdo z prezentujících. Pokud vás to překvapuje, zeptejte se na důvod.',
  },
  'call-ended-for-everyone': {
    title: 'Hovor skončil',
    body: 'Byl ukončen pro všechny.',
  },
  'token-rejected': {
    title: 'Nepodařilo se ověřit vaši totožnost',
    body: 'Vaše vstupenka do tohoto hovoru nebyla přijata. Zkuste to znovu a dostanete novou.',
    action: 'Zkusit znovu',
  },
  'connection-failed': {
    title: 'Nepodařilo se vás připojit',
    body: 'Vaše síť možná blokuje hovory. Zkontrolujte ji nebo vypněte síť VPN a zkuste to znovu.',
    action: 'Zkusit znovu',
  },
  'connection-lost': {
    title: 'Spojení se přerušilo',
    body: 'Hovor možná pokračuje bez vás. Zkontrolujte, že jste online, a připojte se znovu.',
    action: 'Připojit se znovu',
  },
  'call-failed': {
    title: 'Hovor se nepodařilo zahájit',
    body: 'Hovor skončil dřív, než začal. Zkuste to znovu. Pokud to nepomůže, pošlete podrobnosti uvedené níže podpoře.',
    action: 'Zkusit znovu',
  },
  'call-crashed': {
    title: 'Hovor se nečekaně přerušil',
    body: 'Ostatní v něm možná stále jsou. Pokud se chcete vrátit, připojte se znovu.',
    action: 'Připojit se znovu',
  },
  'already-in-call': {
    title: 'Na této stránce už jste v jiném hovoru',
    body: 'Na jedné stránce může být jen jeden hovor. Nejdřív opusťte ten druhý a pak se připojte tady.',
    action: 'Zkusit znovu',
  },
  'engine-unavailable': {
    title: 'Hovor se nenačetl',
    body: 'Část této stránky se nepodařilo stáhnout nebo tento prohlížeč hovory nepodporuje. Zkontrolujte připojení a zkuste to znovu.',
    action: 'Zkusit znovu',
  },
} satisfies Catalogue['errors'];
