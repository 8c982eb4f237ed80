import { scheduler } from './scheduler';

/** The composer opens over every page of the dashboard; its names stood in public tests and scripts from 2020 up to 2025. */
const COMPOSER = ['.vk-ComposerModal', '#fullScreenComposerMountPoint', '.rc-Composer'];
/** One button for now and for later. */
const SEND = ['button.vk-EditFooterScheduleButton', 'button[class*="EditFooterScheduleButton"]'];

/** Hootsuite; Draft.js. */
export const hootsuite = scheduler({
  id: 'hootsuite',
  name: 'Hootsuite',
  hosts: ['https://hootsuite.com/*', 'https://platform.hootsuite.com/*'],
  // Boards and inboxes have boxes for answers and messages; the composer that opens over them goes by its name.
  needs: (place) => (/planner|compose|publisher/i.test(place) ? 'marks' : 'name'),
  around: COMPOSER,
  send: SEND,
});
