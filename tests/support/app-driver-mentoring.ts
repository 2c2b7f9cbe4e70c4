import { expect, type Page } from '@playwright/test';
import { mentoring } from '../../src/app/text/ru/mentoring.ts';
import { today } from '../../src/app/text/ru/today.ts';
import { appAddress } from './browser.ts';

export type NewMatch = {
  readonly mentor: string;
  readonly mentee: string;
  readonly theme: string;
  readonly goal: string;
};

/** Ends on the new match's page. */
export async function makeMatch(page: Page, match: NewMatch): Promise<void> {
  const words = mentoring.make;
  await page.goto(`${appAddress}/mentoring/new`);
  await choosePerson(page, words.mentor, match.mentor);
  await choosePerson(page, words.mentee, match.mentee);
  await page.getByLabel(words.theme).fill(match.theme);
  await page.getByLabel(words.goal).fill(match.goal);
  await page.getByRole('button', { name: words.save }).click();
  await expect(page.getByText(words.made)).toBeVisible();
}

/** In a field that finds people; the first who is offered. */
export async function choosePerson(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(name);
  await page.getByRole('option', { name }).first().click();
}

export type LoggedMeeting = { readonly summary: string; readonly nextStep: string };

/** From a match's page; what is not said stays as the form proposes. */
export async function logMeeting(page: Page, meeting: LoggedMeeting): Promise<void> {
  await page.getByRole('link', { name: today.logMeeting }).click();
  await fillMeeting(page, meeting);
  await page.getByRole('button', { name: mentoring.meeting.save }).click();
  await expect(page.getByText(mentoring.meeting.saved)).toBeVisible();
}

export async function fillMeeting(page: Page, meeting: LoggedMeeting): Promise<void> {
  await page.getByLabel(mentoring.meeting.summary).fill(meeting.summary);
  await page.getByLabel(mentoring.meeting.nextStep).fill(meeting.nextStep);
}
