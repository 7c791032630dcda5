import Timeline from '../../../src/views/timeline/Timeline.svelte';
import { offerView } from './ours';

offerView(Timeline, '.timeline svg[role=group]', null);
