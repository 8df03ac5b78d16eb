import { useId, useRef } from 'react';
import type { PersonaOffer } from '../persona-offer.js';
import { Avatar } from './avatar.js';
import { byGroup, kindOf } from './kinds.js';
import { moveFocus } from './move-focus.js';
import { PersonaCard } from './persona-card.js';

interface PersonaSwitchProps {
  readonly current: PersonaOffer | undefined;
  readonly offers: readonly PersonaOffer[];
  onChoose(offer: PersonaOffer): void;
}

/** A button that says who asks, and opens the list of those who could. */
export function PersonaSwitch({ current, offers, onChoose }: PersonaSwitchProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const choose = (offer: PersonaOffer) => {
    list.current?.hidePopover();
    onChoose(offer);
  };
  return (
    <>
      <button type="button" className="who" popoverTarget={id} aria-haspopup="dialog">
        <Avatar name={current?.name ?? '?'} kind={current?.kind ?? ''} />
        <span className="who-text">
          <span className="who-name">{current?.name ?? 'Own headers'}</span>
          <span className="who-kind">{current ? kindOf(current.kind).label : 'Nobody of the demo'}</span>
        </span>
        <span className="who-switch">Switch</span>
      </button>
      <div
        id={id}
        ref={list}
        popover="auto"
        className="sheet people"
        role="dialog"
        aria-label="Ask as somebody else"
        onToggle={({ newState }) => newState === 'open' && focusCurrent(list.current)}
      >
        <div className="sheet-head">
          <h2>Who is asking?</h2>
          <p>Choosing somebody sets the headers of the request and a query that shows what she may see.</p>
        </div>
        {[...byGroup(offers)].map(([group, those]) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <ul onKeyDown={(event) => moveFocus(event, list.current)}>
              {those.map((offer) => (
                <li key={offer.key}>
                  <PersonaCard offer={offer} isCurrent={offer.key === current?.key} onChoose={choose} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function focusCurrent(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
}
