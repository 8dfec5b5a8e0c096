//! The list can be read, and its rules make the right forms.

use std::collections::HashSet;

use super::*;

fn one(line: &str) -> Lexicon {
    let (lexicon, faults) = Lexicon::read(line);
    assert_eq!(faults, [], "{line}");
    lexicon
}

fn knows(line: &str, words: &[&str]) {
    let lexicon = one(line);
    for word in words {
        assert!(lexicon.knows(word), "{line}: {word}");
    }
}

fn lacks(line: &str, words: &[&str]) {
    let lexicon = one(line);
    for word in words {
        assert!(!lexicon.knows(word), "{line}: {word}");
    }
}

#[test]
fn the_shipped_list_can_be_read() {
    let (lexicon, faults) = Lexicon::read(SHIPPED_WORDS);
    assert_eq!(faults, []);
    assert!(lexicon.lemmas() > 2000, "{}", lexicon.lemmas());
    assert!(SHIPPED_WORDS.contains("CC0"));
}

#[test]
fn no_lemma_stands_twice_and_themes_are_sorted() {
    let mut seen = HashSet::new();
    let mut before = String::new();
    for line in SHIPPED_WORDS.lines() {
        let Some((lemma, _, _)) = parse(line).filter(|_| !line.starts_with('#')) else {
            before.clear();
            continue;
        };
        assert!(seen.insert(lemma), "{lemma} stands twice");
        let folded = crate::words::glossary(lemma).id;
        assert!(before <= folded, "{lemma} stands after {before}");
        before = folded;
    }
}

#[test]
fn nouns() {
    knows("maison n", &["maison", "maisons"]);
    knows("bateau n", &["bateaux"]);
    knows("journal n", &["journaux"]);
    knows("souris n", &["souris"]);
    knows("cheveu n", &["cheveux"]);
    knows("œil n : yeux", &["œil", "yeux"]);
    lacks("souris n", &["sourisses", "souriss"]);
}

#[test]
fn adjectives() {
    knows("petit a", &["petite", "petits", "petites"]);
    knows("heureux a", &["heureuse", "heureuses"]);
    knows("neuf a", &["neuve", "neuves"]);
    knows("cher a", &["chère", "chers", "chères"]);
    knows("normal a", &["normale", "normaux", "normales"]);
    knows("bon a", &["bonne", "bonnes"]);
    knows("gratuit a", &["gratuite"]);
    knows("beau a : bel belle beaux belles", &["bel", "belles"]);
    lacks("rouge a", &["rougee"]);
}

#[test]
fn verbs() {
    knows(
        "parler v1",
        &["parlez", "parlait", "parlera", "parlée", "parlant"],
    );
    knows("manger v1", &["mangeons", "mangeait", "mangez"]);
    knows("commencer v1", &["commençons", "commence"]);
    knows("envoyer v1 : enverra", &["envoie", "envoyez", "enverrez"]);
    knows("acheter v1", &["achète", "achètera", "achetez"]);
    knows("répéter v1", &["répète", "répétez", "répétera"]);
    knows(
        "appeler v1 : appelle",
        &["appelles", "appellent", "appellera", "appelez"],
    );
    lacks("appeler v1 : appelle", &["appèle"]);
    knows(
        "finir v2",
        &["finissez", "finit", "finie", "finira", "finissait"],
    );
    let prendre = "prendre v3 : prends prend prenons prenez prennent pris prise prises \
                   prenais prenait prenaient prendra prendrez prendront";
    knows(
        prendre,
        &[
            "prendre",
            "prenez",
            "prenant",
            "prendrons",
            "prendrait",
            "preniez",
        ],
    );
    let lexicon = one(prendre);
    assert!(lexicon.is("pris", &[Form::Participle]));
    assert!(lexicon.is("prend", &[Form::Present]));
    assert!(lexicon.is("prenait", &[Form::Past]));
    assert!(!lexicon.is("prend", &[Form::Participle]));
}

#[test]
fn what_can_not_be_read_is_named() {
    let (_, faults) = Lexicon::read("maison\nmaison q\nmaison n\nmaison n\n");
    let lines: Vec<usize> = faults.iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [1, 2, 4]);
}
