import { besideData } from './beside-data.js';
import { leaksIn } from './leaks.js';

/**
 * Every request over HTTP of every test is watched: no address of one, and no error, header or cursor of a reply, may
 * hold a secret. A test whose reply does fails where it asked.
 */
const plain = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  const response = await plain(input, init);
  const told = leaksIn(`${url}\n${besideData(response.headers, await response.clone().text())}`);
  if (told.length > 0) throw new Error(`Beside its data, the reply of ${url} tells ${told.join(', ')}.`);
  return response;
};
