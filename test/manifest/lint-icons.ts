import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { resourcesOf } from "./lint-resources";
import type { XmlElement } from "./xml-tree";
import { childrenOf, withinXml } from "./xml-tree";

const BUTTON_SIZES = [16, 32, 80];

/** Icons of other sizes than Office asks for, or that `assets` (where the build takes them) does not have. */
export function lintIcons(root: XmlElement, assets: string): readonly string[] {
  const addresses = new Map(
    resourcesOf(root).map(({ id, element }) => [id, element.attributes["DefaultValue"] ?? ""])
  );
  const images = withinXml(root).filter(
    ({ name, attributes }) => name === "bt:Image" && attributes["resid"] !== undefined
  );
  return [
    ...lintIcon(valueOf(root, "IconUrl"), 32, assets),
    ...lintIcon(valueOf(root, "HighResolutionIconUrl"), 64, assets),
    ...images.flatMap(({ attributes }) => {
      const address = addresses.get(attributes["resid"] ?? "");
      return address === undefined ? [] : lintIcon(address, Number(attributes["size"]), assets);
    }),
    ...withinXml(root)
      .filter(({ name }) => name === "Icon")
      .flatMap(lintSizes),
  ];
}

const valueOf = (root: XmlElement, name: string): string =>
  childrenOf(root, name)[0]?.attributes["DefaultValue"] ?? "";

function lintIcon(address: string, size: number, assets: string): readonly string[] {
  const name = path.posix.basename(address);
  const file = path.join(assets, name);
  if (!existsSync(file)) return [`there is no icon ${name}`];
  const [width, height] = pngSize(readFileSync(file));
  if (width === size && height === size) return [];
  return [`${name} has ${String(width)} × ${String(height)} pixels, not ${String(size)}`];
}

function lintSizes({ children }: XmlElement): readonly string[] {
  const sizes = children.map(({ attributes }) => Number(attributes["size"]));
  return BUTTON_SIZES.filter((size) => !sizes.includes(size)).map(
    (size) => `an icon has no picture of ${String(size)} pixels`
  );
}

/** Width and height as the header of a PNG tells them; 0 for what is no PNG. */
function pngSize(bytes: Buffer): readonly [number, number] {
  const isPng = bytes.subarray(0, 8).toString("latin1") === "\x89PNG\r\n\x1a\n";
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [0, 0];
}
