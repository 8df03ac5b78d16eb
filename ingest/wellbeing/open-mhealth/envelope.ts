const deepest = 4;

/**
 * The data points in a JSON value: a point itself, a list of them, a data series (one header over a list of bodies, as
 * IEEE 1752 has it), or an envelope of an exporter (`{"data": […]}`, `{"shim": "…", "body": […]}`) however it names the
 * list. What is none of these is given as it is, so that it is counted and refused.
 */
export function* pointsIn(value: unknown, depth = 0): Generator<unknown> {
  if (Array.isArray(value) && depth < deepest) {
    for (const item of value) yield* pointsIn(item, depth + 1);
    return;
  }
  if (!isObject(value) || isPoint(value)) {
    yield value;
    return;
  }
  if (isSeries(value)) {
    const { uuid: _, id: __, ...header } = value.header;
    for (const body of value.body) yield { header, body };
    return;
  }
  const lists = depth < deepest ? Object.values(value).filter(holdsPoints) : [];
  if (lists.length === 0) yield value;
  for (const list of lists) yield* pointsIn(list, depth + 1);
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPoint(value: Fields): boolean {
  return hasSchema(value) && isObject(value.body);
}

function isSeries(value: Fields): value is { readonly header: Fields; readonly body: readonly unknown[] } {
  return hasSchema(value) && Array.isArray(value.body);
}

function hasSchema({ header }: Fields): boolean {
  return isObject(header) && isObject(header.schema_id);
}

/** A list of objects, or an object that has one: what is beside it (names, moments, counts) is of the exporter. */
function holdsPoints(value: unknown): boolean {
  if (Array.isArray(value))
    return value.some((item) => isObject(item) && ('header' in item || 'body' in item));
  return isObject(value) && (isPoint(value) || isSeries(value) || Object.values(value).some(holdsPoints));
}
