//! The rules as people read them: one on the command line, all of them in `docs`.

use std::fmt::Write as _;

use super::line::Profile;
use super::record::{Holds, Kind, Proof, Rule};
use super::rules::all;
use crate::problem::{Severity, Tongue};

/// Picks the words of a tongue.
fn pick(tongue: Tongue, fr: &'static str, en: &'static str) -> &'static str {
    match tongue {
        Tongue::French => fr,
        Tongue::English => en,
    }
}

/// How grave a finding is, in words.
pub fn severity(severity: Severity, tongue: Tongue) -> &'static str {
    match severity {
        Severity::Error => pick(tongue, "erreur", "error"),
        Severity::Warning => pick(tongue, "avertissement", "warning"),
        Severity::Information => pick(tongue, "information", "information"),
        Severity::Review => pick(tongue, "relecture", "review"),
    }
}

fn kind(kind: Kind, tongue: Tongue) -> &'static str {
    match kind {
        Kind::Exact => pick(tongue, "exacte", "exact"),
        Kind::Heuristic => pick(
            tongue,
            "par indices, qui peuvent tromper",
            "by signs, which can deceive",
        ),
        Kind::Metadata => pick(
            tongue,
            "par ce que le contenu dit de lui-même",
            "by what the content says of itself",
        ),
        Kind::Human => pick(tongue, "par des personnes", "by people"),
    }
}

fn holds(holds: Holds, tongue: Tongue) -> &'static str {
    match holds {
        Holds::French => pick(tongue, "français", "French"),
        Holds::FrenchAndEnglish => pick(tongue, "français et anglais", "French and English"),
        Holds::All => pick(tongue, "toutes les langues", "every language"),
    }
}

fn proof(rule: &Rule, tongue: Tongue) -> String {
    let list = |names: &[&str]| {
        let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        quoted.join(", ")
    };
    match rule.proof {
        Proof::Sentence(_) => pick(
            tongue,
            "`check` lit chaque phrase",
            "`check` reads each sentence",
        )
        .to_owned(),
        Proof::Text(_) => pick(
            tongue,
            "`check` lit chaque étape",
            "`check` reads each step",
        )
        .to_owned(),
        Proof::Content(said) | Proof::People(said) => {
            said.told(tongue).trim_end_matches('.').to_owned()
        }
        Proof::Rules(names) => format!(
            "{} {}",
            pick(
                tongue,
                "autres règles de `check` :",
                "other rules of `check`:"
            ),
            list(names)
        ),
        Proof::Tests(names) => format!(
            "{} {}",
            pick(tongue, "tests du programme :", "tests of the program:"),
            list(names)
        ),
    }
}

/// One rule, whole.
pub fn explain(rule: &Rule, tongue: Tongue) -> String {
    let mut text = format!("{} · {}\n", rule.id(), rule.asked(tongue));
    let mut say = |name: &'static str, value: &str| {
        // Writing into a string cannot fail.
        _ = writeln!(text, "  {name} {value}");
    };
    say(pick(tongue, "Pourquoi :", "Why:"), rule.why.told(tongue));
    say(
        pick(tongue, "À la place :", "Instead:"),
        &rule.advice(tongue),
    );
    say(pick(tongue, "Source :", "Source:"), rule.source);
    say(
        pick(tongue, "Gravité :", "Severity:"),
        severity(rule.severity, tongue),
    );
    say(
        pick(tongue, "Mesure :", "Measure:"),
        kind(rule.kind, tongue),
    );
    say(
        pick(tongue, "Langues :", "Languages:"),
        holds(rule.holds, tongue),
    );
    say(pick(tongue, "Preuve :", "Proof:"), &proof(rule, tongue));
    for limit in rule.limits {
        say(
            pick(tongue, "Seuil :", "Threshold:"),
            &format!("{} ({})", limit.value, limit.of.told(tongue)),
        );
    }
    for example in rule.examples {
        let bad = example.bad.replace('\n', " / ");
        let good = example.good.replace('\n', " / ");
        let name = match example.profile {
            Profile::French => pick(tongue, "Exemple en français :", "Example in French:"),
            Profile::English => pick(tongue, "Exemple en anglais :", "Example in English:"),
            Profile::Other => pick(
                tongue,
                "Exemple dans une autre langue :",
                "Example in another language:",
            ),
        };
        say(name, "");
        say("   ✗", &bad);
        say("   ✓", &good);
    }
    text.lines()
        .map(str::trim_end)
        .fold(String::new(), |all, line| all + line + "\n")
}

/// The titles of the groups, by the first letter of their rules.
fn group(letter: &str, tongue: Tongue) -> &'static str {
    match letter {
        "S" => pick(tongue, "Phrases", "Sentences"),
        "W" => pick(tongue, "Mots", "Words"),
        "N" => pick(tongue, "Nombres et signes", "Numbers and signs"),
        "T" => pick(tongue, "Étapes et leçons", "Steps and lessons"),
        "L" => pick(tongue, "Mise en page", "Layout"),
        "I" => pick(tongue, "Images", "Pictures"),
        "A" => pick(tongue, "Voix", "Voice"),
        "G" => pick(tongue, "Langues", "Languages"),
        _ => pick(tongue, "Relecture", "Review"),
    }
}

