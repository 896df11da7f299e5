import type { UnitProfile } from "../../src/core/narrative/unit-profile";
import {
  draftOf,
  readDraft,
  sayProblems,
  withField,
  withPeriodKind,
  type ProfileDraft,
} from "../../src/taskpane/overview/profile-draft";
import { sayDifference } from "../../src/taskpane/screen/profile-text";

const profile: UnitProfile = {
  kind: "phường",
  name: "Mẫu",
  upper: "Ủy ban nhân dân tỉnh Thái Nguyên",
  period: { kind: "quarter", year: 2025, index: 3, from: "2025-07-01", to: "2025-09-30" },
};

const problemsIn = (draft: ProfileDraft): Readonly<Record<string, string>> => {
  const reading = readDraft(draft);
  return reading.ok ? {} : sayProblems(reading.problems, "vi");
};

test("what nobody touched is read back as it was", () => {
  expect(readDraft(draftOf(profile))).toEqual({ ok: true, profile });
  const little = { ...profile, upper: null, period: null };
  expect(readDraft(draftOf(little))).toEqual({ ok: true, profile: little });
});

test("another quarter does not keep the days of the one before", () => {
  const reading = readDraft(withField(draftOf(profile), "index", "2"));
  expect(reading).toMatchObject({
    profile: { period: { kind: "quarter", year: 2025, index: 2, from: null, to: null } },
  });
});

test("another kind of period asks for its own number, or for none", () => {
  const half = withPeriodKind(draftOf(profile), "half");
  expect(readDraft(half)).toMatchObject({ profile: { period: { kind: "half", index: 1 } } });
  const year = withPeriodKind(draftOf(profile), "year");
  expect(readDraft(year)).toMatchObject({
    profile: { period: { kind: "year", year: 2025, index: null, from: null, to: null } },
  });
  expect(readDraft(withPeriodKind(half, ""))).toMatchObject({ profile: { period: null } });
});

test("days typed for a free period stay when its year is typed", () => {
  const free = withPeriodKind(draftOf(profile), "free");
  const typed = withField(withField(free, "from", "2025-01-01"), "year", "2026");
  expect(readDraft(typed)).toMatchObject({
    profile: { period: { year: 2026, from: "2025-01-01" } },
  });
});

test("what is wrong is said at its field, in the words that stand there", () => {
  const wrong = withField(withField(draftOf(profile), "name", "phường Mẫu"), "year", "2O25");
  expect(problemsIn(wrong)).toEqual({
    name: "Trường “Tên đơn vị” chỉ ghi tên riêng, không ghi loại đơn vị: “Ba Hàng” thay cho “phường Ba Hàng”.",
    "period.year": "Trường “Năm” phải là số nguyên từ 2000 đến 2100.",
  });
  expect(problemsIn(draftOf(null))).toEqual({
    name: "Trường “Tên đơn vị” phải là chuỗi chữ, không để trống.",
  });
});

test("days in the wrong order are said at the last one", () => {
  const free = withPeriodKind(draftOf(profile), "free");
  const days = withField(withField(free, "from", "2025-07-31"), "to", "2025-01-01");
  expect(problemsIn(days)).toEqual({
    "period.to": "Trường “Đến ngày” không được sớm hơn ngày đầu kỳ.",
  });
});

test("only what the sheets say otherwise is told", () => {
  const otherPeriod = { ...profile, period: { ...profile.period, index: 2 } } as UnitProfile;
  expect(sayDifference(otherPeriod, profile, "vi")).toBe("quý III năm 2025");
  expect(sayDifference({ ...profile, kind: "xã" }, profile, "vi")).toBe("Phường Mẫu");
  // Whom the report is addressed to stands on no sheet.
  expect(sayDifference(profile, { ...profile, upper: null }, "vi")).toBeNull();
  expect(sayDifference(profile, { ...profile, period: null }, "vi")).toBeNull();
  expect(sayDifference(profile, null, "vi")).toBeNull();
});
