/** How a help desk answers. */
const DESK =
  /\b(?:dm us|apologi[sz]e|sorry (?:to|for|about)|please (?:contact|send|call|reach|see|follow|visit|dm)|let us (?:know|help)|does (?:this|it) (?:seem|happen|persist)|love to help|happy to help|look into|reach out|our (?:team|help)|we(?:['’]re| are) (?:here|afraid|looking)|send us|assist|thanks for (?:reaching|letting|your)|appreciate your|hear you|we(?:['’]ve| have) received|get back to you|here['’]s what you can do|work ?around the issue|future (?:software )?update|follow us so)\b|\s[\^/][A-Za-z]{2,8}\s*$/i;

/** Who condoles is a friend, not a desk. */
const CONDOLES = /\b(?:sorry (?:for|about) your (?:loss|trouble)|condolences|thinking of you|rest in peace|rip)\b/i;

/** Whether this is a house answering one guest. */
export function isDesk(text: string): boolean {
  return DESK.test(text) && !CONDOLES.test(text);
}
