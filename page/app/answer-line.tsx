import type { AnswerNote } from './graph-fetcher.js';

/** Status, time and request id of the last answer: what one tells when asking for help. */
export function AnswerLine({ answer }: { readonly answer: AnswerNote | null }) {
  return (
    <p className="answer-line" aria-live="polite">
      {answer === null ? (
        'Send the query with the ▶ button, or Ctrl-Enter in the editor.'
      ) : (
        <>
          <span data-good={answer.status < 400}>HTTP {answer.status}</span>
          <span>{answer.ms} ms</span>
          {answer.requestId && <span className="answer-id">request {answer.requestId}</span>}
        </>
      )}
    </p>
  );
}
