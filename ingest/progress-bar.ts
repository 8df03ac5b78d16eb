import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from './import.js';

export interface ProgressBar {
  at(progress: Progress): void;
  end(): void;
}

/** A bar on a terminal, a line every ten per cent elsewhere. */
export function progressBar(say: (line: string) => void): ProgressBar {
  return process.stderr.isTTY ? bar() : lines(say);
}

function bar(): ProgressBar {
  const single = new SingleBar(
    {
      stream: process.stderr,
      format: '{bar} {percentage} % {resources} resources',
      hideCursor: true,
      etaBuffer: 50,
    },
    Presets.shades_grey,
  );
  let started = false;
  return {
    at({ bytes, bytesTotal, resources }) {
      if (!started) single.start(bytesTotal, 0, { resources: 0 });
      started = true;
      single.update(Math.min(bytes, bytesTotal), { resources });
    },
    end() {
      if (started) single.stop();
    },
  };
}

function lines(say: (line: string) => void): ProgressBar {
  let told = 0;
  return {
    at({ bytes, bytesTotal, resources }) {
      const tenth = Math.floor((10 * Math.min(bytes, bytesTotal)) / Math.max(1, bytesTotal));
      if (tenth <= told) return;
      told = tenth;
      say(`Read ${tenth * 10} %: ${resources} resources.`);
    },
    end: () => undefined,
  };
}
