/** What a sheet of A4 holds between margins of 10 mm, beside the little that marks reach beyond their column, in CSS px. */
export const PAPER = 700;
