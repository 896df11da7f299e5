import { units } from "../../figures/unit";
import type { Unit } from "../../figures/unit";
import { foldText } from "../../sheet/fold-text";
import { moneyScale } from "../../sheet/name-unit";
import type { SheetGrid } from "./sheet-grid";

/** Nouns that unit columns print, folded, by unit. */
const COUNTED: ReadonlyMap<string, Unit> = new Map(
  (
    [
      [units.percent, ["%", "phan tram", "ty le %", "ty le", "ti le %", "ti le"]],
      [units.dossier, ["ho so", "hs", "so ho so", "so ho so tthc", "ho so tthc"]],
      [units.procedure, ["thu tuc", "tthc", "thu tuc hanh chinh", "so tthc", "so thu tuc"]],
      [units.field, ["linh vuc"]],
      [
        units.person,
        ["nguoi", "dong chi", "d/c", "can bo", "can bo, cong chuc", "cbcc", "so nguoi"],
      ],
      [units.attendance, ["luot", "luot nguoi", "nguoi/luot"]],
      [units.document, ["van ban", "vb"]],
    ] as const
  ).flatMap(([unit, names]) => names.map((name) => [name, unit] as const))
);
const MONEY = [units.dong, units.thousandDong, units.millionDong, units.billionDong];
const TRAILING = /\((?:(?:đơn vị(?: tính)?|đvt)\s*:\s*)?([^()]+)\)\s*$/i;
const UNIT_LINE = /(?:đơn vị(?: tính)?|đvt)\s*:\s*([^;()\n]+)/i;

/** The unit that a text names ("hồ sơ", "triệu đồng", "1.000 đồng", "%"), or null where it is none of ours. */
export function readUnit(text: string): Unit | null {
  const name = foldText(text)
    .replace(/^\(|[).:;]+$/g, "")
    .trim();
  const counted = COUNTED.get(name);
  if (counted !== undefined) return counted;
  const scale = moneyScale(
    name.replace(/^1[. ]?000(?= d)/, "nghin").replace(/^1[. ]?000[. ]?000(?= d)/, "trieu")
  );
  return name === "" ? null : (MONEY.find((unit) => unit.scale === scale) ?? null);
}

/** The unit of money in brackets at the end of a label: "Tổng thu (triệu đồng)", "(ĐVT: đồng)". */
export function readTrailingMoney(text: string): Unit | null {
  const unit = readUnit(TRAILING.exec(text)?.[1] ?? "");
  return unit?.measure === "money" ? unit : null;
}

/** The unit that "Đơn vị tính: …" gives above a table; null where no such line stands there. */
export function readSheetUnit(grid: SheetGrid, above: number): Unit | null {
  for (let row = above - 1; row >= 0; row -= 1) {
    const cells = grid.sheet.rows[row] ?? [];
    for (let column = 0; column < cells.length; column += 1) {
      const match = UNIT_LINE.exec(grid.textSeen(row, column));
      const same = match === null ? null : readUnit(match[1] ?? "");
      const next = match === null && /^(đơn vị tính|đvt)\s*:?$/i.test(grid.textSeen(row, column));
      const unit = same ?? (next ? readUnit(grid.textSeen(row, column + 1)) : null);
      if (unit !== null) return unit;
    }
  }
  return null;
}
