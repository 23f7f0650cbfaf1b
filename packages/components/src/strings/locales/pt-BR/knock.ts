import type { Catalogue } from '../../Catalogue.js';

export const knock = {
  notListed: 'Você não está na lista desta sala, mas pode pedir para ingressar.',
  owner: '{name} administra esta sala',
  note: 'Uma mensagem para {name} (opcional)',
  noteToRoom: 'Uma mensagem para quem admite as pessoas (opcional)',
  seenAs: 'Você aparecerá como {name}.',
  knock: 'Pedir para ingressar',
  sending: 'Enviando solicitação…',
  waitingTitle: 'Aguardando admissão',
  place:
    '{place, plural, one {A próxima vez é a sua.} many {Seu lugar na fila: {place, number}.} other {Seu lugar na fila: {place, number}.}}',
  until: 'Sua solicitação é válida até: {time}.',
  goesOn: 'Deixe esta página aberta: ela continua automaticamente assim que alguém admitir você.',
  yourNote: 'Sua mensagem',
  withdraw: 'Retirar minha solicitação',
  admitted: 'Você já pode entrar. Preparando a sala…',
  refusedTitle: 'Sua entrada não foi permitida',
  refused: 'Quem administra a sala recusou sua solicitação.',
  reason: 'Mensagem recebida',
  expiredTitle: 'Ninguém respondeu ainda',
  expired: 'Sua solicitação já esperou bastante. Peça novamente ou fale de outra forma com quem administra a sala.',
  withdrawn: 'Você retirou sua solicitação.',
  again: 'Pedir novamente',
} satisfies Catalogue['knock'];
