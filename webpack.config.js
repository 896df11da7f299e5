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
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: isProduction ? "[name].[contenthash:8].js" : "[name].js",
      clean: { keep: /^demo/ },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc(isProduction) }] },
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
      new HtmlWebpackPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        // The page itself calls nobody; only the development server reloads it.
        templateParameters: { connections: isServing ? "'self'" : "'none'" },
      }),
      new CopyPlugin({ patterns: [{ from: "assets" }] }),
    ],
    performance: { hints: false },
    devServer: isServing ? { port: 3000, server: await httpsServer() } : undefined,
  };
};
