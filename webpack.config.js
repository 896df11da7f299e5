const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");

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
const page = ({ name, chunk, inOffice, isServing }) =>
  new HtmlWebpackPlugin({
    template: `src/${name}.html`,
    filename: `${path.basename(name)}.html`,
    chunks: [chunk],
    scriptLoading: "defer",
    templateParameters: {
      officeScript: inOffice ? `${OFFICE}/lib/1/hosted/office.js` : null,
      policy: [
        "default-src 'none'",
        `script-src 'self'${inOffice ? ` ${OFFICE}` : ""}`,
        "worker-src 'self'",
        "style-src 'unsafe-inline'",
        "img-src 'self' data:",
        `connect-src ${isServing ? "'self'" : "'none'"}`,
        "base-uri 'none'",
        "form-action 'none'",
      ].join("; "),
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

module.exports = async (_environment, { mode }) => {
  const isProduction = mode === "production";
  const isServing = process.env.WEBPACK_SERVE === "true";
  return {
    mode,
    // Both kinds work under a Content-Security-Policy without eval.
    devtool: isProduction ? "source-map" : "inline-source-map",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/commands.ts",
      message: "./src/commands/message.ts",
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
    plugins: [
      page({ name: "taskpane/index", chunk: "taskpane", inOffice: false, isServing }),
      page({ name: "taskpane/taskpane", chunk: "taskpane", inOffice: true, isServing }),
      page({ name: "commands/commands", chunk: "commands", inOffice: true, isServing }),
      page({ name: "commands/message", chunk: "message", inOffice: false, isServing }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon*.png", to: "[name][ext]" },
          {
            from: "manifest.xml",
            transform: (content) => String(content).replaceAll(HOME, home),
          },
        ],
      }),
    ],
    performance: { hints: false },
    devServer: isServing ? { port: 3000, server: await httpsServer() } : undefined,
  };
};
