//! Where lines end and where they stand.

use super::*;

#[test]
fn lines_end_at_sense() {
    let lines = |text, width| logical_lines(text, LeftToRight, &STYLE, width);
    assert_eq!(
        lines("Un colis vous attend", 90.0),
        ["Un colis ", "vous ", "attend"]
    );
    assert_eq!(
        lines("Le prix : 12\u{a0}€", 100.0),
        ["Le prix : ", "12\u{a0}€"]
    );
    assert_eq!(
        lines("rendez-vous demain", 130.0),
        ["rendez-vous ", "demain"]
    );
    assert_eq!(lines("Oui ! « Non »", 70.0), ["Oui ! ", "« Non »"]);
    assert_eq!(lines("a\nb\n", f32::INFINITY), ["a", "b", ""]);
}

#[test]
fn no_line_is_wider_than_asked_when_its_words_are_not() {
    let text = "هذه رسالة من مُحتال، لا تضغط على الرابط [[Se connecter]] ولا تدفع 12\u{a0}€ الآن";
    for width in [190.0, 250.0, 333.3, 500.0] {
        frame(&context(), |ctx| {
            let style = Style {
                chip: Some(CHIP),
                ..STYLE
            };
            let paragraph = layout(ctx, &spans(text), RightToLeft, &style, width);
            assert!(
                paragraph.size().x <= width + 0.5,
                "{} > {width}",
                paragraph.size().x
            );
            let again = layout(ctx, &spans(text), RightToLeft, &style, paragraph.size().x);
            assert_eq!(again.visual_order(), paragraph.visual_order(), "{width}");
        });
    }
}

#[test]
fn a_french_word_is_only_cut_when_it_is_wider_than_the_line() {
    let style = Style {
        chip: Some(CHIP),
        ..STYLE
    };
    let text = "Ici [[Se connecter]].";
    let lines = |width| logical_lines(text, LeftToRight, &style, width);
    assert_eq!(lines(150.0), ["Ici ", "Se connecter."]);
    assert_eq!(lines(110.0), ["Ici ", "Se ", "connecter."]);
    frame(&context(), |ctx| {
        let paragraph = layout(ctx, &spans(text), LeftToRight, &style, 110.0);
        let chips = paragraph.chips(Rect::ZERO);
        assert_eq!(
            chips.iter().map(|(span, _)| *span).collect::<Vec<_>>(),
            [1, 1]
        );
        assert!(chips[0].1.bottom() < chips[1].1.top());
    });
}

#[test]
fn a_word_wider_than_the_line_is_cut_after_signs_then_between_letters() {
    let lines = |text, width| logical_lines(text, LeftToRight, &STYLE, width);
    let address = lines("Le site https://ants.gouv.fr/mon-compte/accueil", 150.0);
    assert_eq!(
        address,
        [
            "Le site ",
            "https://ants.",
            "gouv.fr/mon-",
            "compte/accueil"
        ]
    );
    let letters = lines("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 60.0);
    assert!(
        letters.len() > 3 && letters.iter().all(|line| line.len() > 2),
        "{letters:?}"
    );
    assert_eq!(
        lines("e\u{301}e\u{301}", 1.0),
        ["e\u{301}", "e\u{301}"],
        "an accent stays on its letter"
    );
}

#[test]
fn any_width_and_any_text_come_to_an_end() {
    for width in [0.0, -10.0, f32::NAN, f32::NEG_INFINITY, 0.001] {
        for text in [
            "",
            " ",
            "a b",
            "مرحبا بك",
            "[[Se connecter]]",
            "\n",
            "[[]]",
            "\u{2069}\u{2066}",
        ] {
            for direction in [LeftToRight, RightToLeft] {
                let lines = logical_lines(text, direction, &STYLE, width);
                let joined: String = text.replace("[[", "").replace("]]", "").replace('\n', "");
                assert_eq!(lines.concat(), joined, "{text:?} in {width}");
            }
        }
    }
}

#[test]
fn lines_stand_where_reading_starts_and_spaces_at_their_end_hang_over() {
    frame(&context(), |ctx| {
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(400.0, 100.0));
        for (text, direction) in [("un deux  ", LeftToRight), ("مرحبا بك  ", RightToLeft)] {
            let text = spans(text);
            let paragraph = layout(ctx, &text, direction, &STYLE, 400.0);
            let line = &paragraph.lines(rect)[0];
            match direction {
                LeftToRight => assert_eq!(line.rect.left(), 0.0),
                RightToLeft => assert!((line.rect.right() - 400.0).abs() < 0.01),
            }
            let style = Style {
                align: Align::Centre,
                ..STYLE
            };
            let centred = layout(ctx, &text, direction, &style, 400.0);
            assert!((centred.lines(rect)[0].rect.center().x - 200.0).abs() < 0.01);
        }
    });
}

#[test]
fn the_space_at_the_end_of_a_line_hangs_over_its_end_also_between_foreign_words() {
    let lines = order("كلمة abcdef ghijkl", RightToLeft, 120.0);
    assert_eq!(lines, [vec![" ", "abcdef", "كلمة "], vec!["ghijkl"]]);
    let lines = order("Un كلمة كلمتان", LeftToRight, 90.0);
    assert_eq!(lines, [vec!["Un ", "كلمة", " "], vec!["كلمتان"]]);
}
