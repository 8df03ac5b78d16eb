import type { PersonaOffer } from '../persona-offer.js';
import { Avatar } from './avatar.js';
import { kindOf } from './kinds.js';

interface PersonaCardProps {
  readonly offer: PersonaOffer;
  readonly isCurrent: boolean;
  onChoose(offer: PersonaOffer): void;
}

export function PersonaCard({ offer, isCurrent, onChoose }: PersonaCardProps) {
  const { name, kind, story, headers } = offer;
  return (
    <button type="button" className="card" aria-current={isCurrent} onClick={() => onChoose(offer)}>
      <Avatar name={name} kind={kind} />
      <span className="card-text">
        <span className="card-name">{name}</span>
        <span className="card-kind">{kindOf(kind).label}</span>
        {headers['x-care-context'] && <span className="tag">with a care context</span>}
        {headers['x-on-behalf-of'] && <span className="tag">for somebody else</span>}
        <span className="card-story">{story}</span>
      </span>
    </button>
  );
}
