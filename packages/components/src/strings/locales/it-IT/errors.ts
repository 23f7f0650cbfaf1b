import type { Catalogue } from '../../Catalogue.js';

export const errors = {
  'invalid-request': {
    title: 'Questo link non porta a nessuna stanza',
    body: 'L’indirizzo della stanza è incompleto. Apri di nuovo il link del tuo invito o chiedine uno nuovo.',
  },
  unauthenticated: {
    title: 'Accedi di nuovo',
    body: 'La tua sessione è terminata. Accedi, poi torna a questa pagina.',
  },
  'not-invited': {
    title: 'Non hai un invito per questa stanza',
    body: 'Chiedi a chi gestisce la stanza di aggiungerti e verifica di aver eseguito l’accesso con l’account giusto.',
  },
  forbidden: {
    title: 'Qui non puoi farlo',
    body: 'Il tuo ruolo in questa stanza non lo consente. Rivolgiti a chi gestisce la stanza.',
  },
  'origin-not-allowed': {
    title: 'Questa pagina non può usare la stanza',
    body: 'La stanza appartiene a un altro sito. Aprila lì o avvisa chi gestisce questa pagina.',
  },
  'room-not-found': {
    title: 'Non troviamo questa stanza',
    body: 'Potrebbe essere stata eliminata, il link potrebbe essere errato o potresti non avere un invito. Verifica con quale account hai eseguito l’accesso o rivolgiti a chi ti ha invitato.',
  },
  'knock-not-found': {
    title: 'Questa richiesta di partecipare non c’è più',
    body: 'Guarda di nuovo l’elenco: potrebbe essere stata ritirata.',
  },
  'knock-settled': {
    title: 'Qualcuno ha fatto prima di te',
    body: 'Questa richiesta di partecipare ha già ricevuto risposta, è stata ritirata o ha atteso troppo a lungo.',
  },
  'too-many-knocks': {
    title: 'Per ora hai inviato abbastanza richieste',
    body: 'Le tue richieste sono state rifiutate più volte. Attendi un po’ o chiedi un invito a chi gestisce la stanza.',
    action: 'Chiedi di nuovo',
  },
  'request-repeated': {
    title: 'Questo è già stato inviato',
    body: 'In precedenza è stato inviato altro con lo stesso numero. Riapri la pagina e verifica che cosa contiene.',
  },
  'request-too-large': {
    title: 'Troppe modifiche in una volta',
    body: 'Modifica meno persone o testi più brevi alla volta.',
  },
  'too-many-requests': {
    title: 'Un po’ troppo veloce',
    body: 'Ci sono state troppe richieste in poco tempo. Attendi un momento, poi riprova.',
    action: 'Riprova',
  },
  'room-not-open': {
    title: 'Questa stanza non è ancora aperta',
    body: 'È un po’ presto. Riprova quando la stanza apre.',
    action: 'Verifica di nuovo',
  },
  'room-expired': {
    title: 'Questa stanza è chiusa',
    body: 'Il suo tempo è scaduto e nessuno può più partecipare. Chiedi a chi ti ha invitato se ce n’è una nuova.',
  },
  'service-unavailable': {
    title: 'Le chiamate non sono disponibili in questo momento',
    body: 'Il servizio di chiamata è occupato o in manutenzione. Attendi un momento, poi riprova.',
    action: 'Riprova',
  },
  internal: {
    title: 'Qualcosa è andato storto da parte nostra',
    body: 'Non dipende da te. Riprova; se il problema persiste, invia all’assistenza i dettagli riportati sotto.',
    action: 'Riprova',
  },
  'endpoint-unreachable': {
    title: 'Non riusciamo a raggiungere la stanza',
    body: 'La connessione potrebbe essere interrotta. Verifica di essere online, poi riprova.',
    action: 'Riprova',
  },
  'endpoint-invalid-response': {
    title: 'Abbiamo ricevuto una risposta illeggibile',
    body: 'I dati della stanza sono arrivati incompleti. Riprova; se il problema persiste, invia all’assistenza i dettagli riportati sotto.',
    action: 'Riprova',
  },
  'not-supported': {
    title: 'Questa funzione non è disponibile qui',
    body: 'Questa pagina non può farlo. Rivolgiti a chi la gestisce.',
  },
  'room-not-joinable': {
    title: 'Al momento non è possibile partecipare',
    body: 'La stanza potrebbe non essere ancora aperta o essersi appena chiusa. Attendi un momento, poi riprova.',
    action: 'Riprova',
  },
  'removed-from-room': {
    title: 'Ti hanno rimosso da questa stanza',
    body: 'Il tuo invito è stato ritirato. Se non te lo aspettavi, rivolgiti a chi ti ha invitato.',
  },
  'removed-from-call': {
    title: 'Ti hanno rimosso dalla chiamata',
    body: 'Un relatore ha terminato la chiamata per te. Se non te lo aspettavi, chiedi spiegazioni.',
  },
  'call-ended-for-everyone': {
    title: 'La chiamata è terminata',
    body: 'È stata terminata per tutti.',
  },
  'token-rejected': {
    title: 'Non siamo riusciti a confermare la tua identità',
    body: 'Il tuo accesso a questa chiamata non è stato accettato. Riprova per ottenerne uno nuovo.',
    action: 'Riprova',
  },
  'connection-failed': {
    title: 'Non siamo riusciti a connetterti',
    body: 'La tua rete potrebbe bloccare le chiamate. Verificala o disattiva la VPN, poi riprova.',
    action: 'Riprova',
  },
  'connection-lost': {
    title: 'La connessione si è interrotta',
    body: 'La chiamata potrebbe continuare senza di te. Verifica di essere online, poi partecipa di nuovo.',
    action: 'Partecipa di nuovo',
  },
  'call-failed': {
    title: 'Non siamo riusciti ad avviare la chiamata',
    body: 'La chiamata è terminata prima di iniziare. Riprova; se il problema persiste, invia all’assistenza i dettagli riportati sotto.',
    action: 'Riprova',
  },
  'call-crashed': {
    title: 'La chiamata si è interrotta in modo imprevisto',
    body: 'Potrebbe esserci ancora qualcuno. Partecipa di nuovo per rientrare.',
    action: 'Partecipa di nuovo',
  },
  'already-in-call': {
    title: 'In questa pagina è in corso un’altra chiamata',
    body: 'Una pagina può contenere una sola chiamata. Abbandona prima l’altra, poi partecipa a questa.',
    action: 'Riprova',
  },
  'engine-unavailable': {
    title: 'La chiamata non è stata caricata',
    body: 'Non è stato possibile scaricare una parte di questa pagina, oppure questo browser non supporta le chiamate. Verifica la connessione, poi riprova.',
    action: 'Riprova',
  },
} satisfies Catalogue['errors'];
