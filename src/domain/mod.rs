//! The rule engine: a policy, what a company answered, and what follows from it.
//!
//! Pure and deterministic. What happens here depends on the arguments alone.
//!
//! Not here: files and their formats (`authoring`), wording of the user interface (`app`), storage, network, clock,
//! randomness. Today's date is an argument.
//!
//! Reading order: [`index`], [`look_up`] and [`standing`] (the one truth table) → [`fact`] and [`answer`] → [`known`] → [`condition`] →
//! [`evaluate`] → [`verdict`] → [`assess`] → [`umbrella`], [`interview`] and [`asked`] → [`progress`] and [`road_map`]; [`scope`], [`act`] and [`group`], [`call`], [`contact`]
//! and [`next_step`], [`shift`]
//! and [`since`] by themselves.

pub mod act;
pub mod answer;
pub mod asked;
pub mod assess;
pub mod call;
pub mod compare;
pub mod condition;
pub mod contact;
pub mod date;
pub mod derive;
pub mod enterprise;
pub mod evaluate;
pub(crate) mod evaluations;
pub mod fact;
pub mod fact_set;
pub mod fnv;
pub mod folded;
pub mod group;
pub mod index;
pub mod interview;
pub mod known;
pub mod limited;
pub mod look_up;
pub mod next_step;
pub mod option_set;
pub mod policy;
pub mod progress;
pub mod raw_answer;
pub mod relevant;
pub mod repair;
pub mod revision;
pub mod road_map;
pub mod schema;
pub mod scope;
pub mod shared_slice;
pub mod shift;
pub mod since;
pub mod standing;
pub mod tally;
pub mod text;
pub mod texts;
pub mod tier;
pub mod trimmed;
pub mod umbrella;
pub mod verdict;
pub mod visit;
