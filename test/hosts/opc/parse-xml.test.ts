import { descendants, parseXml } from "../../../src/hosts/opc/parse-xml";
import type { XmlElement } from "../../../src/hosts/opc/parse-xml";

const xml = `<?xml version="1.0"?>\r\n<!-- <no> --><a x='1'\r\n   y=">">\r\nđây 𝒳 &amp; <b/><c >có</c\r\n><![CDATA[<d>]]><e\n></e></a>\r\n`;
const all = (text: string): XmlElement[] => {
  const root = parseXml(text);
  return root === null ? [] : [root, ...descendants(root)];
};

describe("parseXml", () => {
  it("knows where each element stands, to the character", () => {
    const outer = all(xml).map(({ start, end }) => xml.slice(start, end));
    expect(outer.slice(1)).toEqual(["<b/>", "<c >có</c\r\n>", "<e\n></e>"]);
    expect(outer[0]).toMatch(/^<a x[^]*<\/a>$/);
  });

  it("knows what stands between the tags", () => {
    const inner = all(xml).map(({ innerStart, innerEnd }) => xml.slice(innerStart, innerEnd));
    expect(inner.slice(1)).toEqual(["", "có", ""]);
    expect(inner[0]?.endsWith("<e\n></e>")).toBe(true);
  });

  it("reads text, entities and character data", () => {
    expect(all(xml)[0]?.text).toBe("\nđây 𝒳 & <d>");
  });

  test.each(["", "văn bản", "<a>", "<a><b></a>", "<a>&nope;</a>", "<w:a/>", "<a/><b/>"])(
    "gives nothing for what is not well-formed: %s",
    (text) => {
      expect(parseXml(text)).toBeNull();
    }
  );
});
