import { describe, expect, it } from 'vitest';
import { textWidth, type Face } from './text';

/** Widths in px at 100 px, measured in Chromium with the files of public/fonts (`getComputedTextLength`). */
const measured: readonly (readonly [face: Face, weight: number, text: string, width: number])[] = [
  ['sans', 400, 'Kestrel supplies arms to Otter', 1229.6],
  ['sans', 400, 'does not consider terrorist', 1098.5],
  ['sans', 400, '14–20 Nov 2016', 650.8],
  ['sans', 400, '6,000-8,000 fighters', 815.3],
  ['sans', 400, 'AVATAR Tower, Yaw; To. We: Va', 1254.4],
  ['sans', 400, 'Café Zürich, Łódź', 730.7],
  ['sans', 400, '“several thousand troops”', 1092],
  ['sans', 400, 'coordinates with +2', 817.4],
  ['sans', 400, 'Type', 202.1],
  ['sans', 400, '34 articles, 9 reports', 842.5],
  ['sans', 400, 'no date printed; worked out: 11–17 Jan 2016', 1847.8],
  ['sans', 400, 'The harbour master’s office has said that the ferry would not sail before Monday.', 3335.1],
  ['sans', 400, 'Who is said to do what to whom', 1321.5],
  ['sans', 400, 'Wye & Tay Ltd.', 598.2],
  ['sans', 400, 'fi fl ffi office', 480.2],
  ['sans', 500, 'Kestrel supplies arms to Otter', 1230.1],
  ['sans', 500, 'does not consider terrorist', 1105.4],
  ['sans', 500, '14–20 Nov 2016', 658.4],
  ['sans', 500, '6,000-8,000 fighters', 828.5],
  ['sans', 500, 'AVATAR Tower, Yaw; To. We: Va', 1252],
  ['sans', 500, 'Café Zürich, Łódź', 737.4],
  ['sans', 500, '“several thousand troops”', 1100.8],
  ['sans', 500, 'coordinates with +2', 820],
  ['sans', 500, 'Type', 203.2],
  ['sans', 500, '34 articles, 9 reports', 848.4],
  ['sans', 500, 'no date printed; worked out: 11–17 Jan 2016', 1857.5],
  ['sans', 500, 'The harbour master’s office has said that the ferry would not sail before Monday.', 3348.3],
  ['sans', 500, 'Who is said to do what to whom', 1322],
  ['sans', 500, 'Wye & Tay Ltd.', 600.3],
  ['sans', 500, 'fi fl ffi office', 488],
  ['sans', 600, 'Kestrel supplies arms to Otter', 1259.6],
  ['sans', 600, 'does not consider terrorist', 1127.7],
  ['sans', 600, '14–20 Nov 2016', 667.5],
  ['sans', 600, '6,000-8,000 fighters', 846.5],
  ['sans', 600, 'AVATAR Tower, Yaw; To. We: Va', 1281.5],
  ['sans', 600, 'Café Zürich, Łódź', 752.8],
  ['sans', 600, '“several thousand troops”', 1126.4],
  ['sans', 600, 'coordinates with +2', 837.4],
  ['sans', 600, 'Type', 207.3],
  ['sans', 600, '34 articles, 9 reports', 868.9],
  ['sans', 600, 'no date printed; worked out: 11–17 Jan 2016', 1892.9],
  ['sans', 600, 'The harbour master’s office has said that the ferry would not sail before Monday.', 3417.8],
  ['sans', 600, 'Who is said to do what to whom', 1346.3],
  ['sans', 600, 'Wye & Tay Ltd.', 614.5],
  ['sans', 600, 'fi fl ffi office', 500],
  ['sans', 700, 'Kestrel supplies arms to Otter', 1310.2],
  ['sans', 700, 'does not consider terrorist', 1167.3],
  ['sans', 700, '14–20 Nov 2016', 684],
  ['sans', 700, '6,000-8,000 fighters', 879.8],
  ['sans', 700, 'AVATAR Tower, Yaw; To. We: Va', 1331.1],
  ['sans', 700, 'Café Zürich, Łódź', 771],
  ['sans', 700, '“several thousand troops”', 1172.3],
  ['sans', 700, 'coordinates with +2', 867.5],
  ['sans', 700, 'Type', 214.8],
  ['sans', 700, '34 articles, 9 reports', 904.9],
  ['sans', 700, 'no date printed; worked out: 11–17 Jan 2016', 1955.2],
  ['sans', 700, 'The harbour master’s office has said that the ferry would not sail before Monday.', 3538.7],
  ['sans', 700, 'Who is said to do what to whom', 1387.2],
  ['sans', 700, 'Wye & Tay Ltd.', 639.5],
  ['sans', 700, 'fi fl ffi office', 522.5],
  ['serif', 400, 'Kestrel supplies arms to Otter', 1259.7],
  ['serif', 400, 'does not consider terrorist', 1113.1],
  ['serif', 400, '14–20 Nov 2016', 727.3],
  ['serif', 400, '6,000-8,000 fighters', 879.3],
  ['serif', 400, 'AVATAR Tower, Yaw; To. We: Va', 1360.4],
  ['serif', 400, 'Café Zürich, Łódź', 759.4],
  ['serif', 400, '“several thousand troops”', 1077.7],
  ['serif', 400, 'coordinates with +2', 834.7],
  ['serif', 400, 'Type', 214.1],
  ['serif', 400, '34 articles, 9 reports', 866.5],
  ['serif', 400, 'no date printed; worked out: 11–17 Jan 2016', 1920.2],
  ['serif', 400, 'The harbour master’s office has said that the ferry would not sail before Monday.', 3388.4],
  ['serif', 400, 'Who is said to do what to whom', 1350.2],
  ['serif', 400, 'Wye & Tay Ltd.', 647.3],
  ['serif', 400, 'fi fl ffi office', 502.3],
  ['display', 400, 'Kestrel supplies arms to Otter', 1268.6],
  ['display', 400, 'does not consider terrorist', 1121],
  ['display', 400, '14–20 Nov 2016', 736.5],
  ['display', 400, '6,000-8,000 fighters', 892.1],
  ['display', 400, 'AVATAR Tower, Yaw; To. We: Va', 1370.5],
  ['display', 400, 'Café Zürich, Łódź', 763.2],
  ['display', 400, '“several thousand troops”', 1088],
  ['display', 400, 'coordinates with +2', 843.2],
  ['display', 400, 'Type', 218.1],
  ['display', 400, '34 articles, 9 reports', 876.5],
  ['display', 400, 'no date printed; worked out: 11–17 Jan 2016', 1938.1],
  ['display', 400, 'The harbour master’s office has said that the ferry would not sail before Monday.', 3412.2],
  ['display', 400, 'Who is said to do what to whom', 1360.2],
  ['display', 400, 'Wye & Tay Ltd.', 653.8],
  ['display', 400, 'fi fl ffi office', 501.1],
];

describe('the width of words', () => {
  it.each(measured)('is within 2 %% of the browser: %s %d “%s”', (face, weight, text, width) => {
    expect(Math.abs(textWidth(text, 100, weight, face) / width - 1)).toBeLessThan(0.02);
  });
  it('grows with the size', () => {
    expect(textWidth('ferry', 24)).toBeCloseTo(2 * textWidth('ferry', 12));
  });
  it('is nothing for no words', () => {
    expect(textWidth('', 12)).toBe(0);
  });
  it('gives letters of other alphabets room', () => {
    expect(textWidth('汉字', 10)).toBeCloseTo(20);
    expect(textWidth('Мир', 10)).toBeGreaterThan(12);
  });
  it('gives marks that join to a letter none', () => {
    expect(textWidth('e\u0301', 10)).toBeCloseTo(textWidth('é', 10));
    expect(textWidth('a\u200db', 10)).toBeCloseTo(textWidth('ab', 10));
  });
});
