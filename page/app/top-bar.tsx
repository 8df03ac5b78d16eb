import { useCurrentPersona } from './current-persona.js';
import { useEditorColors } from './editor-colors.js';
import type { PersonaDesk } from './persona-desk.js';
import { PersonaSwitch } from './persona-switch.js';
import { RequestCard } from './request-card.js';

/** Who asks now, and the ways to be somebody else or to take her token along. */
export function TopBar({ desk }: { readonly desk: PersonaDesk }) {
  useEditorColors();
  const { offer, headers, become } = useCurrentPersona(desk);
  return (
    <div className="top-bar">
      <h1 className="brand">
        <img src="page/icon.svg" alt="" width="30" height="30" />
        Caregraph
        <span className="demo" title="Everybody here is invented.">
          Demo data
        </span>
      </h1>
      <PersonaSwitch current={offer} offers={desk.offers()} onChoose={become} />
      <p className="story" aria-live="polite">
        {offer?.story ?? 'These headers are your own. Choose somebody to have hers back.'}
      </p>
      <RequestCard headers={headers} endsAt={offer?.endsAt ?? null} />
    </div>
  );
}
