import { expect, test } from 'vitest';
import { findWords } from './find-words.ts';

const name = 'Старкова';

test.each([
  ['as it is', Buffer.from(`… ${name} …`)],
  ['in capitals', Buffer.from(name.toUpperCase())],
  ['in UTF-16', Buffer.from(name, 'utf16le')],
  ['in an address', Buffer.from(`/people?name=${encodeURIComponent(name)}`)],
  ['in base64', Buffer.from(Buffer.from(`${name}!`).toString('base64'))],
  ['in base64 after one byte', Buffer.from(Buffer.from(`x${name}!`).toString('base64'))],
  ['in base64 after two bytes', Buffer.from(Buffer.from(`xy${name}!`).toString('base64'))],
])('a name is found %s', (_where, bytes) => {
  expect(findWords(bytes, [name, 'Ильин'])).toEqual([name]);
});

test('sealed bytes contain no name', () => {
  expect(findWords(Buffer.from('sealed and silent'), [name])).toEqual([]);
});
