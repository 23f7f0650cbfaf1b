import type { CrowdRequest } from './CrowdRequest.js';
import { SeededRandom } from './SeededRandom.js';

/** From around the world, several in other scripts: a UI has to handle all of them. */
const NAMES: readonly string[] = [
  'Amina Diallo',
  'Kenji Watanabe',
  'Lucía Fernández',
  'Oluwaseun Adeyemi',
  'Priya Raman',
  'Mateusz Kowalski',
  'Leilani Kahale',
  'Søren Lindqvist',
  'Nguyễn Thị Mai',
  '陈晓明',
  'Fatima al-Zahra',
  'Thabo Mokoena',
  'Zoë van den Berg',
  'Émile Tremblay',
  'Дмитрий Волков',
  'Aroha Ngata',
  'Hyun-woo Park',
  'Isabela Souza',
  'Giorgos Papadopoulos',
  'Sinéad O’Connell',
  'Wanjiru Kamau',
  'Ravi Shankar Iyer',
  'Ayşe Yılmaz',
  'さくら 田中',
  'Carlos Quispe Mamani',
  'Noor Haddad',
  'Tamar Beridze',
  'Kwame Mensah',
  'Elif Demir',
  'Bjørk Jónsdóttir',
  'Somchai Suwan',
  'Marisol Reyes',
  'Jean-Baptiste Nkurunziza',
  'Agnieszka Zielińska',
  'Siti Nurhaliza Rahman',
  '김서연',
  'Tomáš Dvořák',
  'Chiamaka Okafor',
  'Liam Fitzgerald',
  'Yael Ben-David',
  'Arjun Patel',
  'Ingrid Haugen',
  'Mehdi Karimi',
  'Ana Kovačević',
  'Tala Littlefeather',
  'Bogdan Ionescu',
  'عمر الحسن',
  'Hana Novotná',
  'Diego Ramírez',
  'Mbali Dlamini',
  'Katja Virtanen',
  'Xóchitl Hernández',
  'Samuel Tesfaye',
  'Grace Kim',
  'Iryna Shevchenko',
  'Pedro Gonçalves',
  'Naledi Tau',
  'Aiko Yamamoto',
  'Rosa Lindqvist-Okoye',
  'Jack Morrison',
];

/** The names of a crowd's bots: each name once, then again with a number. */
export function botNames({ count, names, seed }: Pick<CrowdRequest, 'count' | 'names' | 'seed'>): string[] {
  const known = names === undefined || names.length === 0 ? new SeededRandom(seed).shuffle(NAMES) : names;
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / known.length);
    const name = known[index % known.length] ?? '';
    return round === 0 ? name : `${name} ${round + 1}`;
  });
}
