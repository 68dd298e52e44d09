/** The stages that a harness takes an archive through, in order. */
export const STAGES = ['first poll', 'second poll', 'look again', 'replay', 'takedown', 'sweep'] as const;

/** What the harness tells its child, as JSON in the environment. */
export interface Orders {
  data: string;
  sourceUrl: string;
  /** The article that is taken down. */
  unwanted: string;
  stage: (typeof STAGES)[number];
  /** The boundary at which to be killed; 0 for none. */
  killAt: number;
}
