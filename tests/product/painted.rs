//! Colours as they are painted: no other than those of the palette, and letters only on grounds they are proven with.
//!
//! `src/theme/tests.rs` proves the contrast of pairs of tokens; this proves that screens keep to these pairs.

use std::collections::{BTreeMap, BTreeSet};

use egui::epaint::{ColorMode, PathStroke, TextShape};
use egui::{Color32, Pos2, Rect, Shape, Stroke};
use pas_a_pas::app::{Spot, spoken};
use pas_a_pas::comfort::{Contrast, TextSize};
use pas_a_pas::theme::{Palette, Themes};

use crate::checks::Tally;
use crate::places;
use crate::stage::{Stage, locale};

/// The name of a colour in a palette; several have one colour.
fn tokens(palette: &Palette) -> BTreeMap<[u8; 4], Vec<&'static str>> {
    let Palette {
        background,
        surface,
        text,
        line,
        accent,
        on_accent,
        highlight,
        chosen,
        right,
        right_line,
        again,
        again_line,
        french,
        french_line,
        focus,
    } = palette;
    let all = [
        ("background", background),
        ("surface", surface),
        ("text", text),
        ("line", line),
        ("accent", accent),
        ("on_accent", on_accent),
        ("highlight", highlight),
        ("chosen", chosen),
        ("right", right),
        ("right_line", right_line),
        ("again", again),
        ("again_line", again_line),
        ("french", french),
        ("french_line", french_line),
        ("focus", focus),
    ];
    let mut tokens: BTreeMap<[u8; 4], Vec<&str>> = BTreeMap::new();
    for (name, color) in all {
        tokens.entry(color.to_array()).or_default().push(name);
    }
    tokens
}

/// The pairs of letters and ground whose contrast is proven, 7:1 each.
const PROVEN: [(&str, &str); 8] = [
    ("text", "background"),
    ("text", "surface"),
    ("text", "highlight"),
    ("text", "chosen"),
    ("text", "right"),
    ("text", "again"),
    ("text", "french"),
    ("on_accent", "accent"),
];

/// What fills a place, as far as it hides what is below.
enum Ground {
    Rect(Rect, Color32),
    Circle(Pos2, f32, Color32),
    /// Drawn by an artist, not by the palette.
    Picture(Rect),
}

impl Ground {
    fn covers(&self, at: Pos2) -> bool {
        match self {
            Self::Rect(rect, _) | Self::Picture(rect) => rect.contains(at),
            Self::Circle(middle, radius, _) => middle.distance(at) <= *radius,
        }
    }
}

/// Everything that is painted on one screen, from below to above.
struct Painting<'a> {
    tokens: &'a BTreeMap<[u8; 4], Vec<&'static str>>,
    tally: &'a mut Tally,
    grounds: Vec<Ground>,
    counts: &'a mut Counts,
}

#[derive(Default)]
struct Counts {
    colours: usize,
    texts: usize,
    pictures: usize,
    pairs: BTreeSet<(&'static str, &'static str)>,
}

