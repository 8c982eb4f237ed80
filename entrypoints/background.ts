import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/platform/background';

export default defineBackground(() => {
  startBackground({
    engine: async () => (await import('../src/engine/read')).read,
    rules: async () => (await import('../src/engine/rules')).rules,
  });
});
