import { defineLexicon } from '../lexicon';

export default defineLexicon({
  id: 'show-and-tell',
  source: 'Labels under which makers present their own work.',
  phrases: [
    '^ (show hn|launch hn|apply hn|show reddit|self promo|self-promo|shameless plug|shameless self promo|shameless self promotion|plug time|ama)',
    '(shameless (plug|self plug|self promo|self promotion)|self promo saturday|small business saturday|portfolio day|promo time)',
    '(selfpromo|selfpromotion|shamelessplug|buildinpublic|showhn|promotesunday|promosunday|openforcommissions|commissionsopen|portfolioday)',
  ],
});
