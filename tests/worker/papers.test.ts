import { expect, test, vi } from 'vitest';
import type { Change } from '../../src/domain/changes.ts';
import { signedToChanges } from '../../src/domain/gates/signed-consents.ts';
import type { PaperWish } from '../../src/domain/papers/draft-papers.ts';
import { draftToChanges } from '../../src/domain/papers/paper-draft.ts';
import type { CandidateRow } from '../../src/domain/views.ts';
import { girlNames, manNames } from '../support/invented-people.ts';
import { follow, insist, openSchool, type TestPage } from './open-page.ts';

const today = '2026-11-24';

const person = (id: string, name: string, fields: Readonly<Record<string, string>>): Change => {
  const [familyName = '', givenName = '', patronymic = ''] = name.split(' ');
  const names = { familyName, givenName, patronymic };
  return { type: 'create', table: 'person', id, fields: { ...names, ...fields } };
};

const child = (id: string, name: string) =>
  person(id, name, {
    circle: 'pupils',
    born: '2014-03-04',
    guardian: 'Алтаева Дулма Ивановна, мать',
  });

const teacher = (id: string, name: string) =>
  person(id, name, { circle: 'teachers', born: '1980-02-01' });

const pairOf = (id: string, mentor: string, mentee: string): Change => ({
  type: 'create',
  table: 'match',
  id,
  fields: {
    mentors: [mentor],
    mentees: [mentee],
    goal: 'Полюбить задачи',
    period: { from: '2026-12-01', until: '2027-05-25' },
  },
});

const aWish = (wish: Partial<PaperWish>): PaperWish => ({
  kinds: [],
  matches: [],
  people: [],
  consents: [],
  consent: '',
  on: today,
  ...wish,
});

/** As «Внести подписанное» does with everything that is ticked. */
const sign = (page: TestPage, rows: readonly CandidateRow[]) =>
  insist(
    page,
    signedToChanges(
      rows.flatMap((row) =>
        row.missing.flatMap((one, index) =>
          one.type === 'consent'
            ? [
                {
                  id: `consent ${row.person} ${index}`,
                  person: { id: row.person, guardian: row.guardian },
                  kind: one.kind,
                  signatures: one.signatures,
                  signer: row.guardian || row.row.familyName,
                  on: today,
                },
              ]
            : [],
        ),
      ),
    ),
  );

const isUnsigned = ({ person: id }: CandidateRow) => /^child-[0-3]$/.test(id);

test('of 23 candidates the 4 whose parents have not signed begin nothing until the forms are back', async () => {
  const page = await openSchool();
  await insist(page, [
    teacher('teacher', 'Чувашов Алексей Петрович'),
    ...girlNames.map((name, index) => child(`child-${index}`, name)),
    ...girlNames.map((_, index) => pairOf(`pair-${index}`, 'teacher', `child-${index}`)),
  ]);
  const candidates = await follow(page, 'candidates', { today });
  await sign(
    page,
    candidates.last().filter((row) => !isUnsigned(row)),
  );
  await vi.waitFor(() => {
    const lacking = candidates.last().filter(({ missing }) => missing.length > 0);
    expect(lacking.map((row) => row.person)).toEqual(['child-0', 'child-1', 'child-2', 'child-3']);
  });

  const begin = (pair: number) =>
    page.api.do([
      {
        type: 'edit',
        table: 'match',
        id: `pair-${pair}`,
        fields: { status: { state: 'active', on: today, reason: '' } },
      },
    ]);
  expect(await begin(4)).toMatchObject({ ok: true });
  for (const pair of [0, 1, 2, 3]) {
    expect(await begin(pair)).toMatchObject({ error: { type: 'match-not-ready' } });
  }

  const forms = await page.api.draftPapers(
    aWish({
      kinds: ['consent'],
      people: candidates
        .last()
        .filter(isUnsigned)
        .map((row) => row.person),
      consents: ['participation-mentee'],
    }),
  );
  expect(forms.map(({ about }) => about)).toEqual(girlNames.slice(0, 4));

  await sign(page, candidates.last().filter(isUnsigned));
  for (const pair of [0, 1, 2, 3]) expect(await begin(pair)).toMatchObject({ ok: true });

  for (const pair of [0, 22]) {
    const publish: Change = {
      type: 'edit',
      table: 'match',
      id: `pair-${pair}`,
      fields: { caseLink: 'https://school.example/story' },
    };
    expect(await page.api.do([publish])).toMatchObject({
      error: { type: 'no-publication-consent' },
    });
  }
});

