import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import type { Browser } from "playwright-core";
import { chromium } from "../support/programs";
import { launchChromium, openWindow, watch } from "./launch-chromium";

const root = path.resolve(__dirname, "../..");
const PORT = "3917";
const address = `http://localhost:${PORT}/`;

const inBrowser = chromium === null ? describe.skip : describe;

inBrowser("npm start", () => {
  let server: ChildProcess;
  let printed: string;
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
    const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
    server = spawn(process.execPath, [webpack, "serve", "--mode", "production"], {
      cwd: root,
      env: { ...process.env, PORT },
      stdio: ["ignore", "pipe", "inherit"],
    });
    printed = await readUntilAddress(server);
  }, 180_000);
  afterAll(async () => {
    server.kill();
    await browser.close();
  });

  test("says in one line where the page is, and the page opens there", async () => {
    expect(printed.trim()).toBe(`Khớp Số: ${address}`);
    const page = await openWindow(browser, { width: 1024, height: 800, scheme: "light" });
    const watched = watch(page, [address]);
    await page.goto(address);
    await page.getByRole("heading", { name: "Khớp Số" }).waitFor();
    await page.getByText("Dùng được khi không có mạng").waitFor();
    expect(watched).toEqual({ complaints: [], foreign: [] });
  });

  test("binds the page's workers by its headers from the first visit on", async () => {
    const policyOf = async (name: string): Promise<string | null> =>
      (await fetch(address + name)).headers.get("content-security-policy");
    const html = await (await fetch(address)).text();
    const [, script = ""] = /src="(taskpane\.[^"]+\.js)"/.exec(html) ?? [];
    expect(await policyOf(script)).toContain("connect-src 'none'");
    expect(html).toContain((await policyOf("")) ?? "no policy");
    expect(await policyOf("offline-worker.js")).toBe("default-src 'none'; connect-src 'self'");
    // Office's own script comes from elsewhere, as the page itself says.
    expect(await policyOf("taskpane.html")).toBeNull();
  });
});

/** What the program prints until it has said the address. */
function readUntilAddress({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    stdout?.setEncoding("utf8").on("data", (more: string) => {
      text += more;
      if (text.includes(address)) resolve(text);
    });
    stdout?.on("end", () => {
      reject(new Error(`The server ended: ${text}`));
    });
  });
}
