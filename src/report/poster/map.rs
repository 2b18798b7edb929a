//! The map of beads, and what its beads mean.

use super::drawing::{bead, rule, text};
use super::{LEFT, RIGHT};
use crate::domain::group::Group;
use crate::report::Report;
use crate::report::lines::width;
use crate::report::rods::{PITCH, rod};

/// From rod to rod.
const ROD: u32 = 46;

impl Report<'_, '_> {
    /// Draws the map below this height; tells where it ends.
    pub(super) fn map(&self, svg: &mut String, top: u32) -> u32 {
        let policy = self.policy;
        // Tenths of a pixel on a phone, as pixels of the picture.
        let at = |tenths: usize| u32::try_from(tenths * 27 / 100).unwrap_or_default();
        let from = if self.words.is_han() { 222 } else { 262 };
        let mut y = top;
        for (_, chapter) in policy.covered() {
            y += ROD;
            text(svg, (LEFT, y + 10), (28, false), "#DCE6F3", self.of(&chapter.short));
            let rod = rod(policy, chapter);
            rule(svg, (from, y), from + rod.last().map_or(0, |(_, x)| at(x + PITCH / 2)), "#2B4A74");
            for (measure, x) in rod {
                let group = self.measure(measure).map_or(Group::NO, |told| told.group());
                bead(svg, (from + at(x), y), group);
            }
        }
        self.legend(svg, y + 68)
    }

    /// The groups that are there, each with its bead and how many are in it, in as many lines as they need.
    fn legend(&self, svg: &mut String, top: u32) -> u32 {
        let size = if self.words.is_han() { 27 } else { 25 };
        let (mut x, mut y) = (LEFT, top);
        for (group, count) in self.counts().into_iter().filter(|(_, count)| *count > 0) {
            let words = [self.words.about(group).legend, " ", &count.to_string()].concat();
            let long = 38 + width(&words, size);
            if x + long > RIGHT {
                (x, y) = (LEFT, y + 48);
            }
            bead(svg, (x + 14, y), group);
            text(svg, (x + 38, y + 9), (size, false), "#DCE6F3", &words);
            x += long + 30;
        }
        y
    }
}
