import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exchangeEverything, readInvitation } from '../../support/app-driver-exchange.ts';
import { addPupil, expectPupils } from '../../support/app-driver-people.ts';
import { createProgramme, joinByLink } from '../../support/app-driver-start.ts';
import { test } from '../../support/app-test.ts';
import { type EndpointProcess, startEndpoint } from '../../support/endpoint-process.ts';
import { projectPath } from '../../support/project-paths.ts';

test('15: a server restored from yesterday gets the last day again', async ({
  endpoint,
  laptop,
  phone,
}) => {
  test.setTimeout(240_000);
  const yesterday = mkdtempSync(join(tmpdir(), 'krug-yesterday-'));
  await createProgramme(laptop.page());
  await addPupil(laptop.page(), 'Баирова Сэсэг');
  await exchangeEverything(laptop.page());
  backUp(endpoint, join(yesterday, 'krug.db'));
  await addPupil(laptop.page(), 'Козлов Артём');
  await exchangeEverything(laptop.page());

  const restored = await replace(endpoint, yesterday);
  await expectAllThere(laptop.page(), phone.page());
  await restored.stop();
  rmSync(yesterday, { recursive: true });
});

test('15: a wiped server gets everything again', async ({ endpoint, laptop, phone }) => {
  test.setTimeout(240_000);
  const empty = mkdtempSync(join(tmpdir(), 'krug-wiped-'));
  await createProgramme(laptop.page());
  await addPupil(laptop.page(), 'Баирова Сэсэг');
  await addPupil(laptop.page(), 'Козлов Артём');
  await exchangeEverything(laptop.page());

  const wiped = await replace(endpoint, empty);
  await expectAllThere(laptop.page(), phone.page());
  await wiped.stop();
  rmSync(empty, { recursive: true });
});

/** A device that has never been here gets from the server all that the laptop calls stored. */
async function expectAllThere(laptop: Page, phone: Page): Promise<void> {
  await exchangeEverything(laptop);
  await joinByLink(phone, await readInvitation(laptop));
  await expectPupils(phone, 'Баирова Сэсэг', 'Козлов Артём');
}

/** Another folder of data at the same address. */
async function replace(old: EndpointProcess, dataFolder: string): Promise<EndpointProcess> {
  await old.stop();
  return startEndpoint(dataFolder, { PORT: String(old.port) });
}

function backUp({ dataFolder }: EndpointProcess, file: string): void {
  execFileSync(process.execPath, [projectPath('dist-endpoint/main.js'), 'backup', file], {
    env: { ...process.env, DATA_DIR: dataFolder },
  });
}
