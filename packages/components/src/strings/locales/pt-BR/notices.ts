import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: 'Avisos',
  dismiss: 'Ignorar',
  reconnecting: {
    title: 'Sua conexão caiu.',
    body: 'Estamos tentando reconectar você. Talvez os outros não ouçam nem vejam você.',
  },
  reconnected: {
    title: 'Você está de volta.',
    body: 'Os outros já podem ouvir e ver você novamente.',
  },
  muted: {
    title: 'Alguém silenciou você.',
    body: 'Ligue o microfone quando quiser falar.',
  },
  role: 'Sua função agora é: {role}.',
  mayShare: {
    title: 'Agora você pode compartilhar sua tela.',
    body: 'Os outros veem o que você escolher.',
  },
  mayNotShare: {
    title: 'Você não pode mais compartilhar sua tela.',
    body: 'O que você compartilhava não aparece mais.',
  },
  closing: {
    title: 'Esta sala fecha em menos de {minutes, plural, one {um minuto} many {# de minutos} other {# minutos}}.',
    body: 'Horário de encerramento: {time}. Depois disso, ninguém pode entrar e a chamada pode terminar.',
  },
  extended: 'Há mais tempo. Novo horário de encerramento da sala: {time}.',
  shortened: 'Esta sala vai fechar mais cedo. Novo horário: {time}.',
  knock: '{name} pede para ingressar.',
  knocks: '{count, plural, one {# pessoa pede} many {# de pessoas pedem} other {# pessoas pedem}} para ingressar.',
  showKnocks: 'Mostrar',
  extend: '{minutes, plural, one {Mais # minuto} many {Mais # de minutos} other {Mais # minutos}}',
  timeLeft: 'Faltam {time}',
} satisfies Catalogue['notices'];
