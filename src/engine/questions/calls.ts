/** Asks for clicks. */
export const PLEA =
  /^(?:(?:pls|plz|please|kindly|everyone|guys) )*(?:follow|subscribe|like|share|retweet|rt|smash|vote|comment|tag|drop|visit|check out|check)\b.*\b(?:me|my|this|that|us|our|channel|page|video|button|love|below|follow|friend\w*)\b/i;
export const CALL =
  /^(?:please |pls |just )?(?:stay tuned|click|dm|tell us|tell me|reply|hit|join|come|send|post|tweet|use|sign up|register|book|order|shop|buy|get|grab|watch|see|read|learn|let us|stop by|head|swipe|tap|scroll|follow|visit|drop|build|go|stock up|explore|support|keep|wake|discover|always|make|take|turn|start|save|call|check|try|enjoy|bring|celebrate|stream|listen|download|donate|apply|meet|find out|be sure|don['’]t miss|make sure)\b/i;
