import { start } from '../../src/app/text/ru/start.ts';
import { expect, test } from '../support/app-test.ts';
import { appAddress } from '../support/browser.ts';

test('a part wins over the base, whatever order the build gives the stylesheets', async ({
  laptop,
}) => {
  const page = laptop.page();
  await page.goto(`${appAddress}/join`);
  const primary = page.getByRole('button', { name: start.joining.save });
  await expect(primary).toHaveCSS('color', 'rgb(255, 255, 255)');
});
