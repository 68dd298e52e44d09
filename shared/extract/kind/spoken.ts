import { measure } from '../body/measure.ts';
import { SHORTEST } from './sizes.ts';

/** What a headline quotes, it speaks of. */
export const unquoted = (text: string): string => text.replace(/[“"„«][^”"“»]{2,60}[”"“»]/g, '');

/** Whether a passage has fewer words than a text, where an ideograph is half a word. */
export const isShort = (passage: string): boolean => measure(passage).weight < SHORTEST;
