import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { runCommand } from "../src/cli/run-command";
import { commandTerminal } from "../src/cli/terminal";
import { buildPhuongMau } from "./phuong-mau";

/** The main job on real files, step by step, with the same commands that a person types. */
const folder = path.join("dist", "demo");
const report = path.join(folder, "bao-cao-quy-III-2025.docx");
const changed = path.join(folder, "phuong-mau-2025-sua.xlsx");

/** Đất đai received online and resolved ten more dossiers; totals follow by formula, "Trực tuyến" is typed. */
const tenMore = {
  "TTHC!D16": 328,
  "TTHC!H16": 306,
  "Trực tuyến!D7": 2892,
  "Trực tuyến!D8": 1186,
};

async function step(title: string, ...args: readonly string[]): Promise<void> {
  commandTerminal.print(`\n── ${title}\n   khop-so ${args.join(" ")}\n`);
  await runCommand(args, commandTerminal);
}

async function demo(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await step(
    "Kiểm tra biểu có năm chỗ sai cài sẵn",
    "check",
    "samples/phuong-mau-2025-co-loi.xlsx"
  );
  await step("Kiểm tra biểu đúng", "check", "samples/phuong-mau-2025.xlsx");
  await step(
    "Viết lời văn vào báo cáo Word",
    "write",
    "samples/phuong-mau-2025.xlsx",
    "--into",
    report
  );
  await writeFile(changed, buildPhuongMau(tenMore));
  await step("Biểu vừa sửa một lĩnh vực: cập nhật báo cáo", "sync", changed, "--doc", report);
  commandTerminal.print(`\nBáo cáo nằm ở: ${path.resolve(report)}`);
}

void demo();
