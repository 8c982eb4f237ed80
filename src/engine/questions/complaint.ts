/** How complaints sound. */
export const COMPLAINT =
  /\b(?:worst|terrible|awful|horrible|waiting|waited|delay\w*|cancel\w*|broken|lost|late|wrong|ridiculous|unacceptable|disappoint\w*|refund|rude|fail\w*|useless|charged|hate|worthless|sucks?|problems?|issues?|bug|fix|stuck|money back|annoying|missing|not working|doesn(?:'|’)?t work|won(?:'|’)?t (?:work|load|open|let)|can(?:'|’)?t (?:get|log|open|find|use))\b/i;
