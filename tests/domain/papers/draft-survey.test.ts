import { expect, test } from 'vitest';
import { surveys as words } from '../../../src/app/text/ru/surveys.ts';
import { draftSurvey } from '../../../src/domain/papers/draft-survey.ts';
import { textToBlocks } from '../../../src/domain/papers/paper-blocks.ts';
import { itemsOf } from '../../../src/domain/surveys/survey-form.ts';
import { surveyMoments } from '../../../src/domain/surveys/survey-seats.ts';

const sides = ['mentee', 'mentor'] as const;
const masha = { code: 'КМ7Я', name: 'Старкова Маша, 8А', others: 'Кузнецов Алексей' };

test('a sheet says whose it is, with whom and by which code it is typed in', () => {
  const text = draftSurvey('mentee', 'before', masha, 'Школа');
  expect(text).toContain('Код: КМ7Я');
  expect(text).toContain('АНКЕТА НАСТАВЛЯЕМОГО «ДО»');
  expect(text).toContain('Фамилия, имя: Старкова Маша, 8А');
  expect(text).toContain('Наставник: Кузнецов Алексей');
});

test('a sheet for everybody has lines in the place of the code and the names', () => {
  const [code, , , name, others] = textToBlocks(draftSurvey('mentor', 'after', null, 'Школа'));
  expect(code).toEqual({ type: 'right', text: 'Код: ________________' });
  expect(name).toMatchObject({ text: 'Фамилия, имя: ________________' });
  expect(others).toMatchObject({ text: 'С кем работаю: ________________' });
});

test('the paper asks what the screen asks, in the same words and the same order', () => {
  for (const side of sides) {
    for (const moment of surveyMoments) {
      const text = draftSurvey(side, moment, masha, 'Школа');
      const table = textToBlocks(text).find((block) => block.type === 'table');
      expect(table?.head).toHaveLength(11);
      expect(table?.rows.map(([question]) => question)).toEqual(
        itemsOf(side, moment).map((item, index) => `${index + 1}. ${words.items[item]}`),
      );
      expect(text).toContain(words.lead[moment].split('?')[0]);
    }
  }
});
