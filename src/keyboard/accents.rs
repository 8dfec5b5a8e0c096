//! Letters with an accent, as keyboards put them together, and capitals.

/// An accent, and the letters with it behind those without.
const ACCENTS: [(char, &str, &str); 5] = [
    ('^', "aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
    ('¨', "aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ"),
    ('`', "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
    ('´', "aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ"),
    ('~', "anoANO", "ãñõÃÑÕ"),
];

/// The letter with the accent.
pub(super) fn with(mark: char, letter: char) -> Option<char> {
    let mut accents = ACCENTS.iter();
    let (_, bare, accented) = accents.find(|(accent, _, _)| *accent == mark)?;
    let mut pairs = bare.chars().zip(accented.chars());
    pairs.find(|(b, _)| *b == letter).map(|(_, a)| a)
}

/// The accent of a letter, and the letter without it.
pub(super) fn parts(letter: char) -> Option<(char, char)> {
    ACCENTS.iter().find_map(|(mark, bare, accented)| {
        let mut pairs = bare.chars().zip(accented.chars());
        let (bare, _) = pairs.find(|(_, a)| *a == letter)?;
        Some((*mark, bare))
    })
}

/// The capital of a small letter that has one of its own.
pub(super) fn capital(letter: char) -> Option<char> {
    let mut capitals = letter.to_uppercase();
    let capital = capitals.next().filter(|c| *c != letter)?;
    // A sign like µ has a Greek capital that nobody means.
    (letter.is_lowercase() && letter != 'µ' && capitals.next().is_none()).then_some(capital)
}
