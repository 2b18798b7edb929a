//! A QR code (ISO/IEC 18004) at level M, as the outline of its dark squares.

use qrcodegen::{QrCode, QrCodeEcc};

/// How many light squares belong around the code, by the standard.
const QUIET: i32 = 4;

/// A code.
#[derive(Clone, Debug)]
pub struct Qr {
    /// Its version, 1 to 40: how much fits.
    pub version: u8,
    /// How many squares a side has, with the quiet zone.
    pub size: i32,
    /// The dark squares as the path of a drawing, a unit a square.
    pub path: String,
}

impl Qr {
    /// The code of a text; nothing where it is too long for any.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        let side = code.size();
        let mut path = String::new();
        for y in 0..side {
            let mut x = 0;
            while x < side {
                let run = (x..side).take_while(|x| code.get_module(*x, y)).count();
                let run = i32::try_from(run).unwrap_or_default();
                if run > 0 {
                    let [left, top, run] = [x + QUIET, y + QUIET, run].map(|number| number.to_string());
                    path.extend(["M", &left, " ", &top, "h", &run, "v1h-", &run, "z"]);
                }
                x += run + 1;
            }
        }
        Some(Self { version: code.version().value(), size: side + 2 * QUIET, path })
    }
}
