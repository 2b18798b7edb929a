//! Whether anybody is there: when a warning begins, and how many seconds are left. Times are milliseconds of the clock, not
//! counted ticks: a device that slept has not been touched meanwhile.

/// So many seconds are left when the warning begins. WCAG 2.2.1 asks for 20.
const WARNING: u16 = 20;
/// So many milliseconds the warning stays when somebody is there again. It lies over buttons: whoever reaches for it must
/// not meet one of them instead.
const LINGERS: f64 = 2000.0;

/// When somebody last touched something, when the warning began, and when it was answered.
#[derive(Clone, Copy, Debug)]
pub struct Inactivity {
    /// So many milliseconds without a touch begin the warning.
    quiet: f64,
    touched: f64,
    warned: Option<f64>,
    answered: Option<f64>,
}

impl Inactivity {
    /// Everything is forgotten after so many seconds without a touch; somebody is there now.
    pub fn after(seconds: u16, now: f64) -> Self {
        let quiet = f64::from(seconds.max(WARNING) - WARNING) * 1000.0;
        Self { quiet, touched: now, warned: None, answered: None }
    }

    /// Somebody has touched something.
    pub fn touch(&mut self, now: f64) {
        self.touched = now;
        if self.warned.is_some() && self.answered.is_none() {
            self.answered = Some(now);
        }
    }

    /// What there is to say now, about once a second: so many seconds are left, or (`Some(None)`) somebody is there again.
    pub fn tick(&mut self, now: f64) -> Option<Option<u16>> {
        if let Some(answered) = self.answered {
            if now - answered < LINGERS {
                return None;
            }
            (self.answered, self.warned) = (None, None);
            return Some(None);
        }
        if now - self.touched < self.quiet {
            return None;
        }
        // A device that slept through the warning gets all of it.
        let since = *self.warned.get_or_insert(now);
        Some(Some(left(now - since)))
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a negative time is no time")]
fn left(passed: f64) -> u16 {
    WARNING.saturating_sub((passed / 1000.0) as u16)
}

#[cfg(test)]
mod tests {
    use super::Inactivity;

    /// What is said at these seconds, where `touches` are seconds at which somebody touches something.
    fn said(touches: &[u32], seconds: impl Iterator<Item = u32>) -> Vec<(u32, Option<u16>)> {
        let mut watch = Inactivity::after(60, 0.0);
        let tick = |second: u32| {
            if touches.contains(&second) {
                watch.touch(f64::from(second) * 1000.0);
            }
            watch.tick(f64::from(second) * 1000.0).map(|said| (second, said))
        };
        seconds.filter_map(tick).collect()
    }

    #[test]
    fn nobody_is_warned_for_twenty_seconds() {
        let said = said(&[], 1..=61);
        let expected: Vec<_> =
            (40..=60).map(|second| (second, Some(u16::try_from(60 - second).unwrap()))).collect();
        assert_eq!(said, [&*expected, &[(61, Some(0))]].concat());
    }

    #[test]
    fn a_touch_begins_anew() {
        assert_eq!(said(&[39], 1..=79).first(), Some(&(79, Some(20))));
    }

    #[test]
    fn a_warning_that_was_answered_stays_for_a_moment() {
        assert_eq!(said(&[41], 40..=45), [(40, Some(20)), (43, None)]);
    }

    #[test]
    fn a_device_that_slept_warns_before_it_forgets() {
        assert_eq!(said(&[], [1, 4000, 4001].into_iter()), [(4000, Some(20)), (4001, Some(19))]);
    }
}
