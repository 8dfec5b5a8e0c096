//! Where the caret stands, what a press finds, and what a still frame costs.

use super::*;

#[test]
fn a_space_after_a_foreign_word_belongs_to_the_sentence_around_it() {
    frame(&context(), |ctx| {
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(500.0, 40.0));
        for (text, direction) in [("اكتب abc ", RightToLeft), ("Mot كلمة ", LeftToRight)] {
            let paragraph = layout(ctx, &spans(text), direction, &STYLE, 500.0);
            let caret = paragraph.caret(ctx, text.chars().count(), rect).left();
            let words = paragraph.lines(rect)[0].rect;
            match direction {
                RightToLeft => assert!(caret < words.left() - 3.0, "{caret} {words}"),
                LeftToRight => assert!(caret > words.right() + 3.0, "{caret} {words}"),
            }
        }
    });
}

#[test]
fn without_text_there_is_one_line_for_the_caret() {
    frame(&context(), |ctx| {
        let rect = Rect::from_min_size(pos2(10.0, 5.0), vec2(100.0, 40.0));
        for (direction, x) in [(LeftToRight, 10.0), (RightToLeft, 110.0)] {
            let paragraph = layout(ctx, &[], direction, &STYLE, 100.0);
            assert_eq!(paragraph.size(), vec2(0.0, 32.0));
            let caret = paragraph.caret(ctx, 0, rect);
            assert_eq!(caret.left(), x);
            assert!(caret.height() > 20.0 && rect.y_range().contains(caret.center().y));
        }
    });
}

#[test]
fn a_press_on_the_caret_of_a_letter_finds_that_letter() {
    let texts = [
        ("Bonjour à tous", LeftToRight),
        ("nom.prenom@exemple.fr", RightToLeft),
        ("مرحبا بك في المكتبة", RightToLeft),
        ("السَّلامُ عليكم", RightToLeft),
        ("اكتب nom@exemple.fr ثم 2026", RightToLeft),
        ("Mot مرحبا fin (مرحبا)", LeftToRight),
    ];
    for (text, direction) in texts {
        for width in [f32::INFINITY, 120.0] {
            frame(&context(), |ctx| {
                let rect = Rect::from_min_size(pos2(7.0, 3.0), vec2(500.0, 300.0));
                let paragraph = layout(ctx, &spans(text), direction, &STYLE, width);
                for index in 0..=text.chars().count() {
                    let caret = paragraph.caret(ctx, index, rect);
                    let found = paragraph.index_at(ctx, caret.center(), rect);
                    // Two places of the text may share a place on the screen, where directions meet.
                    assert_eq!(
                        paragraph.caret(ctx, found, rect).left(),
                        caret.left(),
                        "{text} {index} {found}"
                    );
                }
            });
        }
    }
}

#[test]
fn the_caret_moves_with_the_writing() {
    frame(&context(), |ctx| {
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(500.0, 40.0));
        for (text, direction) in [("bonjour", LeftToRight), ("مكتبة", RightToLeft)] {
            let paragraph = layout(ctx, &spans(text), direction, &STYLE, 500.0);
            let places: Vec<f32> = (0..=text.chars().count())
                .map(|index| paragraph.caret(ctx, index, rect).left())
                .collect();
            let moves = places.windows(2).map(|pair| pair[1] - pair[0]);
            let forward = if direction == LeftToRight { 1.0 } else { -1.0 };
            for step in moves {
                assert!((3.0..40.0).contains(&(step * forward)), "{text} {places:?}");
            }
        }
    });
}

#[test]
fn a_still_frame_shapes_nothing() {
    let ctx = context();
    let text = spans("اضغط على [[Se connecter]] ثم اكتب 12\u{a0}€");
    let work = |ctx: &Context| layout(ctx, &text, RightToLeft, &STYLE, 150.0);
    let first = frame(&ctx, work);
    for _ in 0..3 {
        let next = frame(&ctx, work);
        assert!(Arc::ptr_eq(&first.plan, &next.plan));
        for (before, now) in first.galleys.iter().zip(next.galleys.iter()) {
            assert!(Arc::ptr_eq(before, now));
        }
    }
    ctx.set_pixels_per_point(2.0);
    frame(&ctx, |_| ());
    let zoomed = frame(&ctx, work);
    assert!(!Arc::ptr_eq(&first.plan, &zoomed.plan));
    assert_eq!(zoomed.galleys[0].pixels_per_point, 2.0);
}
