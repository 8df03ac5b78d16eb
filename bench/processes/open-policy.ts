import { always, type Decision, type Policy } from '../../policy/index.js';

const permit: Decision = {
  effect: 'permit',
  audit: 'OWN_REGISTER',
  public: { form: 'SHOWN' },
  obligations: { notify: false, flag: false },
  because: [],
};

/** Rules off: everything is permitted without a look at the facts. For the comparison only. */
export const openPolicy: Policy = {
  decide: () => permit,
  scope: () => ({ predicate: always, closed: null, grounds: [], leftOut: [], outside: null }),
  accessSummary: () => [],
};
