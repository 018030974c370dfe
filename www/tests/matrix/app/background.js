// The background of an extension: it answers messages.
import { answer } from "./answer.js";

chrome.runtime.onMessage.addListener((_, __, respond) => respond(answer()));
