// Cards for the table game "Eleven". Texts are shortened; see /about for the official wording.
import { Card, Suit } from "./types";

const SOURCE = "UN GGE 2015 (A/70/174)";

export const cards: Card[] = [
  {
    id: "13a",
    suit: Suit.Do,
    title: "Cooperate",
    source: SOURCE,
    text: "States should cooperate to increase stability and security in the use of ICTs.",
    points: 3,
  },
  {
    id: "13f",
    suit: Suit.Dont,
    title: "Hands off",
    source: SOURCE,
    text: "States should not conduct or support any attack on critical infrastructure.",
    points: 5,
  },
  {
    id: "13g",
    suit: Suit.Do,
    title: "Lock the door",
    source: SOURCE,
    text: "States should take appropriate measures to protect critical infrastructure at home.",
    points: 2,
  },
  {
    id: "joker",
    suit: Suit.Joker,
    title: "Non-paper",
    source: "house rules",
    text: "A player must not knowingly support another player, unless asked.",
    points: 0,
  },
];

/** Players should respond to requests for assistance within one turn. */
export const canRespond = (turn: number, asked: number): boolean => turn - asked <= 1;
