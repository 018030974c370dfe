// A worker that is asked before it has loaded.
import { connect } from "gge-wasm/worker";

const gge = connect(new Worker(new URL("./gge.worker.js", import.meta.url), { type: "module" }));
const asked = [gge.cite("norm (f)"), gge.check("States must not knowingly allow their territory to be used for internationally wrongful acts"), gge.resolve("A/70/74").catch((error) => error)];
Promise.all(asked).then(([cited, { standing }, { code }]) => (document.title = [cited.short, standing, code].join(" | ")));
