import { render } from 'preact';
import { Coach } from '../../src/page/coach';
import { focused } from '../../src/page/focus';
import { gate, openGate } from '../../src/page/gate';
import { send } from '../../src/platform/ask';
import { load, save } from '../../src/platform/settings';
import { wear } from '../../src/platform/theme';
import { Practice } from '../../src/ui/Practice';
import { practice } from './site';
import '../../src/ui/tokens.css';
import '../../src/ui/parts.css';

const { sites, theme } = await load();
wear(theme);
render(<Practice onOptions={() => void send('open-options', {})} />, document.body);

// "Not on this site" holds here until the page is opened again.
if (sites[practice.id] === false) await save((now) => ({ sites: { ...now.sites, [practice.id]: true } }));
openGate(new AbortController().signal);
const door = gate();
door.focused = focused();
await Coach.start(() => practice, door);
