//! The numbers that rules count to. FALC itself has none for sentences: these are the project's own profile,
//! to be tried with readers.

/// More words than this in a sentence are worth a look.
pub const WORDS_BEST: usize = 8;
/// More words than this are too many, unless a waiver says why.
pub const WORDS_NORMAL: usize = 10;
/// More words than this are never right.
pub const WORDS_MOST: usize = 15;
/// Chinese and Japanese signs that make about a word.
pub const IDEOGRAMS_PER_WORD: usize = 2;
/// Thai, Lao, Khmer and Burmese signs that make about a word.
pub const SIGNS_PER_WORD: usize = 4;
/// More commas than this are worth a look.
pub const COMMAS_BEST: usize = 1;
/// More commas than this are too many.
pub const COMMAS_MOST: usize = 2;
/// Subordinate clauses in a sentence.
pub const SUBORDINATES_MOST: usize = 1;
/// Conditions in a sentence.
pub const CONDITIONS_MOST: usize = 1;
/// Words of one thing in an enumeration; longer ones are clauses.
pub const ITEM_WORDS: usize = 5;
/// Things in a row before they become a list.
pub const ITEMS: usize = 3;
/// Nouns of action in a sentence.
pub const NOMINALISATIONS_MOST: usize = 2;
/// Letters of a French word.
pub const LETTERS_MOST: usize = 12;
/// Letters of an English word.
pub const LETTERS_MOST_ENGLISH: usize = 13;
/// The largest number that is easy to picture.
pub const NUMBER_MOST: u64 = 1000;
/// Sentences of a step.
pub const SENTENCES_MOST: usize = 3;
/// Words of a step.
pub const STEP_WORDS_MOST: usize = 40;
/// Words of a title.
pub const TITLE_WORDS_MOST: usize = 8;
/// Orders in a step.
pub const ORDERS_MOST: usize = 1;
/// Words that describe a picture.
pub const DESCRIPTION_WORDS_MOST: usize = 15;
