import { answer } from "./answer.js";

document.title = answer();
