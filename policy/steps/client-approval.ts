import { closed, unconcerned } from '../finding.js';
import { ofRequest } from '../step.js';

/**
 * Partner applications always need approval, professional ones for wellbeing data; one whose approval was taken back
 * reads nothing of anybody, whoever uses it. Here and nowhere else.
 */
export const clientApproval = ofRequest('client-approval', ({ caller, kind }) => {
  if (caller.kind === 'VISITOR' || caller.client.approval === 'APPROVED') return unconcerned;
  if (caller.kind === 'APPLICATION' || caller.client.approval === 'SUSPENDED')
    return closed('APP_NOT_APPROVED');
  if (caller.kind === 'PROFESSIONAL' && kind === 'WELLBEING_ENTRY') return closed('PHR_APP_NOT_APPROVED');
  return unconcerned;
});
