import { expect, test } from 'vitest';
import { connect } from './connect.js';

const KEY = Buffer.from('key').toString('base64');

test('signed requests never leave this machine over plain http', async () => {
  const { rooms } = connect(`endpoint=http://acs.example;accesskey=${KEY}`);
  await expect(rooms.getRoom('99412345678901234')).rejects.toThrow('allowInsecureConnection is false');
});
