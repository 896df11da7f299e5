import { listed, type Clause } from "./clause";
import type { Wording } from "./wording";

/** Dossiers received and results returned by the public postal service, in one figure or in two. */
export function postal({ say }: Wording): Clause {
  const service = "qua dịch vụ bưu chính công ích";
  return listed("Trong kỳ, ", [
    say(`{{postal|chưa phát sinh}} hồ sơ được tiếp nhận, trả kết quả ${service}`),
    say(`{{postal.received|chưa phát sinh}} hồ sơ được tiếp nhận ${service}`),
    say(`{{postal.returned|chưa phát sinh}} hồ sơ được trả kết quả ${service}`),
  ]);
}
