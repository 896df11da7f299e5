import type { DirectMessage, LeftParcel } from "../../../src/hosts/direct-link";

export const workbookA = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";
export const workbookB = "0b0e7a52-5d1c-4f0e-9d3a-3f0f6f1f2a3b";

export const parcelOf = (workbookId: string, leftAt = "2025-10-02T08:00:00Z"): LeftParcel => ({
  workbookId,
  workbook: "Phường Mẫu quý III.xlsx",
  leftAt,
  packed: `gói số liệu của ${workbookId}`,
});

/** One message of every kind. */
export const everyMessage: readonly DirectMessage[] = [
  { kind: "parcel", parcel: parcelOf(workbookA) },
  { kind: "show-cell", workbookId: workbookA, address: { sheet: "TTHC", cell: "C23" } },
  { kind: "cell-shown", workbookId: workbookA, isShown: false },
  {
    kind: "document",
    document: {
      id: "2f1c3d4e-0000-4000-8000-000000000001",
      name: "Báo cáo quý III.docx",
      workbookId: workbookA,
      refreshedAt: "2025-10-02T08:00:00.000Z",
      parcelMadeAt: "2025-10-02T07:55:00Z",
      marks: 400,
    },
  },
  { kind: "cleared" },
];
