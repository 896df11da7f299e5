import type { Area } from "../../core/sheet/snapshot";
import { parseArea } from "./range-area";

/** Asks for the merged areas of a range (ExcelApi 1.13). Excel refuses when there are more than 512. */
export function askMerges(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  return merged;
}

/** The merged areas that were answered. */
export const toMerges = (merged: Excel.RangeAreas): readonly Area[] =>
  merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => parseArea(address) ?? []);
