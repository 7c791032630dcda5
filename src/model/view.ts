/** What every view is given, and the one thing it can do: choose. */
import type { Catalogue } from './catalogue';
import type { Claim } from './claim';
import type { DateWindow } from './dateWindow';
import type { Focus } from './focus';
import type { Counting } from './provenance';

export interface ViewProps {
  readonly catalogue: Catalogue;
  /** The claims that the selection leaves; blind to what was picked in this very view. */
  readonly claims: readonly Claim[];
  readonly counting: Counting;
  readonly focus: Focus | null;
  /** Ids of the claims of the focus: marks that stand for any of them wear the marker. */
  readonly marked: ReadonlySet<string>;
  /** Width of the view in px; the view chooses its height. */
  readonly width: number;
  readonly choose: (focus: Focus | null) => void;
  /** The report whose claims are left out of all other views, to see what is left; '' = none. */
  readonly without?: string;
  /** Leaves out this report; '' takes it in again. */
  readonly leaveOut?: ((report: string) => void) | undefined;
  /** The window of days that is chosen; null = any day. */
  readonly date?: DateWindow | null;
  readonly pickDate?: ((date: DateWindow | null) => void) | undefined;
}
