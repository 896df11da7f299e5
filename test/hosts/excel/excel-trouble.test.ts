import { excelTrouble } from "../../../src/hosts/excel/excel-trouble";
import { runExcel } from "../../../src/hosts/excel/run-excel";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { closeWorkbook, openWorkbook } from "./open-workbook";

afterEach(closeWorkbook);

test.each([
  ["InvalidOperationInCellEditMode", "cell-in-edit", "bấm Enter"],
  ["AccessDenied", "protected", "bỏ bảo vệ"],
  ["InvalidOrTimedOutSession", "session-lost", "mở lại sổ"],
  ["RequestPayloadSizeLimitExceeded", "too-large", "xóa các dòng"],
  ["ResponsePayloadSizeLimitExceeded", "too-large", "xóa các dòng"],
  ["ActivityLimitReached", "host-busy", "chờ giây lát"],
  ["ApiNotFound", "api-missing", "cập nhật Office"],
  ["ItemNotFound", "item-missing", "kiểm tra lại"],
  ["GeneralException", "excel-error", "GeneralException"],
])("%s is %s and says what to do", (code, ours, words) => {
  const { code: kind, message } = excelTrouble(code);
  expect(kind).toBe(ours);
  expect(message.vi).toContain(words);
  expect(message.en).not.toBe("");
});

test("an error that is no error of Excel's goes on upwards", async () => {
  await openWorkbook(buildSnapshot([buildSheet("TTHC", [[1]])]));
  const broken = runExcel(() => Promise.reject(new TypeError("a colleague broke a promise")));
  await expect(broken).rejects.toThrow("a colleague broke a promise");
});
