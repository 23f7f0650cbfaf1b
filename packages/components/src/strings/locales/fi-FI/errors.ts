import type { Catalogue } from '../../Catalogue.js';

export const errors = {
  'invalid-request': {
    title: 'Tämä linkki ei johda huoneeseen',
    body: 'Huoneen osoite on puutteellinen. Avaa kutsussa oleva linkki uudelleen tai pyydä uusi.',
  },
  unauthenticated: {
    title: 'Kirjaudu sisään uudelleen',
    body: 'Kirjautumisesi on päättynyt. Kirjaudu sisään ja palaa sitten tälle sivulle.',
  },
  'not-invited': {
    title: 'Sinua ei ole kutsuttu tähän huoneeseen',
    body: 'Pyydä huoneen järjestäjää lisäämään sinut ja varmista, että olet kirjautunut oikealla tilillä.',
  },
  forbidden: {
    title: 'Et voi tehdä tätä täällä',
    body: 'Roolisi tässä huoneessa ei salli sitä. Kysy huoneen järjestäjältä.',
  },
  'origin-not-allowed': {
    title: 'Tämä sivu ei saa käyttää huonetta',
    body: 'Huone kuuluu toiselle sivustolle. Avaa se siellä tai kerro asiasta tämän sivun ylläpitäjälle.',
  },
  'room-not-found': {
    title: 'Huonetta ei löydy',
    body: 'Se on ehkä poistettu, linkki voi olla väärä tai sinua ei ehkä ole kutsuttu. Tarkista, millä tilillä olet kirjautunut, tai kysy kutsujalta.',
  },
  'knock-not-found': {
    title: 'Tätä liittymispyyntöä ei enää ole',
    body: 'Katso luetteloa uudelleen. Pyyntö on ehkä peruttu.',
  },
  'knock-settled': {
    title: 'Joku muu ehti ensin',
    body: 'Tähän liittymispyyntöön on jo vastattu, se on peruttu tai se odotti liian kauan.',
  },
  'too-many-knocks': {
    title: 'Olet pyytänyt tarpeeksi monta kertaa tällä erää',
    body: 'Sinua ei päästetty sisään useista pyynnöistä huolimatta. Odota jonkin aikaa tai pyydä huoneen järjestäjältä kutsua.',
    action: 'Pyydä uudelleen',
  },
  'request-repeated': {
    title: 'Tämä on jo lähetetty',
    body: 'Samalla numerolla on aiemmin lähetetty jotain muuta. Avaa sivu uudelleen ja tarkista, mitä siinä on.',
  },
  'request-too-large': {
    title: 'Tuo oli liikaa kerralla',
    body: 'Muuta kerralla vähemmän henkilöitä tai lyhennä tekstejä.',
  },
  'too-many-requests': {
    title: 'Hieman liian nopeasti',
    body: 'Pyyntöjä tuli lyhyessä ajassa liikaa. Odota hetki ja yritä sitten uudelleen.',
    action: 'Yritä uudelleen',
  },
  'room-not-open': {
    title: 'Tämä huone ei ole vielä auki',
    body: 'Olet hieman etuajassa. Yritä uudelleen, kun huone avautuu.',
    action: 'Tarkista uudelleen',
  },
  'room-expired': {
    title: 'Tämä huone on sulkeutunut',
    body: 'Sen aika on päättynyt, joten kukaan ei voi enää liittyä. Kysy kutsujalta, onko tilalla uusi huone.',
  },
  'service-unavailable': {
    title: 'Puhelut eivät ole juuri nyt käytettävissä',
    body: 'Puhelupalvelu on ruuhkautunut tai sitä huolletaan. Odota hetki ja yritä sitten uudelleen.',
    action: 'Yritä uudelleen',
  },
  internal: {
    title: 'Jokin meni vikaan meidän päässämme',
    body: 'Se ei johdu sinusta. Yritä uudelleen. Jos se ei auta, lähetä alla olevat tiedot tukeen.',
    action: 'Yritä uudelleen',
  },
  'endpoint-unreachable': {
    title: 'Huoneeseen ei saada yhteyttä',
    body: 'Yhteytesi voi olla poikki. Varmista, että olet verkossa, ja yritä sitten uudelleen.',
    action: 'Yritä uudelleen',
  },
  'endpoint-invalid-response': {
    title: 'Saimme vastauksen, jota emme voi lukea',
    body: 'Huoneen tiedot tulivat puutteellisina. Yritä uudelleen. Jos se ei auta, lähetä alla olevat tiedot tukeen.',
    action: 'Yritä uudelleen',
  },
  'not-supported': {
    title: 'Tätä ei tarjota täällä',
    body: 'Tämä sivu ei pysty siihen. Kysy sivun ylläpitäjältä.',
  },
  'room-not-joinable': {
    title: 'Huoneeseen ei voi liittyä juuri nyt',
    body: 'Se ei ehkä ole vielä avautunut tai on juuri sulkeutunut. Odota hetki ja yritä sitten uudelleen.',
    action: 'Yritä uudelleen',
  },
  'removed-from-room': {
    title: 'Sinut poistettiin tästä huoneesta',
    body: 'Kutsusi peruttiin. Jos tämä tuli yllätyksenä, kysy kutsujalta.',
  },
  'removed-from-call': {
    title: 'Sinut poistettiin puhelusta',
    body: 'Esittäjä päätti puhelun osaltasi. Jos tämä tuli yllätyksenä, kysy esittäjältä.',
  },
  'call-ended-for-everyone': {
    title: 'Puhelu on päättynyt',
    body: 'Se päätettiin kaikkien osalta.',
  },
  'token-rejected': {
    title: 'Emme voineet vahvistaa henkilöllisyyttäsi',
    body: 'Pääsyoikeuttasi puheluun ei hyväksytty. Yritä uudelleen, niin saat uuden.',
    action: 'Yritä uudelleen',
  },
  'connection-failed': {
    title: 'Yhteyden muodostaminen ei onnistunut',
    body: 'Verkkosi saattaa estää puhelut. Tarkista verkko tai poista VPN käytöstä ja yritä sitten uudelleen.',
    action: 'Yritä uudelleen',
  },
  'connection-lost': {
    title: 'Yhteytesi katkesi',
    body: 'Puhelu saattaa jatkua ilman sinua. Varmista, että olet verkossa, ja liity sitten uudelleen.',
    action: 'Liity uudelleen',
  },
  'call-failed': {
    title: 'Puhelun aloittaminen ei onnistunut',
    body: 'Puhelu päättyi ennen kuin se alkoi. Yritä uudelleen. Jos se ei auta, lähetä alla olevat tiedot tukeen.',
    action: 'Yritä uudelleen',
  },
  'call-crashed': {
    title: 'Puhelu keskeytyi odottamatta',
    body: 'Muut voivat olla vielä puhelussa. Palaa liittymällä uudelleen.',
    action: 'Liity uudelleen',
  },
  'already-in-call': {
    title: 'Olet toisessa puhelussa tällä sivulla',
    body: 'Yhdellä sivulla voi olla vain yksi puhelu. Poistu ensin toisesta puhelusta ja liity sitten tähän.',
    action: 'Yritä uudelleen',
  },
  'engine-unavailable': {
    title: 'Puhelu ei latautunut',
    body: 'Osaa tästä sivusta ei voitu hakea tai selain ei tue puheluita. Tarkista yhteytesi ja yritä sitten uudelleen.',
    action: 'Yritä uudelleen',
  },
} satisfies Catalogue['errors'];
