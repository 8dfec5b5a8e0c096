//! The PIN of the facilitator: what makes a good one, and the hash by which it is proven.

use std::fmt;

use argon2::password_hash::{PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, PasswordHash, Version};

use crate::problem::Fault;

/// The fewest digits.
pub const LEAST_DIGITS: usize = 6;
/// The most digits.
pub const MOST_DIGITS: usize = 12;

/// Memory in KiB and passes, at least: the first advice of OWASP for Argon2id, and what [`PinHash::of`] uses.
const LEAST: (u32, u32) = (Params::DEFAULT_M_COST, Params::DEFAULT_T_COST);
/// At most: a weak tablet must answer within half a second, and must have the memory.
const MOST: (u32, u32) = (2 * Params::DEFAULT_M_COST, 4);
/// Lanes at most.
const MOST_LANES: u32 = 4;
/// Bytes of a hash.
const BYTES: usize = 32;
/// Bytes of a salt.
pub const SALT_BYTES: usize = 16;

/// Digits that many people choose, though nothing in their form tells.
const COMMON: [&str; 8] = [
    "147258",
    "159753",
    "258456",
    "147852",
    "789456",
    "456789123",
    "147258369",
    "159357",
];

/// The hash of a PIN as it stands in `kiosk.ron`. It never shows itself: a PIN is short enough to be guessed from it.
#[derive(Clone, PartialEq, Eq)]
pub struct PinHash(String);

impl fmt::Debug for PinHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PinHash")
    }
}

impl PinHash {
    /// Reads what `pas-a-pas pin` printed.
    ///
    /// # Errors
    /// When it is none, or its cost is too low to protect or too high for the machine.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let malformed = || Fault::new("pin-malformed");
        let hash = PasswordHash::new(text).map_err(|_| malformed())?;
        let is_ours = hash.algorithm == Algorithm::Argon2id.ident()
            && hash.version == Some(Version::V0x13.into())
            && hash.hash.is_some_and(|hash| hash.len() == BYTES)
            && hash.salt.is_some_and(|salt| {
                let mut bytes = [0; 64];
                salt.decode_b64(&mut bytes)
                    .is_ok_and(|salt| salt.len() >= SALT_BYTES)
            });
        let costs = Params::try_from(&hash).map_err(|_| malformed())?;
        let (memory, passes) = (costs.m_cost(), costs.t_cost());
        if !is_ours {
            Err(malformed())
        } else if memory < LEAST.0 || passes < LEAST.1 {
            Err(Fault::new("pin-weak"))
        } else if memory > MOST.0 || passes > MOST.1 || costs.p_cost() > MOST_LANES {
            Err(Fault::new("pin-heavy"))
        } else {
            Ok(Self(text.to_owned()))
        }
    }

    /// The hash of these digits with a random salt.
    ///
    /// # Errors
    /// When the machine lacks the memory for it.
    pub fn of(digits: &str, salt: [u8; SALT_BYTES]) -> Result<Self, Fault> {
        let failed = |why: argon2::password_hash::Error| {
            Fault::new("pin-failed").with("said", why.to_string())
        };
        let salt = SaltString::encode_b64(&salt).map_err(failed)?;
        let hash = Argon2::default().hash_password(digits.as_bytes(), &salt);
        hash.map(|hash| Self(hash.to_string())).map_err(failed)
    }

    /// The text that stands in `kiosk.ron`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether these are the digits. It takes some 20 to 300 ms.
    pub fn verify(&self, digits: &str) -> bool {
        PasswordHash::new(&self.0).is_ok_and(|hash| {
            Argon2::default()
                .verify_password(digits.as_bytes(), &hash)
                .is_ok()
        })
    }
}

/// Why these digits make no good PIN, in kind words; nothing when they do.
pub fn weakness(digits: &str) -> Option<Fault> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Fault::new("pin-digits"));
    }
    if !(LEAST_DIGITS..=MOST_DIGITS).contains(&digits.len()) {
        let fault = Fault::new("pin-length").with("least", LEAST_DIGITS);
        return Some(fault.with("most", MOST_DIGITS));
    }
    if repeats(digits.as_bytes()) {
        Some(Fault::new("pin-repeated"))
    } else if is_run(digits.as_bytes()) {
        Some(Fault::new("pin-run"))
    } else if COMMON.contains(&digits) {
        Some(Fault::new("pin-common"))
    } else if is_date(digits) {
        Some(Fault::new("pin-date"))
    } else {
        None
    }
}

/// 111111, 121212, 123123, 112233, 111222.
fn repeats(digits: &[u8]) -> bool {
    let again = (1..=digits.len() / 2).any(|length| {
        digits.len().is_multiple_of(length) && digits.chunks(length).all(|c| *c == digits[..length])
    });
    let mut steps = digits.to_vec();
    steps.dedup();
    again || steps.len() <= digits.len() / 2
}

/// 123456, 987654, 890123, 024680.
fn is_run(digits: &[u8]) -> bool {
    let mut steps = digits.windows(2).map(|pair| (10 + pair[1] - pair[0]) % 10);
    let first = steps.next();
    steps.all(|step| Some(step) == first)
}

