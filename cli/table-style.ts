import pc from 'picocolors';

/** Colours are for terminals; what is piped somewhere is plain. */
export function tableStyle(): { head: string[]; border: string[] } {
  return pc.isColorSupported ? { head: ['bold'], border: ['dim'] } : { head: [], border: [] };
}
