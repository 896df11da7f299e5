import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import type { SentenceValue } from "../figures/sentence";
import type { Finding } from "./finding";

/** A person may explain dozens of findings, and a workbook keeps them in a small place. */
const LONGEST = 120;

/**
 * Names a finding within its report, and the same finding in the next one: by the rule and the
 * relation or figure that it speaks of, not by its numbers, which change as a person types, nor by
 * cells, which move when she inserts a row. Findings about no figure are named by their cells.
 */
export function findingKey({ rule, sheet, relation, figures, cells }: Finding): string {
  const about = figures[0] ?? cells;
  return shorten(JSON.stringify([rule, sheet, relation, about]));
}

/**
 * The very numbers that a finding is about. An explanation holds for these and for no others: the
 * text differs as soon as one of them does, and stays the same in another language or after a row
 * was inserted.
 */
export function findingFacts({ expected, actual, sentence, figures, cells }: Finding): string {
  const said = Object.entries(sentence.data)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, value]) => factsOf(value));
  // Where the sentence only lists places, the places are what was explained.
  const places = figures.length > 0 ? figures : cells;
  const listed = Object.values(sentence.data).some(isList) ? places : [];
  return shorten(JSON.stringify([expected, actual, said, ...listed]));
}

/** What stood in the cell, out of the facts of a finding (see findingFacts); null where they keep no such number. */
export function actualInFacts(facts: string): number | null {
  const value = Number(FIGURES.exec(facts)?.[1] ?? NaN);
  return Number.isFinite(value) ? value : null;
}

/** Long facts are cut, but never before their second number. */
const FIGURES = /^\[(?:null|-?\d[^,\]]*),(-?\d[^,\]]*)/;

const isList = (value: SentenceValue): boolean => typeof value === "object" && "cells" in value;

/** Names in two languages and places are no facts: they say what the numbers are of. */
function factsOf(value: SentenceValue): readonly (string | number)[] {
  if (typeof value === "string") return [value];
  if ("number" in value) return [value.number];
  return "sum" in value ? value.sum : [];
}

/** A long text is told from any other by its fingerprint. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST / 2)}…${bytesToHex(sha256(text)).slice(0, 32)}`;
}
