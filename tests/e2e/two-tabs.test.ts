import {
  acceptImport,
  expectPeople,
  openImport,
  openPeople,
} from '../support/app-driver-people.ts';
import { createProgramme } from '../support/app-driver-start.ts';
import { test } from '../support/app-test.ts';
import { projectPath } from '../support/project-paths.ts';

test('what one tab saves the other shows at once', async ({ laptop }) => {
  const first = laptop.page();
  await createProgramme(first);
  const second = await laptop.browser().context.newPage();
  await openPeople(second);

  await openImport(first, projectPath('tests/fixtures/import/class-9-list.xlsx'));
  await acceptImport(first);

  await expectPeople(second, 7);
});