impl Painting<'_> {
    /// The colour must be one of the palette.
    fn colour(&mut self, what: &str, color: Color32) {
        if color == Color32::TRANSPARENT {
            return;
        }
        self.counts.colours += 1;
        let known = self.tokens.contains_key(&color.to_array());
        self.tally
            .holds(known, || format!("{what} has the colour {color:?}"));
    }

    fn stroke(&mut self, what: &str, stroke: Stroke) {
        if stroke.width > 0.0 {
            self.colour(what, stroke.color);
        }
    }

    fn path_stroke(&mut self, what: &str, stroke: &PathStroke) {
        match stroke.color {
            ColorMode::Solid(color) if stroke.width > 0.0 => self.colour(what, color),
            ColorMode::Solid(_) => {}
            ColorMode::UV(_) => self
                .tally
                .holds(false, || format!("{what} has many colours")),
        }
    }

    fn shape(&mut self, shape: &Shape, clip: Rect) {
        match shape {
            Shape::Noop => {}
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| self.shape(shape, clip)),
            Shape::Rect(rect) => {
                let place = rect.rect.intersect(clip);
                self.stroke("the line of a rectangle", rect.stroke);
                if rect.brush.is_some() {
                    self.counts.pictures += 1;
                    // Pictures have white ink, pictograms one colour.
                    if rect.fill == Color32::WHITE {
                        self.grounds.push(Ground::Picture(place));
                    } else {
                        self.colour("a pictogram", rect.fill);
                    }
                } else if rect.fill != Color32::TRANSPARENT {
                    self.colour("a rectangle", rect.fill);
                    self.grounds.push(Ground::Rect(place, rect.fill));
                }
            }
            Shape::Circle(circle) => {
                self.stroke("the line of a circle", circle.stroke);
                self.colour("a circle", circle.fill);
                if circle.fill != Color32::TRANSPARENT {
                    let ground = Ground::Circle(circle.center, circle.radius, circle.fill);
                    self.grounds.push(ground);
                }
            }
            Shape::LineSegment { stroke, .. } => self.stroke("a line", *stroke),
            Shape::Path(path) => {
                self.path_stroke("the line of a shape", &path.stroke);
                self.colour("a shape", path.fill);
                if path.fill != Color32::TRANSPARENT {
                    let place = path.visual_bounding_rect().intersect(clip);
                    self.grounds.push(Ground::Rect(place, path.fill));
                }
            }
            Shape::Text(text) => self.text(text, clip),
            // The edge of a page, where egui would fade its content: here nothing of it is to be seen.
            Shape::Mesh(mesh) => {
                for vertex in &mesh.vertices {
                    self.colour("a corner of a mesh", vertex.color);
                }
            }
            other => self
                .tally
                .holds(false, || format!("{other:?} is not known")),
        }
    }

    fn text(&mut self, text: &TextShape, clip: Rect) {
        let ink = text.galley.mesh_bounds.translate(text.pos.to_vec2());
        let seen = ink.intersect(clip);
        if !seen.is_positive() {
            return;
        }
        self.counts.texts += 1;
        let words = text.galley.text().to_owned();
        let under = self.grounds.iter().rev();
        let ground = under
            .into_iter()
            .find(|ground| ground.covers(seen.center()));
        let ground = match ground {
            Some(Ground::Rect(_, color) | Ground::Circle(_, _, color)) => *color,
            Some(Ground::Picture(_)) => {
                self.tally
                    .holds(false, || format!("{words:?} stands on a picture"));
                return;
            }
            None => {
                self.tally
                    .holds(false, || format!("{words:?} stands on nothing"));
                return;
            }
        };
        let none = Vec::new();
        for section in &text.galley.job.sections {
            let own = text.override_text_color.unwrap_or(section.format.color);
            let color = match own {
                Color32::PLACEHOLDER => text.fallback_color,
                own => own,
            };
            self.colour("a word", color);
            self.colour("the ground of a word", section.format.background);
            let names = |color: Color32| self.tokens.get(&color.to_array()).unwrap_or(&none);
            let pair = PROVEN.iter().find(|(letters, behind)| {
                names(color).contains(letters) && names(ground).contains(behind)
            });
            self.counts.pairs.extend(pair);
            let (front, behind) = (names(color).clone(), names(ground).clone());
            self.tally.holds(pair.is_some(), || {
                format!("{front:?} {color:?} stands on {behind:?} {ground:?}: {words:?}")
            });
        }
        self.tally
            .holds(text.opacity_factor == 1.0, || format!("{words:?} is pale"));
    }
}

/// Every screen in every theme.
#[test]
fn wcag_1_4_3_1_4_6_1_4_11_no_other_colour_is_painted() {
    let themes = Themes::shipped().unwrap();
    let mut stage = Stage::new(1280, 800);
    let places = places::all(&locale("fr"), TextSize::Normal);
    let mut tally = Tally::default();
    let mut counts = Counts::default();
    for contrast in Contrast::ALL {
        let tokens = tokens(themes.palette(contrast));
        for place in &places {
            let mut model = place.model.clone();
            model.comfort.contrast = contrast;
            // The first sentence is being read.
            let first = spoken(&model).into_iter().next();
            model.narration.spot = first.map(|message| Spot { message, line: 0 });
            stage.show(&model);
            tally.screen(format!("{} {}", place.name, contrast.name()), &stage.seen());
            let mut painting = Painting {
                tokens: &tokens,
                tally: &mut tally,
                grounds: Vec::new(),
                counts: &mut counts,
            };
            // Below the program's own ground lies that of the test.
            let ground = themes.palette(contrast).background;
            let window = stage.window();
            let begins = stage
                .shapes()
                .iter()
                .position(|clipped| match &clipped.shape {
                    Shape::Rect(rect) => rect.fill == ground && rect.rect.contains_rect(window),
                    _ => false,
                });
            for clipped in &stage.shapes()[begins.unwrap()..] {
                painting.shape(&clipped.shape, clipped.clip_rect);
            }
        }
    }
    let [screens, checks] = [tally.screens, tally.checks];
    tally.none();
    let Counts {
        colours,
        texts,
        pictures,
        pairs,
    } = counts;
    assert!(
        texts > screens && pictures > screens,
        "{texts} texts, {pictures} pictures"
    );
    assert_eq!(pairs.len(), PROVEN.len(), "only {pairs:?} are painted");
    println!(
        "colours: {screens} screens in 4 themes, {colours} colours, {texts} texts, {checks} checks, 0 failures"
    );
}
