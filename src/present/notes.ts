/** The window with the presenter's notes: this step's, and what comes next. Written from here, so that it needs no script of its own. */
import type { Step, Story } from '../model/story';

const STYLE = 'margin: 24px; font: 20px/1.45 system-ui, sans-serif; color: #1c1a17; background: #faf8f3';

const paragraph = (document: Document, text: string, style = ''): HTMLElement => {
  const element = document.createElement('p');
  element.textContent = text;
  element.style.cssText = style;
  return element;
};

/** Null where the browser opens no window. */
export const openNotes = (window: Window): Window | null => window.open('', 'attested-notes', 'popup,width=520,height=640');

export const writeNotes = (notes: Window, story: Story, step: number): void => {
  const { document } = notes;
  const now: Step | undefined = story.steps[step];
  const next = story.steps[step + 1];
  document.title = `Notes: ${story.title}`;
  document.documentElement.lang = 'en';
  document.body.style.cssText = STYLE;
  document.body.replaceChildren(
    paragraph(document, `Step ${step + 1} of ${story.steps.length}`, 'margin: 0; font-size: 15px; color: #6f685d'),
    paragraph(document, now?.heading ?? '', 'margin: 4px 0 16px; font-size: 26px; font-weight: 600; line-height: 1.2'),
    ...(now?.notes || 'No notes for this step.').split(/\n\s*\n/).map((text) => paragraph(document, text)),
    paragraph(document, next ? `Next: ${next.heading}` : 'The last step.', 'margin-top: 32px; padding-top: 12px; border-top: 1px solid #b9b1a1; font-size: 16px; color: #4d4840'),
  );
};
