/** Somebody speaks of himself. */
export const SELF = /\b(?:i|i['’](?:m|ve|d|ll)|im|ive|me|my|mine|we|we['’](?:re|ve|d|ll)|our|ours)\b/i;
