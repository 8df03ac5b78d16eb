// Every test of the policy that needs no database and no random case, as one file: a run for each mutant loads it once.
import '../decisions/policy.test.js';
import '../policy/tables.test.js';
import '../policy/access-summary.test.js';
import '../policy/across-registers.test.js';
import '../policy/acting-role.test.js';
import '../policy/birthdays.test.js';
import '../policy/dated-data.test.js';
import '../policy/licences.test.js';
import '../policy/of-the-person.test.js';
import '../policy/openings.test.js';
import '../policy/own-side.test.js';
import '../policy/prescriptions.test.js';
import '../policy/steps.test.js';
import '../policy/task-ceiling.test.js';
import '../policy/time.test.js';
