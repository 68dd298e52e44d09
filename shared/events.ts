import type { Outcome } from './outcomes.ts';

/** What happened in the pipeline, for whoever watches: progress on a terminal, metrics when deployed. */
export type PipelineEvent =
  | {
      type: 'polled';
      sourceId: string;
      url: string;
      /** Candidates that the document lists. */
      listed: number;
      /** Of these, the ones that nobody had found before. */
      fresh: number;
    }
  | { type: 'poll-failed'; sourceId: string; url: string; reason: string }
  | {
      /** A source's latest articles were looked at, as happens once a day. */
      type: 'looked';
      sourceId: string;
      /** What is not as usual, in words. */
      drift: string[];
    }
  | {
      type: 'returned';
      messageId: string;
      reason: string;
      /** Anything but a failure that passes: it ends in the dead letters, and somebody should look. */
      bug: boolean;
      stack?: string;
    }
  | {
      /** What the canary saw; in seconds. */
      type: 'measured';
      overdueSeconds: number;
      silentSeconds: number;
      freshnessSeconds?: number;
    }
  | { type: 'not-announced'; reason: string }
  | { type: 'queued'; sourceId: string; url: string }
  | { type: 'postponed'; sourceId: string; url: string; until: string; reason: string }
  | {
      type: 'finished';
      sourceId: string;
      url: string;
      outcome: Outcome;
      detail?: string;
      articleId?: string;
      title?: string;
      revision?: number;
      /** Milliseconds from publication to storing; only where the page says when it was published. */
      freshnessMs?: number;
    };

/** Takes notice of an event; must not throw. */
export type Observe = (event: PipelineEvent) => void;
