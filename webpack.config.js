const { createHash } = require("node:crypto");
const { readFileSync, readdirSync, statSync } = require("node:fs");
const path = require("node:path");
const { Compilation, DefinePlugin, sources } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { version } = require("./package.json");

/** Where `npm start` and `npm run start:office` serve on this machine. */
const PORT = Number(process.env.PORT ?? 3000);

const swc = (isProduction) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic", development: !isProduction } },
    },
  },
});

/** Where the add-in is served; an office that serves it itself gives its own address. */
const HOME = "https://localhost:3000";
const home = (process.env.KHOP_SO_URL ?? HOME).replace(/\/$/, "");

/** Office wants its own script loaded from its own place, before the page's. */
const OFFICE = "https://appsforoffice.microsoft.com";

/** The browser page calls nobody; in Office only Office's scripts. The development server reloads both. */
const policyOf = ({ inOffice, isDeveloping }) =>
  [
    "default-src 'none'",
    `script-src 'self'${inOffice ? ` ${OFFICE}` : ""}`,
    "worker-src 'self'",
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src ${isDeveloping ? "'self'" : "'none'"}`,
    ...(inOffice
      ? []
      : ["font-src 'self' data:", "manifest-src 'self'", "frame-src 'none'", "object-src 'none'"]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const page = ({ name, chunk, inOffice, isDeveloping }) =>
  new HtmlWebpackPlugin({
    template: `src/${name}.html`,
    filename: `${path.basename(name)}.html`,
    chunks: [chunk],
    scriptLoading: "defer",
    templateParameters: {
      officeScript: inOffice ? `${OFFICE}/lib/1/hosted/office.js` : null,
      policy: policyOf({ inOffice, isDeveloping }),
    },
  });

const libraries = (name, pattern, priority) => ({
  test: new RegExp(`[\\\\/]node_modules[\\\\/](${pattern})[\\\\/]`),
  name,
  chunks: "initial",
  priority,
});

/** Certificates that this machine trusts, made once; only the development server asks for them. */
const httpsServer = async () => {
  try {
    return {
      type: "https",
      options: await require("office-addin-dev-certs").getHttpsServerOptions(),
    };
  } catch (error) {
    console.warn(
      `${error.message}\nServing with a certificate of our own instead: the browser will ask.`
    );
    return "https";
  }
};

/** Seven letters that change whenever something does that the pages are made of; the same on every machine. */
const buildId = () => {
  const hash = createHash("sha256");
  const add = (place) => {
    const isFolder = statSync(place).isDirectory();
    if (isFolder) for (const name of readdirSync(place).sort()) add(path.join(place, name));
    else hash.update(readFileSync(place));
  };
  ["src", "assets", "samples", "package-lock.json", "webpack.config.js"].forEach((name) => {
    add(path.join(__dirname, name));
  });
  return hash.digest("hex").slice(0, 7);
};

/** What the browser page asks for beside its scripts. */
const BESIDE_SCRIPTS =
  /^(index\.html|manifest\.webmanifest|icon-(32|(maskable-)?(192|512))\.png|samples\/.+)$/;
const OFFLINE_WORKER = "offline-worker.js";

/** Gives the worker that keeps the browser page for work without a network the list of its files. */
const offlineFiles = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("offlineFiles", (compilation) => {
      // Last of all, when every name and content is final.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "offlineFiles", stage }, (assets) => {
        const scripts = scriptsOf(compilation.entrypoints.get("taskpane"));
        const urls = Object.keys(assets).filter(
          (name) => scripts.has(name) || BESIDE_SCRIPTS.test(name)
        );
        const files = urls.sort().map((url) => ({ url, revision: revisionOf(compilation, url) }));
        const list = `self.offlineFiles = ${JSON.stringify(files, null, 1)};\n`;
        compilation.updateAsset(OFFLINE_WORKER, (script) => new sources.ConcatSource(list, script));
      });
    }),
};

/** What tells two contents under one name apart; null where the name tells it. */
const revisionOf = (compilation, name) => {
  const { info, source } = compilation.getAsset(name);
  if (info.immutable) return null;
  return createHash("sha256").update(source.buffer()).digest("hex").slice(0, 16);
};

/** The scripts of a group of chunks and of all that it loads later, workers included; not what only Office asks for. */
const scriptsOf = (group, seen = new Set()) => {
  const isForOffice = group.origins.some(({ request }) => /\/(Excel|Word)Pane$/.test(request));
  if (isForOffice || seen.has(group)) return new Set();
  seen.add(group);
  const later = [...group.childrenIterable, ...group.asyncEntrypointsIterable];
  return new Set([
    ...group.getFiles().filter((name) => name.endsWith(".js")),
    ...later.flatMap((next) => [...scriptsOf(next, seen)]),
  ]);
};

/** Says where the page is, once it can be opened. */
const sayAddress = {
  apply: (compiler) => {
    let isSaid = false;
    compiler.hooks.done.tap("sayAddress", (stats) => {
      if (!isSaid && !stats.hasErrors()) console.log(`\nKhớp Số: http://localhost:${PORT}/\n`);
      isSaid ||= !stats.hasErrors();
    });
  },
};

