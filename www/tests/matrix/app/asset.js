// The module by its address, as webpack names it.
import { cite, init } from "gge-wasm/init";

init(new URL("gge-wasm/gge_wasm_bg.wasm", import.meta.url)).then(() => (document.title = cite("norm (f)").short));
