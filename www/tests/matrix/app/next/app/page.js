import { answer } from "../../answer.js";

export default function Page() {
  return <p>{answer()}</p>;
}
