/** The persona's initials in the colour of her kind. */
export function Avatar({ name, kind }: { readonly name: string; readonly kind: string }) {
  return (
    <span className="avatar" data-kind={kind} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends.map((word) => word?.charAt(0).toLocaleUpperCase('fi') ?? '').join('');
}
