import { MultiBar, Presets } from 'cli-progress';

export interface ProgressStep {
  /** How much of the step is done, 0 to 1. */
  at(fraction: number): void;
  done(): void;
}

export interface Progress {
  step(label: string): ProgressStep;
  end(): void;
}

/** Shows several long steps at once: bars on a terminal, a line at every quarter elsewhere. */
export function progress(report: (line: string) => void): Progress {
  return process.stderr.isTTY ? bars() : lines(report);
}

function bars(): Progress {
  const all = new MultiBar(
    {
      stream: process.stderr,
      format: '{bar} {percentage} % {label}',
      hideCursor: true,
      clearOnComplete: false,
    },
    Presets.shades_grey,
  );
  return {
    step(label) {
      const bar = all.create(100, 0, { label });
      return { at: (fraction) => bar.update(percent(fraction)), done: () => bar.update(100) };
    },
    end: () => all.stop(),
  };
}

function lines(report: (line: string) => void): Progress {
  return {
    step(label) {
      let told = 0;
      report(`${label} …`);
      const at = (fraction: number) => {
        const quarter = Math.floor(percent(fraction) / 25);
        if (quarter <= told) return;
        told = quarter;
        report(`${label}: ${quarter * 25} %`);
      };
      return { at, done: () => at(1) };
    },
    end: () => undefined,
  };
}

function percent(fraction: number): number {
  return Math.round(Math.min(1, Math.max(0, fraction)) * 100);
}
