import type { Area } from "../../../src/core/sheet/snapshot";
import { invalidArgument } from "../rich-api-error";
import { parseArea, splitAddress, WHOLE_SHEET } from "./area";

/** What is asked of a range or of several on one sheet. */
export interface CellTarget {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

const isTarget = (value: unknown): value is CellTarget =>
  typeof value === "object" && value !== null && "sheetId" in value && "areas" in value;

/** The area of an argument that is a range of the same sheet, or an address. Else InvalidArgument. */
export function areaOfArgument(home: CellTarget, given: unknown): Area {
  const [area, ...more] = isTarget(given) && given.sheetId === home.sheetId ? given.areas : [];
  if (area !== undefined && more.length === 0) return area;
  if (typeof given !== "string") throw invalidArgument();
  return areaOfAddress(given);
}

/** The area of `B2`, `TTHC!A:C` and the like. Throws InvalidArgument for what Excel cannot read. */
export function areaOfAddress(address: string): Area {
  const area = parseArea(splitAddress(address).cells);
  if (area === null) throw invalidArgument();
  return area;
}

/** Areas of `A1:B2, D4`, separated by commas as `worksheet.getRanges` takes them. */
export function areasOfAddress(address: unknown): readonly Area[] {
  if (address === null || address === undefined) return [WHOLE_SHEET];
  if (typeof address !== "string") throw invalidArgument();
  return address.split(",").map((part) => areaOfAddress(part.trim()));
}
