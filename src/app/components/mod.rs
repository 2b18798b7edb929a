//! The parts that pages are made of: functions from the view to what is drawn, one a file.

pub(super) mod amount;
pub(super) mod bead_map;
pub(super) mod checklist;
pub(super) mod choice;
pub(super) mod dock;
pub(super) mod hint;
pub(super) mod icon;
pub(super) mod ledger;
pub(super) mod mark;
pub(super) mod measure;
pub(super) mod menu;
pub(super) mod notice;
pub(super) mod problems;
pub(super) mod question;
pub(super) mod reasons;
pub(super) mod sentence;
pub(super) mod several;
pub(super) mod top_bar;
pub(super) mod validity;
pub(super) mod verdict;
pub(super) mod why;