test('a training of two hours for nine of twelve leaves three warned of, and an outsider refused', async () => {
  const page = await openSchool();
  const teachers = girlNames.slice(0, 9);
  const offers = Array.from({ length: 12 }, (_, index): Change => ({
    type: 'create',
    table: 'offer',
    id: `offer-${index}`,
    fields: { mentor: `mentor-${index}` },
  }));
  await insist(page, [
    ...teachers.map((name, index) => teacher(`mentor-${index}`, name)),
    child('mentor-9', 'Рыкова Ия Олеговна'),
    child('mentor-10', 'Юрьева Ада Олеговна'),
    person('mentor-11', 'Ямщиков Егор Ильич', { circle: 'residents', born: '1975-02-01' }),
    ...offers,
  ]);
  const candidates = await follow(page, 'candidates', { today });
  expect(candidates.last()).toHaveLength(12);
  await sign(page, candidates.last());
  await insist(page, [
    {
      type: 'create',
      table: 'training',
      id: 'training',
      fields: { hours: 2, on: today, people: teachers.map((_, index) => `mentor-${index}`) },
    },
  ]);
  await vi.waitFor(() => {
    const untrained = candidates
      .last()
      .filter(({ warnings }) => warnings.some(({ type }) => type === 'training'));
    expect(untrained.map((row) => row.person).sort()).toEqual([
      'mentor-10',
      'mentor-11',
      'mentor-9',
    ]);
    const refused = candidates.last().filter(({ missing }) => missing.length > 0);
    expect(refused).toMatchObject([{ person: 'mentor-11', missing: [{ type: 'clearance' }] }]);
  });
});

test('the order of 18 pairs and their agreements are kept to the letter, and each match knows both', async () => {
  const page = await openSchool();
  const ids = manNames.map((_, index) => `pair-${index}`);
  await insist(page, [
    ...manNames.map((name, index) => teacher(`mentor-${index}`, name)),
    ...manNames.map((_, index) => child(`child-${index}`, girlNames[index] ?? '')),
    ...ids.map((id, index) => pairOf(id, `mentor-${index}`, `child-${index}`)),
  ]);
  const drafts = await page.api.draftPapers(
    aWish({ kinds: ['order-matches', 'agreement'], matches: ids }),
  );
  expect(drafts.map(({ number }) => number)).toEqual([
    '1',
    ...ids.map((_, index) => String(index + 1)),
  ]);
  expect(drafts[0]?.text).toContain('18 пар и групп');

  const edited = drafts.map((draft) =>
    Object.assign({}, draft, { text: `${draft.text}\nДописано от руки.` }),
  );
  const changes = edited.flatMap((draft, index) => draftToChanges(draft, `paper-${index}`));
  await insist(page, changes);

  const kept = await follow(page, 'document', { id: 'paper-18' });
  expect(kept.last()).toMatchObject({ text: edited[18]?.text, row: { number: '18', on: today } });
  const match = await follow(page, 'match', { id: 'pair-17', today });
  expect(match.last()?.match.orderDocument).toBe('paper-0');
  expect(
    match
      .last()
      ?.papers.map(({ kind }) => kind)
      .sort(),
  ).toEqual(['agreement', 'order-matches']);
  const again = await page.api.draftPapers(aWish({ kinds: ['agreement'], matches: ['pair-0'] }));
  expect(again[0]?.number).toBe('19');
});
