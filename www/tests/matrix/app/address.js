// The module by its address, as Vite names it.
import { cite, init } from "gge-wasm/init";
import wasm from "gge-wasm/gge_wasm_bg.wasm?url";

init(wasm).then(() => (document.title = cite("norm (f)").short));
