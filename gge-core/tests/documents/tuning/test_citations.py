"""Tests for citecheck.

The fixtures named BAD_* are wrong on purpose. Do not "correct" them.
"""
import unittest

from citecheck import check, Place

# The only sentence in this file that has to be exact: A/70/174, para. 28 (a).
GOOD = "States have jurisdiction over the ICT infrastructure located within their territory"

BAD_MODAL = "States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs"
BAD_WORD = "States have dominion over the ICT infrastructure located within their territory"
BAD_PLACE = "A/70/174, para. 13 (z)"


class ModalTest(unittest.TestCase):
    def test_should_is_not_must(self):
        report = check(BAD_MODAL, place="A/70/174#13(c)")
        self.assertEqual(report.kind, "changed modal")
        self.assertEqual(report.expected, "should")

    def test_other_bodies_are_left_alone(self):
        """A rule of a yacht club must not be taken for a norm."""
        text = "Members should not knowingly allow their moorings to be used by strangers (Rule 13 (c))."
        self.assertIsNone(check(text))

    def test_question(self):
        self.assertIsNone(check("Must States use proxies?"))


class PlaceTest(unittest.TestCase):
    CASES = [
        # given, wanted
        ("a/70/174 § 13 lit. f", Place("A/70/174", 13, "f")),
        ("norm f", Place("A/70/174", 13, "f")),
        ("the sixth norm", Place("A/70/174", 13, "f")),
        (BAD_PLACE, None),
        ("Harbour Reports 2015, para. 28 (f)", None),
    ]

    def test_places(self):
        for given, wanted in self.CASES:
            with self.subTest(given):
                self.assertEqual(Place.parse(given), wanted)


class SplitTest(unittest.TestCase):
    def test_dropped_qualifier(self):
        r = check('Norm 13 (h): "States should respond to requests for assistance"')
        self.assertIn("appropriate", r.missing)


if __name__ == "__main__":
    unittest.main()
