import { useState } from 'react';

type Outcome = 'COPIED' | 'FAILED' | null;
const said = { COPIED: 'Copied', FAILED: 'Not allowed here: select and copy' } as const;

export function CopyButton({ label, text }: { readonly label: string; text(): string }) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const copy = async () => {
    const copied = await navigator.clipboard?.writeText(text()).then(
      () => true,
      () => false,
    );
    setOutcome(copied ? 'COPIED' : 'FAILED');
    setTimeout(() => setOutcome(null), 2_500);
  };
  return (
    <button type="button" className="copy" onClick={copy}>
      <span aria-live="polite">{outcome ? said[outcome] : label}</span>
    </button>
  );
}
