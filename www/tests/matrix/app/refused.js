import { isGgeError, version } from "gge-wasm";

try {
  version();
} catch (error) {
  document.title = `${isGgeError(error) && error.code}: ${error.message}`;
}
