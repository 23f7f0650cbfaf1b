/** What bots say, shown as captions. */
export const BOT_SENTENCES: readonly string[] = [
  'Good morning everyone, can you all hear me?',
  'I would like to come back to the second point for a moment.',
  'We had the same question last week and found a simple answer.',
  'Thank you, that is exactly what I wanted to know.',
  'Could you share the numbers with us after the call?',
  'From our side everything is ready for the next step.',
  'I am not sure that this works for people who join by phone.',
  'Let us decide it today and look at the details tomorrow.',
  'Sorry, I was on mute, what I said was that I agree.',
  'Who is going to write this down for those who are not here?',
];
