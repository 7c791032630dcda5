import { describe, expect, it } from 'vitest';
import { isBoilerplate, opensLink, opensListing } from './boilerplate';

describe('lines of the page', () => {
  it.each([
    '• Print Friendly, PDF & Email', 'Send to Kindle', 'Share', 'Share this story', 'Tweet', 'WhatsApp', 'Most Popular', 'read more:', 'Read more: Why the grid fails', 'READ ALSO: The general who stayed', 'Related stories', 'More on this story', 'You may also like',
    'Leave a comment', '12 Comments', 'Sign up for our newsletter', 'Subscribe', 'Follow us on Telegram', 'Click here to read more', 'ADVERTISEMENT', 'Article continues below', 'Continue reading', 'Copyright 2020 The Courier', '© The Courier', 'All rights reserved.', 'Menu', 'Search', 'Home', 'Tags: Sudan, war', 'Filed under: Africa',
    '[Photo: Courier]', 'Photo: AFP', 'Image: Lena Fischer', 'What do you think?', '***', '---', '###', 'Home > World > Africa', 'News | Asia', 'desk@example.org', 'https://example.org/x', '@courier', '1 of 12', 'Watch', 'Hide caption', 'Skip to content',
    'Sign up for our newsletter and never miss a story from the region again.', 'By continuing you agree to our terms of use.', 'We use cookies to improve your visit to our website.', 'Your support makes our journalism possible.', 'This article was originally published by The Courier and is republished here.', 'This material may not be published, broadcast or rewritten.', 'Please enter a valid email address to get our newsletter.',
  ])('%s', (line) => expect(isBoilerplate(line)).toBe(true));
  it.each([
    'Watch the border, says UN', 'Join the alliance? Helsinki votes', 'Register to vote, diaspora is told', 'Share of refugees doubles', 'Related by blood, divided by war', 'Search for the missing goes on', 'Home after nine years in Evin', 'More killed in Gaza than in May', 'Latest talks fail', 'Top general resigns', 'Follow the money, says prosecutor', 'Support for war falls', 'Next stop: Kharkiv', 'Print runs fall', 'Copy of letter found', 'X marks the front',
    'The watchdog fined the firm over its privacy policy.', 'He signed up for the army and was sent to the front.', 'You can hear our guns from here, the captain said.', '“You can read our newsletter,” the rebel said.', 'Silence.', 'Fear', '• Opening of the airport', '1. Ethiopia denies it', 'Mali | a short history of four coups',
    'Our sources in the city say that the bridge is gone.',
  ])('not: %s', (line) => expect(isBoilerplate(line)).toBe(false));
  it.each(['Most Read', 'Related articles', 'More from Asia', 'Recommended', 'You may also like'])('above a list: %s', (line) => expect(opensListing(line)).toBe(true));
  it.each(['Read more:', 'See also', 'Related:'])('above one link: %s', (line) => expect(opensLink(line)).toBe(true));
  it.each(['Read more about it in the report.', 'Share this'])('above none: %s', (line) => expect(opensLink(line)).toBe(false));
});
