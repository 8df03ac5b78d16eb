import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Gateway } from '../../gateway/start-gateway.js';
import { type FreshDatabase, freshDatabase } from '../database/fresh-database.js';
import { chromiumPath, launch, watch } from './browser.js';
import { buildThePage } from './build-the-page.js';
import { startDemo } from './demo-world.js';

const chromium = chromiumPath();
jest.setTimeout(90_000); // a browser on a busy machine

if (chromium === null) {
  test.skip('the page in a browser: there is no Chromium here (apt-get install chromium, or set CHROMIUM_PATH)', () => {});
} else {
  describe('the page in a browser', () => inBrowser(chromium));
}

function inBrowser(executablePath: string): void {
  let database: FreshDatabase;
  let demo: Gateway;
  let browser: Browser;
  let page: Page;
  let seen: readonly string[];

  beforeAll(async () => {
    await buildThePage();
    database = await freshDatabase();
    demo = await startDemo(database.db);
    browser = await launch(executablePath);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
    await database?.drop();
  });
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    page.setDefaultTimeout(40_000);
    seen = watch(page, demo.url);
  });

  const editor = (name: string) => page.locator(`.graphiql-${name} .view-lines`);
  const headers = () => page.getByRole('region', { name: 'Headers' });
  const who = () => page.locator('.who');
  const open = async (path = '/') => {
    await page.goto(demo.url + path);
    await editor('query-editor').waitFor();
  };
  const become = async (name: string) => {
    await who().click();
    await page.getByRole('dialog', { name: 'Ask as somebody else' }).getByRole('button', { name }).click();
  };
  const run = () => page.getByRole('button', { name: 'Execute query' }).click();
  const shows = async (name: string, text: string | RegExp) => {
    try {
      await editor(name).filter({ hasText: text }).waitFor();
    } catch {
      throw new Error(`The ${name} shows no ${text}, but: ${await editor(name).innerText()}`);
    }
  };

  test('opens as the first persona, with her name as it is written', async () => {
    await open();
    expect(await who().textContent()).toContain('Aino Mäkelä-Öberg');
    await shows('query-editor', 'MyRecords');
    await run();
    await shows('response', '1958-03-14');
    expect(seen).toEqual([]);
  });

  test('a switch sets token, care context and query, and the answer is that persona’s', async () => {
    await open();
    await become('Åke Salo');
    await shows('query-editor', 'MyPatient');
    await headers().getByText('x-care-context').waitFor();
    expect(new URL(page.url()).hash).toBe('#salo');
    await run();
    await shows('response', 'CONSENT_REQUIRED');
    await page.getByText('HTTP 200').waitFor();
    expect(seen).toEqual([]);
  });

  test('the analyst gets the directory, and one who has not signed in too', async () => {
    await open('/#analyst');
    await run();
    await shows('response', 'hälsostation');
    await become('Visitor');
    await shows('query-editor', 'Directory');
    await run();
    await shows('response', 'serviceProviders');
    expect(seen).toEqual([]);
  });

  test('what the user wrote stays when she becomes somebody else', async () => {
    await open();
    await editor('query-editor').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('query Own { me { id');
    await become('Sirkka Nygård');
    await shows('query-editor', 'Units');
    await page.getByRole('tab', { name: 'Own' }).click();
    await shows('query-editor', 'Own');
    await who().filter({ hasText: 'Aino' }).waitFor();
    expect(seen).toEqual([]);
  });

  test('the documentation tells what a field is and who may see it', async () => {
    await open();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = page.locator('.graphiql-plugin');
    await docs.getByRole('link', { name: 'Query', exact: true }).click();
    await docs.getByText('Where every question begins.').waitFor();
    await docs.getByRole('link', { name: 'Person', exact: true }).first().click();
    await docs.getByText('Street address. Seen by the person and by professionals').waitFor();
    expect(seen).toEqual([]);
  });

  test('the token and the request can be taken along', async () => {
    await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Token and headers' }).click();
    await page.getByRole('button', { name: 'Copy as curl' }).click();
    await page.getByText('Copied').waitFor();
    const curl = await page.evaluate('navigator.clipboard.readText()');
    expect(curl).toContain(`curl '${demo.url}/graphql'`);
    expect(curl).toMatch(/-H 'authorization: Bearer [\w-]+\.[\w-]+\.[\w-]+'/);
    expect(seen).toEqual([]);
  });

  test('a token that is about to end gives way to a new one before it is sent', async () => {
    await page.clock.install();
    await open();
    const before = await page.locator('.sent textarea').first().inputValue();
    await page.clock.fastForward('59:50');
    await page.clock.resume();
    await run();
    await shows('response', '1958-03-14');
    expect(await page.locator('.sent textarea').first().inputValue()).not.toBe(before);
    expect(seen).toEqual([]);
  });

  test('the people can be reached and chosen by keyboard alone', async () => {
    await open();
    await who().focus();
    await page.keyboard.press('Enter');
    await page.locator('.card[aria-current="true"]:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await who().filter({ hasText: 'Åke Salo' }).waitFor();
    expect(seen).toEqual([]);
  });

  test('a script that is not from the page’s files does not run, and this test would see it', async () => {
    await open();
    const isTold = (directive: string) =>
      page.waitForEvent('console', (message) => message.text().includes(directive));
    const told = Promise.all([isTold('script-src'), isTold('img-src')]);
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }))`,
    );
    await page.evaluate(
      `document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' }))`,
    );
    await told;
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(seen.filter((line) => /script-src|img-src/.test(line))).toHaveLength(2);
  });

  test('on a phone nothing is wider than the screen, and the answer can be reached', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open();
    await run();
    await shows('response', '1958-03-14');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(seen).toEqual([]);
  });
}
