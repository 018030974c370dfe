// A worker that listens while the module is loaded.
import * as gge from "gge-wasm/init";
import { serve } from "gge-wasm/worker";

serve(gge, gge.init("/node_modules/gge-wasm/gge_wasm_bg.wasm"));
