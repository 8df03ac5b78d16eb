import { useGraphiQL } from '@graphiql/react';
import { useId } from 'react';
import { CopyButton } from './copy-button.js';
import { curlOf } from './curl.js';
import type { SentHeaders } from './sent-headers.js';

interface RequestCardProps {
  readonly headers: SentHeaders | null;
  readonly endsAt: string | null;
}

/** The token and the headers, to look at and to take into a client of one's own. */
export function RequestCard({ headers, endsAt }: RequestCardProps) {
  const id = useId();
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const token = headers?.authorization?.replace(/^Bearer /i, '');
  const context = Object.entries(headers ?? {}).filter(([name]) => name !== 'authorization');
  const curl = () =>
    curlOf({
      url: new URL('graphql', document.baseURI).href,
      headers: headers ?? {},
      query: queryEditor?.getValue() ?? '',
      variables: variableEditor?.getValue() ?? '',
    });
  return (
    <>
      <button type="button" className="request" popoverTarget={id} aria-haspopup="dialog">
        <span className="request-name">{token ? 'Token and headers' : 'No token'}</span>
        {endsAt && <span className="request-until">until {timeOf(endsAt)}</span>}
      </button>
      <div id={id} popover="auto" className="sheet sent" role="dialog" aria-label="Token and headers">
        <div className="sheet-head">
          <h2>What is sent</h2>
          <p>The headers stand in GraphiQL’s header editor as well; a change there counts at once.</p>
        </div>
        {headers === null && <p className="problem">The header editor holds no JSON object at the moment.</p>}
        <label className="field">
          <span>Access token{endsAt ? `, until ${timeOf(endsAt)}; a new one comes by itself` : ''}</span>
          <textarea
            readOnly
            rows={token ? 5 : 1}
            value={token ?? 'None: only what is public can be asked.'}
            onFocus={(event) => event.target.select()}
          />
        </label>
        {context.map(([name, value]) => (
          <label className="field" key={name}>
            <span>{name}</span>
            <textarea readOnly rows={1} value={value} onFocus={(event) => event.target.select()} />
          </label>
        ))}
        <div className="buttons">
          {token && <CopyButton label="Copy token" text={() => token} />}
          <CopyButton label="Copy as curl" text={curl} />
        </div>
      </div>
    </>
  );
}

function timeOf(instant: string): string {
  return new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
