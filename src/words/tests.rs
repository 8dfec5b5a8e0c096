use super::*;

fn source(locale: &str, text: &str) -> Source {
    Source {
        path: PathBuf::from(format!("{locale}.ftl")),
        locale: (locale != "facts").then(|| locale.parse().unwrap()),
        text: text.to_owned(),
    }
}

fn texts(sources: &[(&str, &str)]) -> (Texts, Vec<Problem>) {
    let sources: Vec<Source> = sources.iter().map(|(l, t)| source(l, t)).collect();
    Texts::new(&sources)
}

#[test]
fn one_line_is_one_sentence_and_french_words_are_marked() {
    let (texts, problems) = texts(&[(
        "ar",
        "a =\n    اضغط { FR(\"Se connecter\") } الآن.\n    شكرا.\n",
    )]);
    assert_eq!(problems, []);
    let sentences = texts.sentences(&langid!("ar"), &Message::new("a"));
    assert_eq!(sentences.len(), 2);
    assert_eq!(sentences[0].plain(), "اضغط Se connecter الآن.");
    let french: Vec<bool> = sentences[0].spans.iter().map(|s| s.french).collect();
    assert_eq!(french, [false, true, false]);
}

#[test]
fn missing_words_fall_back_to_french_and_say_so() {
    let (texts, _) = texts(&[("fr", "a = Bonjour\n"), ("ar", "b = نعم\n")]);
    let sentences = texts.sentences(&langid!("ar"), &Message::new("a"));
    assert_eq!(*sentences, [Sentence::of("Bonjour", REFERENCE)]);
    assert!(!texts.has(&langid!("ar"), &Message::new("a")));
}

#[test]
fn unknown_message_shows_its_key() {
    let (texts, _) = texts(&[("fr", "a = Bonjour\n")]);
    let message = Message::new("scams_x").attribute("right");
    assert_eq!(texts.plain(&langid!("en"), &message), "scams_x.right");
}

#[test]
fn facts_serve_all_languages() {
    let (texts, _) = texts(&[
        ("facts", "-sms-number = 33700\n"),
        ("fr", "a = Envoyez au { -sms-number }.\n"),
        ("en", "a = Send to { -sms-number }.\n"),
    ]);
    assert_eq!(
        texts.plain(&langid!("en"), &Message::new("a")),
        "Send to 33700."
    );
}

#[test]
fn arguments_are_filled_in() {
    let (texts, _) = texts(&[("fr", "at = { $at } sur { $of }\n")]);
    let message = Message::new("at").number("at", 3).number("of", 10);
    assert_eq!(texts.plain(&REFERENCE, &message), "3 sur 10");
}

#[test]
fn a_fault_is_named_with_line_and_column_and_the_rest_works() {
    let (texts, problems) = texts(&[("fr", "a = Bon\n\nb = { FR(\"x\" }\n\nc = Fin\n")]);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].line, 3);
    assert!(problems[0].column > 1);
    assert!(texts.has(&REFERENCE, &Message::new("a")));
    assert!(texts.has(&REFERENCE, &Message::new("c")));
}

#[test]
fn a_message_that_stands_twice_is_reported_where_it_comes_back() {
    let (texts, problems) = texts(&[("fr", "a = Un\nb = Deux\na = Trois\n")]);
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].rule, problems[0].line), ("message-twice", 3));
    assert_eq!(texts.plain(&REFERENCE, &Message::new("a")), "Un");
}

#[test]
fn unknown_terms_are_found_but_arguments_are_not_faults() {
    let (texts, _) = texts(&[("fr", "a = { -nothing }\nb = { $at }\n")]);
    let errors = texts.format_errors(&REFERENCE);
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert_eq!(errors[0].0.id, "a");
}

#[test]
fn places_know_attributes() {
    let (texts, _) = texts(&[("fr", "a = Un\n    .right = Oui\n")]);
    let place = texts.place(&REFERENCE, &Message::new("a").attribute("right"));
    assert_eq!(place.map(|p| p.line), Some(2));
}

#[test]
fn a_broken_message_of_the_interface_has_the_shipped_words() {
    let (texts, problems) = texts(&[("fr", "next = { FR(\"x\" }\n\nback = Revenir\n")]);
    assert_eq!(problems.len(), 1);
    assert_eq!(texts.plain(&REFERENCE, &Message::new("next")), "Suivant");
    assert_eq!(texts.plain(&REFERENCE, &Message::new("back")), "Revenir");
    assert!(
        !texts.has(&REFERENCE, &Message::new("next")),
        "check must still report it"
    );
}

#[test]
fn made_up_languages_are_made_from_french() {
    let (texts, _) = texts(&[(
        "fr",
        "a = Touchez { FR(\"mail\") }.\n    Fin\n    .b = { $at } sur { $of }\n",
    )]);
    for pseudo in Pseudo::ALL {
        let locale = pseudo.locale();
        let message = Message::new("a");
        assert!(texts.has(&locale, &message));
        let sentences = texts.sentences(&locale, &message);
        let plain: Vec<String> = sentences.iter().map(Sentence::plain).collect();
        assert_eq!(plain, ["[Tøûçhêêêž mail.]", "[Fîîñ]"]);
        assert_eq!(sentences[0].spans.iter().filter(|s| s.french).count(), 1);
        assert_eq!(sentences[0].locale, locale);
        let part = message.attribute("b").number("at", 3).number("of", 10);
        assert_eq!(texts.plain(&locale, &part), "[3 šûûr 10]");
        let unknown = Message::new("c");
        assert_eq!(texts.plain(&locale, &unknown), "c");
    }
}

#[test]
fn a_folder_of_that_name_is_a_true_language() {
    let (texts, _) = texts(&[("fr", "a = Fin\n"), ("qaa", "a = End\n")]);
    assert_eq!(texts.plain(&langid!("qaa"), &Message::new("a")), "End");
}

/// In Arabic the groups of a telephone number stood in the wrong order on the screen.
#[test]
fn numbers_stay_together() {
    let (texts, _) = texts(&[("fr", "a = Appelez 06 39 98 41 07 à 10 h, 2 fois.")]);
    let words = texts.plain(&REFERENCE, &Message::new("a"));
    assert_eq!(
        words,
        "Appelez 06\u{a0}39\u{a0}98\u{a0}41\u{a0}07 à 10 h, 2 fois."
    );
}
