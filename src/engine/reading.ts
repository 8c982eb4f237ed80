/**
 * What goes into the engine and what comes out. All offsets are UTF-16 code units into `Draft.text`, end exclusive.
 * The kinds and the verdict are those of the party test: would you invite you?
 */

export type Invite = 'yes' | 'maybe' | 'no' | 'unsure';

/** How a guest puts people off. */
export type FauxPas = 'self-promotion' | 'broadcast' | 'spam' | 'contrived' | 'unremarkable' | 'not-listening';

/** What makes a guest welcome. */
export type Manners =
  | 'gives-value'
  | 'asks'
  | 'responds'
  | 'appreciates'
  | 'reader-first'
  | 'human-voice'
  | 'common-ground';

/** How well the principle behind a rule is known: an experiment or large study, some evidence, a habit of the trade. */
export type Strength = 'strong' | 'moderate' | 'folk';

/** What a rule says of itself, for the list in the options. */
export interface RuleInfo {
  id: string;
  kind: FauxPas | Manners;
  title: string;
  why: string;
  notWhen: string;
  source: string;
  strength: Strength;
}

export type DraftKind = 'post' | 'reply' | 'comment' | 'quote';

/** Who the author is, so that "our shop" and the shop's own link are known for what they are. */
export interface Author {
  names?: string[];
  /** With or without the leading @. */
  handles?: string[];
  /** Host names such as `example.org`; subdomains count as the author's too. */
  domains?: string[];
}

export interface Draft {
  text: string;
  /** A site's id (`x`, `facebook`): decides the length that rephrasings must fit. */
  site?: string;
  /** Without it, a draft with `replyTo` is a reply and any other is a post. */
  kind?: DraftKind;
  replyTo?: { author?: string; text: string };
  author?: Author;
  /** How many more the page itself says fit behind it, counted as the site counts; wins over the site's usual limit. */
  left?: number;
}

/** A change to one place of a draft: `text` stands there instead. */
export interface Fix {
  start: number;
  end: number;
  text: string;
}

export interface Finding {
  kind: FauxPas;
  /** The rule's id, which is also its file name. */
  rule: string;
  start: number;
  end: number;
  /** One line in the friend's voice: how it lands, then what to do. */
  message: string;
  /** The principle, in one sentence, with where it is from. */
  why: string;
  strength: Strength;
  /** 1 a habit to know about, 2 puts people off, 3 makes them leave. */
  severity: 1 | 2 | 3;
  /** 0 to 1: how often this rule is right where it speaks. */
  confidence: number;
  /** Whether people see it at the chosen sensitivity. */
  shown: boolean;
  /** The small change that takes it away and leaves all else as it is, where there is one and suggestions were asked for. */
  fix?: Fix;
}

export interface Praise {
  kind: Manners;
  rule: string;
  start: number;
  end: number;
  message: string;
  /** Whether people see it: half-sure praise is not believed. */
  shown: boolean;
}

export interface Question {
  id: string;
  text: string;
  /** The draft's own words that the question is about. */
  topic?: string;
}

export type Intent = 'ask-first' | 'give-first' | 'plain' | 'listen-first';

/** A place in a rephrasing that only the author can fill; `text` holds `⟦question⟧` there until it is answered. */
export interface Blank {
  start: number;
  end: number;
  /** The id of the question whose answer goes here. */
  question: string;
}

export interface Rephrasing {
  id: string;
  intent: Intent;
  text: string;
  /** Ids of the rules whose findings it takes away. */
  fixes: string[];
  blanks: Blank[];
}

export interface Reading {
  invite: Invite;
  /** 0 to 1, growing with how welcome the draft is. For ordering and measuring, never shown to people. */
  score: number;
  /** BCP 47 code of the language, or `und` when there is too little to tell. */
  language: string;
  /** For `unsure` only: why, in plain words. */
  reason?: string;
  findings: Finding[];
  strengths: Praise[];
  questions: Question[];
  rephrasings: Rephrasing[];
}

export interface ReadSettings {
  /** `sure` (default) shows the findings that are nearly always right; `harder` also the doubtful ones. */
  sensitivity?: 'sure' | 'harder';
  /** Ids of rules that the author never wants to hear from. */
  ignoredRules?: readonly string[];
  /** Used where the draft itself names no author. */
  author?: Author;
  /** `false` leaves questions and rephrasings out: while typing only the verdict is needed. */
  suggestions?: boolean;
  /** The author's answers by question id; they are woven into the rephrasings. */
  answers?: Readonly<Record<string, string>>;
}