/** The browser page as it is shipped, at a plain address: nothing is put into it, and it is not reloaded. */
const pageServer = {
  port: PORT,
  // This machine and nobody else.
  host: "127.0.0.1",
  client: false,
  webSocketServer: false,
  hot: false,
  liveReload: false,
  static: false,
  // A page's own policy does not bind its workers; that of the server does.
  headers: ({ path: asked }) => {
    if (/^\/(taskpane|commands)\.html$/.test(asked)) return {};
    // The one worker that must ask the server for the files it keeps.
    const policy = asked.endsWith(OFFLINE_WORKER)
      ? "default-src 'none'; connect-src 'self'"
      : policyOf({ inOffice: false, isDeveloping: false });
    return { "Content-Security-Policy": policy };
  },
};

module.exports = async (_environment, { mode }) => {
  const isProduction = mode === "production";
  const isServing = process.env.WEBPACK_SERVE === "true";
  const isDeveloping = isServing && !isProduction;
  return {
    mode,
    // Both kinds work under a Content-Security-Policy without eval.
    devtool: isProduction ? "source-map" : "inline-source-map",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/commands.ts",
      message: "./src/commands/message.ts",
      // Browsers know a new version by this name: it stays.
      offline: { import: "./src/taskpane/offline/offline-worker.ts", filename: OFFLINE_WORKER },
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: isProduction ? "[name].[contenthash:8].js" : "[name].js",
      clean: { keep: /^demo/ },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: swc(isProduction) },
        // The pages of the rules, which the pane shows as help.
        { test: /\.md$/, type: "asset/source" },
        // The samples as bytes inside a script: the page's policy lets it ask nobody, not even its own server.
        { test: /\.xlsx$/, type: "asset/bytes" },
      ],
    },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify })],
      splitChunks: {
        cacheGroups: {
          react: libraries("react", "react|react-dom|scheduler", 20),
          fluent: libraries("fluent", "@fluentui|@griffel|tabster|keyborg|@floating-ui", 10),
        },
      },
    },
    // The terminal shows where the page is, and faults; no more.
    ...(isServing && isProduction
      ? { stats: "errors-only", infrastructureLogging: { level: "error" } }
      : {}),
    plugins: [
      new DefinePlugin({
        "process.env.KHOP_SO_VERSION": JSON.stringify(`${version}+${buildId()}`),
        "process.env.KHOP_SO_POLICY": JSON.stringify(policyOf({ inOffice: false, isDeveloping })),
      }),
      page({ name: "taskpane/index", chunk: "taskpane", inOffice: false, isDeveloping }),
      page({ name: "taskpane/taskpane", chunk: "taskpane", inOffice: true, isDeveloping }),
      page({ name: "commands/commands", chunk: "commands", inOffice: true, isDeveloping }),
      page({ name: "commands/message", chunk: "message", inOffice: false, isDeveloping }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon*.png", to: "[name][ext]" },
          { from: "assets/manifest.webmanifest", to: "[name][ext]" },
          { from: "samples/*.xlsx", to: "samples/[name][ext]" },
          {
            from: "manifest.xml",
            transform: (content) => String(content).replaceAll(HOME, home),
          },
        ],
      }),
      offlineFiles,
      ...(isServing && isProduction ? [sayAddress] : []),
    ],
    performance: { hints: false },
    devServer: isDeveloping ? { port: PORT, server: await httpsServer() } : pageServer,
  };
};
