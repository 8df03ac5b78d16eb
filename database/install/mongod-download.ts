import { DryMongoBinary } from 'mongodb-memory-server-core';
import { MongoBinaryDownload } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownload.js';
import { MongoBinaryDownloadUrl } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js';
import { type ProgressStep, progress } from '../progress.js';
import { installOnce } from './cache.js';
import { downloadedMongod, MONGOD_VERSION, mongodFolder } from './mongod.js';

/** Whether the host of the downloads answers at all, within seconds. */
export async function downloadAnswers(env: NodeJS.ProcessEnv): Promise<boolean> {
  try {
    const url = await new MongoBinaryDownloadUrl(await optionsIn(mongodFolder(env))).getDownloadUrl();
    return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(4000) })).ok;
  } catch {
    return false;
  }
}

/** Downloads the pinned version once, checks its sum, and shows how far it is. */
export async function downloadMongod(
  env: NodeJS.ProcessEnv,
  report: (line: string) => void,
): Promise<string> {
  const shown = progress(report);
  try {
    await installOnce(mongodFolder(env), report, async (draft) => {
      await new Download(await optionsIn(draft), shown.step(`MongoDB ${MONGOD_VERSION}`)).getMongodPath();
    });
  } finally {
    shown.end();
  }
  const binary = await downloadedMongod(env);
  if (binary === undefined) throw new Error(`the download left no mongod in ${mongodFolder(env)}`);
  return binary;
}

async function optionsIn(downloadDir: string) {
  const ofThisMachine = await DryMongoBinary.generateOptions({ version: MONGOD_VERSION, downloadDir });
  return { ...ofThisMachine, downloadDir, checkMD5: true };
}

/** The package's download with its certificate checked, which it leaves off by itself, and our way to show progress. */
class Download extends MongoBinaryDownload {
  constructor(
    options: Awaited<ReturnType<typeof optionsIn>>,
    private readonly step: ProgressStep,
  ) {
    super(options);
  }

  override httpDownload(
    ...[url, options, ...rest]: Parameters<MongoBinaryDownload['httpDownload']>
  ): Promise<string> {
    return super.httpDownload(url, { ...options, rejectUnauthorized: true }, ...rest);
  }

  override printDownloadProgress(chunk: { length: number }): void {
    this.dlProgress.current += chunk.length;
    this.step.at(this.dlProgress.current / this.dlProgress.length);
  }
}
