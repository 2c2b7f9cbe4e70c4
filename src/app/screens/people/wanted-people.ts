import { signal } from '@preact/signals';
import type { PeopleQuestion } from '../../../domain/views.ts';

export type Wanted = Pick<PeopleQuestion, 'text' | 'circle' | 'schoolClass' | 'role'>;

export const everybody: Wanted = { text: '', circle: null, schoolClass: null, role: null };

/** Kept while the app is open: coming back from a person's page, or printing, finds the same list. */
export const wanted = signal<Wanted>(everybody);
