import Timeline from '../../../src/views/timeline/Timeline.svelte';
import { offerView } from './ours';

offerView(Timeline, { selector: '.timeline svg[role=group]', wheel: 0.004, pans: false });
