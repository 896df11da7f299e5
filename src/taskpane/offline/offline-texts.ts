import type { Bilingual } from "../../core/figures/bilingual";
import type { OfflineStage } from "./keep-offline";

/** Words of the page's foot: version, work without a network, updates, installing. */
export const offlineTexts = {
  version: { vi: "Bản {{version}}", en: "Version {{version}}" },
  updateReady: { vi: "Có bản mới.", en: "A new version is ready." },
  update: { vi: "Tải lại để dùng", en: "Reload to use it" },
  install: { vi: "Cài thành ứng dụng", en: "Install as an app" },
} as const satisfies Record<string, Bilingual>;

export const offlineStages = {
  unsupported: { vi: "Cần mạng để mở trang", en: "Needs a network to open" },
  installing: {
    vi: "Đang chuẩn bị để dùng khi không có mạng",
    en: "Getting ready to work without a network",
  },
  ready: { vi: "Dùng được khi không có mạng", en: "Works without a network" },
} as const satisfies Record<OfflineStage, Bilingual>;
