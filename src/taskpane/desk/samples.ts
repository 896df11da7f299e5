import type { Bilingual } from "../../core/figures/bilingual";
import type { BookSource } from "./book-source";

/** A workbook that comes with the page. */
export interface Sample {
  readonly name: string;
  readonly title: Bilingual;
}

export const samples: readonly Sample[] = [
  {
    name: "phuong-mau-2025-co-loi.xlsx",
    title: {
      vi: "Phường Mẫu, quý III/2025: có năm chỗ sai",
      en: "Phường Mẫu, third quarter of 2025: five mistakes",
    },
  },
  {
    name: "phuong-mau-2025.xlsx",
    title: {
      vi: "Phường Mẫu, quý III/2025: đã khớp",
      en: "Phường Mẫu, third quarter of 2025: everything agrees",
    },
  },
  {
    name: "ba-hang-2023.xlsx",
    title: { vi: "Phường Ba Hàng, năm 2023", en: "Ba Hàng ward, 2023" },
  },
  {
    name: "bach-quang-2021.xlsx",
    title: { vi: "Phường Bách Quang, năm 2021", en: "Bách Quang ward, 2021" },
  },
];

/** The sample, ready to be opened; null where it cannot be had, for the page was shut off from where it was served. */
export async function sampleSource({ name }: Sample): Promise<BookSource | null> {
  try {
    const file: unknown = await import(
      /* webpackChunkName: "sample", webpackInclude: /\.xlsx$/ */ `../../../samples/${name}`
    );
    const bytes = bytesOf(file);
    return bytes === null ? null : { kind: "bytes", name, bytes };
  } catch {
    return null;
  }
}

function bytesOf(file: unknown): Uint8Array<ArrayBuffer> | null {
  const isFile = typeof file === "object" && file !== null && "default" in file;
  return isFile && file.default instanceof Uint8Array ? new Uint8Array(file.default) : null;
}