/// A birthday in the orders that people write: day or year first, with two or four digits of the year.
fn is_date(digits: &str) -> bool {
    let number = |from: usize, to: usize| digits.get(from..to).and_then(|d| d.parse::<u32>().ok());
    let day_month = |at: usize| {
        let pair = number(at, at + 2).zip(number(at + 2, at + 4));
        pair.is_some_and(|(a, b)| {
            let is = |day, month| (1..=31).contains(&day) && (1..=12).contains(&month);
            is(a, b) || is(b, a)
        })
    };
    let year = |at: usize| number(at, at + 4).is_some_and(|year| (1900..=2099).contains(&year));
    match digits.len() {
        6 => day_month(0) || day_month(2),
        8 => (day_month(0) && year(4)) || (year(0) && day_month(4)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::problem::Tongue;

    const SALT: [u8; SALT_BYTES] = *b"0123456789abcdef";

    fn why(digits: &str) -> &'static str {
        weakness(digits).map_or("", |fault| fault.id)
    }

    #[test]
    fn a_pin_opens_and_another_does_not() {
        let hash = PinHash::of("704139", SALT).unwrap();
        assert!(hash.verify("704139"));
        for wrong in ["704138", "70413", "7041390", "", " 704139"] {
            assert!(!hash.verify(wrong), "{wrong}");
        }
        assert_eq!(PinHash::parse(hash.as_str()), Ok(hash));
    }

    #[test]
    fn the_salt_tells_equal_pins_apart_and_nothing_shows_the_hash() {
        let one = PinHash::of("704139", SALT).unwrap();
        let other = PinHash::of("704139", *b"fedcba9876543210").unwrap();
        assert_ne!(one, other);
        assert_eq!(format!("{one:?}"), "PinHash");
    }

    #[test]
    fn a_hash_that_protects_badly_or_costs_too_much_is_refused() {
        let good = PinHash::of("704139", SALT).unwrap();
        let good = good.as_str();
        assert!(
            good.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{good}"
        );
        let salt = "$MDEyMzQ1Njc4OWFiY2RlZg$";
        assert!(good.contains(salt), "{good}");
        let trials = [
            ("704139".to_owned(), "pin-malformed"),
            (good[..good.len() - 4].to_owned(), "pin-malformed"),
            (good.replace("argon2id", "argon2i"), "pin-malformed"),
            (good.replace("v=19", "v=16"), "pin-malformed"),
            (good.replace("m=19456", "m=1"), "pin-malformed"),
            (good.replace(salt, "$c2FsdHNhbHQ$"), "pin-malformed"),
            (good.replace("m=19456", "m=8192"), "pin-weak"),
            (good.replace("t=2", "t=1"), "pin-weak"),
            (good.replace("m=19456", "m=4194304"), "pin-heavy"),
            (good.replace("t=2", "t=4000000000"), "pin-heavy"),
            (good.replace("p=1", "p=16"), "pin-heavy"),
        ];
        for (text, id) in trials {
            let fault = PinHash::parse(&text).unwrap_err();
            assert_eq!(fault.id, id, "{text}");
        }
        for accepted in [
            good.replace("m=19456", "m=32768"),
            good.replace("t=2", "t=3"),
        ] {
            assert!(PinHash::parse(&accepted).is_ok(), "{accepted}");
        }
    }

    #[test]
    fn what_many_people_choose_is_refused_and_says_why() {
        let trials: [(&str, &[&str]); 6] = [
            (
                "pin-digits",
                &["", "abcdef", "12 34 56", "70413９", "&é\"'(-"],
            ),
            ("pin-length", &["1", "70413", "7041390852746"]),
            (
                "pin-repeated",
                &[
                    "000000", "111111", "121212", "123123", "112233", "111222", "70417041",
                ],
            ),
            (
                "pin-run",
                &[
                    "123456",
                    "654321",
                    "890123",
                    "024680",
                    "13579135",
                    "9876543210",
                ],
            ),
            ("pin-common", &["147258", "159753"]),
            (
                "pin-date",
                &[
                    "140789", "071489", "890714", "14071989", "19890714", "311299",
                ],
            ),
        ];
        for (id, pins) in trials {
            for pin in pins {
                assert_eq!(why(pin), id, "{pin}");
                let told =
                    [Tongue::French, Tongue::English].map(|t| weakness(pin).unwrap().told(t));
                assert!(
                    told.iter().all(|told| told != id && told.len() > 20),
                    "{told:?}"
                );
                // Nobody's digits come back on a screen.
                assert!(pin.len() < 6 || !told.concat().contains(pin), "{told:?}");
            }
        }
        for good in ["704139", "5829407", "99182736", "493817", "70413908527"] {
            assert_eq!(why(good), "", "{good}");
        }
    }

    #[test]
    fn most_pins_can_be_chosen() {
        let refused = (0..1_000_000).filter(|n| weakness(&format!("{n:06}")).is_some());
        let share = refused.count();
        // Some 7 % look like a birthday.
        assert!((50_000..200_000).contains(&share), "{share}");
        assert_eq!(BTreeSet::from(COMMON).len(), COMMON.len());
    }
}
