/** All that a reply of the graph says beside the data itself: errors, headers, and what its cursors hold. */
export function besideData(headers: Iterable<readonly [string, string]>, text: string): string {
  const { data, ...rest } = answerIn(text);
  const cursors = [...JSON.stringify(data ?? null).matchAll(/"\w*[cC]ursor":"([^"]*)"/g)].map(
    ([, cursor = '']) => Buffer.from(cursor, 'base64url').toString('utf8'),
  );
  return [JSON.stringify(rest), ...[...headers].flat(), ...cursors].join('\n');
}

/** What is no answer of the graph, a page or a refusal in plain words, is no data at all. */
function answerIn(text: string): Record<string, unknown> {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null) return { ...answer };
  } catch {}
  return { text };
}
