import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { phonesInText, readPhone } from '../../../src/domain/people/phone.ts';
import { rubbish } from '../../support/rubbish.ts';

test.each([
  ['89025551234', '+79025551234'],
  ['8 (902) 555-12-34', '+79025551234'],
  ['+7 902 555‑12‑34', '+79025551234'],
  ['9025551234', '+79025551234'],
  ['8(39558)2-12-34', '+73955821234'],
  ['+86 139 1234 5678', '+8613912345678'],
  ['2-12-34', '2-12-34'],
  ['нет телефона', 'нет телефона'],
  ['', ''],
])('«%s» is kept as %s', (text, expected) => {
  expect(readPhone(text)).toBe(expected);
});

test.each([
  ['89462616523 мама', ['+79462616523'], 'мама'],
  ['мама 89025551234, папа 89145556677', ['+79025551234', '+79145556677'], 'мама , папа'],
  ['89025551234 89145556677', ['+79025551234', '+79145556677'], ''],
  ['89025551234/2-12-34', ['+79025551234', '2-12-34'], ''],
  ['school@example.ru', [], 'school@example.ru'],
  ['ул. Школьная, 12', [], 'ул. Школьная, 12'],
])('in «%s» the phones are %j', (text, phones, words) => {
  expect(phonesInText(text)).toEqual({ phones, words });
});

test('rubbish never breaks the reading of a phone', () => {
  fc.assert(
    fc.property(rubbish, (text) => {
      expect(readPhone(text).length).toBeLessThanOrEqual(text.normalize('NFC').length + 2);
      expect(phonesInText(text).phones).not.toContain('');
    }),
  );
});
