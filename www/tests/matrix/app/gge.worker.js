import * as gge from "gge-wasm";
import { serve } from "gge-wasm/worker";

serve(gge);
