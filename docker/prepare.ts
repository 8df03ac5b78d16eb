// `node dist/docker/prepare.js`: makes the indexes, once a database says what it is, as the user that may make them.
import { openGivenDatabase } from '../commands/given-database.js';
import { environment, runCommand, say } from '../commands/run-command.js';
import { ensureIndexes } from '../database/index.js';
import { importedIndexes } from '../ingest/versions/imported-resources.js';
import { subgraphIndexes } from '../subgraphs/index.js';

await runCommand('Preparing the database', async (open) => {
  const { db, deployment } = await openGivenDatabase(environment().MONGODB_URL ?? null, open);
  await ensureIndexes(db, [...subgraphIndexes, ...importedIndexes]);
  say(`The database ${db.databaseName} is ${deployment} and has its indexes.`);
  await open.all();
});
