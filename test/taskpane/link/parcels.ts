import type { Parcel } from "../../../src/core/link/parcel";
import { buildParcel } from "../../support/build-parcel";

export const ownWorkbook = "7d1c9b1e-1111-4222-8333-444455556666";
export const otherWorkbook = "9a9a9a9a-2222-4333-8444-555566667777";

const quarter = (index: number): NonNullable<Parcel["profile"]> => ({
  kind: "phường",
  name: "Mẫu",
  upper: null,
  period: { kind: "quarter", year: 2025, index, from: null, to: null },
});

interface Drafts {
  readonly received?: string;
  readonly resolved?: string;
  readonly staff?: string;
}

/** What the commune's workbook gives: two passages, of which the second may be missing. */
export function ownParcel(
  { received = "4.166", resolved = "3.964", staff = "52" }: Drafts = {},
  options: Partial<Parcel> = {}
): Parcel {
  return buildParcel(
    {
      tthc: [
        `Trong kỳ tiếp nhận {tthc.received=${received}} hồ sơ, giải quyết {tthc.resolved=${resolved}} hồ sơ.`,
      ],
      staff: [`Toàn phường có {staff.total=${staff}} đồng chí.`],
    },
    {
      workbookId: ownWorkbook,
      profile: quarter(3),
      madeAt: "2025-10-01T08:00:00.000Z",
      titles: { tthc: "Thủ tục hành chính", staff: "Đội ngũ" },
      ...options,
    }
  );
}

export const later = "2025-10-02T08:00:00.000Z";
export const nextQuarter = { profile: quarter(4), madeAt: "2026-01-02T08:00:00.000Z" };