/// All rules as a page of documentation.
pub fn sheet(tongue: Tongue) -> String {
    let mut page = pick(
        tongue,
        "# Les règles du facile à lire et à comprendre (FALC)\n\n\
         <!-- Écrit par le programme depuis `src/falc/rules`. Pour le récrire : PAS_A_PAS_BLESS=1 cargo test falc -->\n\n\
         *[English](falc.en.md)*\n\n\
         `pas-a-pas check` lit toutes les phrases des leçons avec ces règles. `pas-a-pas check --explain S07` montre une règle.\n\
         Aucun outil ne peut certifier le FALC : des personnes concernées relisent toujours le texte.\n\
         Les seuils sont ceux du projet, sauf quand une source est nommée avec son nombre.\n\n\
         Sources : RLS, le référentiel de l'État pour une rédaction en langage simplifié ; IE, « L'information pour tous » d'Inclusion Europe ; \
         EVAM, une liste de contrôle suisse ; LT, LanguageTool pour l'allemand simple ; LL, lucid-lint ; COGA, W3C ; EN 301 549 ; WCAG.\n\n\
         Une dispense se met juste au-dessus du message : `# waive S08 .right 2: la raison (by Prénom)`. \
         L'attribut et le numéro de la phrase sont facultatifs ; sans attribut, c'est la valeur du message.\n\n\
         Ce qui imite un appareil (SMS, mail, page) est dispensé des règles sur les phrases et les mots, car les vrais messages pièges sont mal écrits. \
         Il garde une phrase par ligne (S04) et des mots entiers (S06), car chaque ligne est dite et éclairée seule.\n\
         Ce qui est marqué `FR(\"…\")` ou cité entre « » comme un bouton du programme n'est pas un mot de l'auteur : les règles sur les mots et les verbes le sautent.\n\n\
         Les mesures de justesse sont dans [falc-measures.md](falc-measures.md).\n",
        "# The rules of easy to read and to understand (FALC)\n\n\
         <!-- Written by the program from `src/falc/rules`. To write it again: PAS_A_PAS_BLESS=1 cargo test falc -->\n\n\
         *[Français](falc.md)*\n\n\
         `pas-a-pas check` reads all sentences of lessons by these rules. `pas-a-pas check --explain S07` shows one.\n\
         No tool can certify FALC: the people concerned always read the text.\n\
         Thresholds are the project's own, unless a source is named with its number.\n\n\
         Sources: RLS, the French State's reference for simplified writing; IE, “Information for all” of Inclusion Europe; \
         EVAM, a Swiss checklist; LT, LanguageTool for simple German; LL, lucid-lint; COGA, W3C; EN 301 549; WCAG.\n\n\
         A waiver stands directly above the message: `# waive S08 .right 2: the reason (by Name)`. \
         Attribute and number of the sentence are optional; without attribute it is the value of the message.\n\n\
         What imitates a device (text message, mail, page) is exempt from the rules on sentences and words, because real scams are badly written. \
         It keeps one sentence per line (S04) and whole words (S06), because each line is heard and lit alone.\n\
         What is marked `FR(\"…\")` or quoted in « » as a button of the program is no word of the author: rules on words and verbs skip it.\n\n\
         How right the rules are is measured in [falc-measures.md](falc-measures.md).\n",
    )
    .to_owned();
    let mut letter = "";
    for rule in sorted() {
        let own = &rule.id()[..1];
        if own != letter {
            letter = own;
            page += &format!("\n## {}\n", group(letter, tongue));
        }
        page += &entry(rule, tongue);
    }
    page
}

/// All rules by group and number.
fn sorted() -> Vec<&'static Rule> {
    const ORDER: &str = "SWNTLIAGP";
    let mut rules: Vec<&Rule> = all().collect();
    rules.sort_by_key(|rule| (ORDER.find(&rule.id()[..1]), rule.id()));
    rules
}

fn entry(rule: &Rule, tongue: Tongue) -> String {
    let mut text = format!("\n### {}\n\n**{}**\n", rule.id(), rule.asked(tongue));
    text += &format!("{}\n", rule.why.told(tongue));
    text += &format!("{}\n\n", rule.advice(tongue));
    let say = |name: &str, value: &str| format!("- {name} {value}\n");
    text += &say(
        pick(tongue, "Gravité :", "Severity:"),
        severity(rule.severity, tongue),
    );
    text += &say(
        pick(tongue, "Mesure :", "Measure:"),
        kind(rule.kind, tongue),
    );
    text += &say(
        pick(tongue, "Langues :", "Languages:"),
        holds(rule.holds, tongue),
    );
    text += &say(pick(tongue, "Preuve :", "Proof:"), &proof(rule, tongue));
    text += &say(pick(tongue, "Source :", "Source:"), rule.source);
    for limit in rule.limits {
        let value = format!("{} ({})", limit.value, limit.of.told(tongue));
        text += &say(pick(tongue, "Seuil :", "Threshold:"), &value);
    }
    for example in rule.examples {
        let bad = example.bad.replace('\n', " / ");
        let good = example.good.replace('\n', " / ");
        text += &format!("- ✗ {bad}\n  ✓ {good}\n");
    }
    text
}
