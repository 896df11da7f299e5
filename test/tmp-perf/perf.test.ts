import { buildWorkbook } from "../support/build-workbook";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { applyPart } from "../../src/core/sheet/snapshot-part";
const N = 20000;
const t = async <T,>(name: string, f: () => T | Promise<T>): Promise<T> => { const s = performance.now(); const r = await f(); process.stdout.write(`${name}: ${(performance.now()-s).toFixed(0)} ms\n`); return r; };
test("perf", async () => {
  const rows = Array.from({ length: N }, (_, r) => [r, `Hồ sơ ${r}`, { formula: `A${r+1}*$F$1`, value: r }, { formula: `C${r+1}+1`, value: r+1 }, { formula: `D${r+1}+1`, value: r+2 }, r === 0 ? 1 : null]);
  const bytes = await t("build", () => buildWorkbook({ sheets: [{ name: "A", rows }, { name: "B", rows: [["x"]] }] }));
  const opened = await t("open", () => openXlsx(bytes, "a.xlsx"));
  if (!opened.ok) throw new Error("x");
  const room = opened.value;
  const change = (b: number, a: number) => [{ address: { sheet: "A", cell: "F1" }, before: { kind: "value", value: b }, after: { kind: "value", value: a } }] as const;
  for (let i = 1; i < 4; i++) {
    const step = await t("apply", () => room.apply(change(i, i+1)));
    if (!step.ok) throw new Error(step.trouble.message.en);
    process.stdout.write(`parts ${step.value.parts.length}, cells ${step.value.parts.reduce((s,p)=>s+p.rows.reduce((q,r)=>q+r.length,0),0)}\n`);
    const copy = await t("clone", () => structuredClone(step));
    let snap: any = null;
    snap = applyPart(null, room.outline().part);
    for (let row = 0;;) { const p = room.cellsFrom("A", row); if (!p) break; snap = applyPart(snap, p); row = p.area.bottom + 1; }
    await t("applyParts to kept", () => { if (copy.ok) copy.value.parts.reduce(applyPart, snap); });
  }
  await t("undo", () => room.undo());
  await t("save", () => room.save());
});
