import { expect, test } from 'vitest';
import { draftQuestionnaire } from '../../../src/domain/papers/draft-questionnaire.ts';
import { textToBlocks } from '../../../src/domain/papers/paper-blocks.ts';
import { findByShortCode } from '../../../src/domain/papers/short-code.ts';

const ids = ['01a007de-3c19-7dad-8b55-e8f8d7002ac0', '01a007de-3c05-7c05-96c4-5e6d77f2b4b0'];
const [masha = ''] = ids;

test('a sheet with a name carries the code by which its person is found', () => {
  const text = draftQuestionnaire('mentee', { id: masha, name: 'Старкова Маша, 8А' }, 'Школа');
  expect(text).toContain('Старкова Маша, 8А');
  const code = /Код: (.+)/.exec(text)?.[1] ?? '';
  expect(findByShortCode(code.toLowerCase(), ids)).toEqual([masha]);
});

test('an empty sheet has lines in the place of name and code, and a cell for every hour', () => {
  for (const role of ['mentee', 'mentor'] as const) {
    const blocks = textToBlocks(draftQuestionnaire(role, null, 'Школа'));
    expect(blocks[0]).toEqual({ type: 'right', text: 'Код: ________________' });
    const table = blocks.find(({ type }) => type === 'table');
    expect(table).toMatchObject({ head: ['Урок', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'] });
    expect(table?.type === 'table' && table.rows).toHaveLength(9);
  }
});
