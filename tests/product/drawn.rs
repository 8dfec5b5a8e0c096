//! Screens as pictures, to look at: drawn by the processor, without a window.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;
use std::rc::Rc;

use egui::epaint::{Primitive, Vertex};
use egui::{Color32, ColorImage, ImageData, Mesh, Pos2, Rect, TextureId, TexturesDelta, pos2};
use egui_kittest::TestRenderer;
use pas_a_pas::comfort::{Comfort, Contrast, Face, TextSize};

use crate::places;
use crate::stage::{Stage, locale};

/// The textures that a screen is drawn with; a clone is the same ones.
#[derive(Clone, Default)]
pub struct Textures(Rc<RefCell<HashMap<TextureId, ColorImage>>>);

impl TestRenderer for Textures {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        let mut known = self.0.borrow_mut();
        delta.free.clear();
        let changes = std::mem::take(&mut delta.set).into_iter();
        for (id, change) in changes.flat_map(|(id, all)| all.into_iter().map(move |one| (id, one)))
        {
            let ImageData::Color(image) = change.image;
            let Some([left, top]) = change.pos else {
                known.insert(id, (*image).clone());
                continue;
            };
            let whole = known.get_mut(&id).unwrap();
            for row in 0..image.size[1] {
                let from = row * image.size[0];
                let to = (top + row) * whole.size[0] + left;
                whole.pixels[to..to + image.size[0]]
                    .copy_from_slice(&image.pixels[from..from + image.size[0]]);
            }
        }
    }
}

/// The last frame of the stage, pixel by pixel.
fn picture(stage: &Stage, textures: &Textures) -> ColorImage {
    let size = stage.window().size();
    let size = [size.x as usize, size.y as usize];
    let mut image = ColorImage::filled(size, Color32::BLACK);
    let textures = textures.0.borrow();
    for clipped in stage.meshes() {
        let Primitive::Mesh(mesh) = clipped.primitive else {
            continue;
        };
        let clip = clipped.clip_rect.intersect(stage.window());
        fill(&mut image, &mesh, &textures[&mesh.texture_id], clip);
    }
    image
}

fn fill(image: &mut ColorImage, mesh: &Mesh, texture: &ColorImage, clip: Rect) {
    for corners in mesh.indices.chunks_exact(3) {
        let corners = [0, 1, 2].map(|at| mesh.vertices[corners[at] as usize]);
        let [a, b, c] = corners.map(|vertex| vertex.pos);
        let area = cross(a, b, c);
        if area == 0.0 {
            continue;
        }
        let around = Rect::from_points(&[a, b, c]).intersect(clip);
        for y in around.top().floor() as usize..around.bottom().ceil().max(0.0) as usize {
            for x in around.left().floor() as usize..around.right().ceil().max(0.0) as usize {
                let at = pos2(x as f32 + 0.5, y as f32 + 0.5);
                let shares = [cross(b, c, at), cross(c, a, at), cross(a, b, at)];
                let shares = shares.map(|share| share / area);
                // An edge that two triangles share is drawn once: by the one on its left.
                let inside = shares.iter().all(|share| *share >= 0.0);
                if inside && clip.contains(at) {
                    let pixel = &mut image[(x, y)];
                    *pixel = over(*pixel, color(&corners, shares, texture));
                }
            }
        }
    }
}

fn cross(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// The colour of a triangle at a point: its corners mixed, times the texture.
fn color(corners: &[Vertex; 3], shares: [f32; 3], texture: &ColorImage) -> [f32; 4] {
    let mix = |of: &dyn Fn(&Vertex) -> f32| -> f32 {
        let mixed = corners.iter().zip(shares);
        mixed.map(|(vertex, share)| of(vertex) * share).sum()
    };
    let at = [0, 1].map(|axis| {
        let share = mix(&|vertex| [vertex.uv.x, vertex.uv.y][axis]);
        share * texture.size[axis] as f32 - 0.5
    });
    let mut sum = [0.0; 4];
    for (right, below) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
        let share = |at: f32, next| (at - at.floor() - 1.0 + next as f32).abs();
        let place = |axis: usize, next: i32| {
            let most = texture.size[axis] as i32 - 1;
            (at[axis].floor() as i32 + next).clamp(0, most) as usize
        };
        let weight = share(at[0], right) * share(at[1], below);
        let texel = texture[(place(0, right), place(1, below))].to_array();
        for (sum, texel) in sum.iter_mut().zip(texel) {
            *sum += weight * f32::from(texel) / 255.0;
        }
    }
    let channel = |at: usize| sum[at] * mix(&|vertex| f32::from(vertex.color.to_array()[at]));
    [0, 1, 2, 3].map(channel)
}

/// `above`, in which alpha is already counted, over `below`.
fn over(below: Color32, above: [f32; 4]) -> Color32 {
    let rest = 1.0 - above[3] / 255.0;
    let mut mixed = below.to_array();
    for (mixed, above) in mixed.iter_mut().zip(above) {
        *mixed = (f32::from(*mixed) * rest + above).round().min(255.0) as u8;
    }
    let [r, g, b, _] = mixed;
    Color32::from_rgb(r, g, b)
}

fn save(image: &ColorImage, path: &Path) {
    let file = BufWriter::new(File::create(path).unwrap());
    let [width, height] = image.size.map(|side| side as u32);
    let mut encoder = png::Encoder::new(file, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let bytes = image.pixels.iter().flat_map(|pixel| {
        let [r, g, b, _] = pixel.to_array();
        [r, g, b]
    });
    let bytes: Vec<u8> = bytes.collect();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&bytes).unwrap();
}

/// What is asked for in `name`, or what it is when nothing is.
fn asked(name: &str, otherwise: &str) -> String {
    std::env::var(format!("PAS_A_PAS_{name}")).unwrap_or(otherwise.into())
}

/// `PAS_A_PAS_DRAW=/tmp/screens PAS_A_PAS_PLACES='home;scams parcel question' cargo test --no-default-features
/// --test product -- --ignored drawn_to_look_at` draws screens by the names of `places::all`; also asked for are
/// `PAS_A_PAS_LANGUAGE`, `_SIZE` (normal, large, larger, largest), `_CONTRAST`, `_FACE`, `_WINDOW` (1280x800),
/// `_DISTANCE` (of the eyes, in millimetres) and `_FOCUS` (the name of the control that has it).
#[test]
#[ignore = "draws pictures for a person to look at"]
fn drawn_to_look_at() {
    let folder = asked("DRAW", "/tmp/pas-a-pas-screens");
    std::fs::create_dir_all(&folder).unwrap();
    let (language, focus) = (asked("LANGUAGE", "fr"), asked("FOCUS", ""));
    let [size, contrast, face] = [("SIZE", "normal"), ("CONTRAST", "light"), ("FACE", "plain")]
        .map(|(name, otherwise)| asked(name, otherwise));
    let text_size = TextSize::ALL.into_iter().find(|one| one.name() == size);
    let text_size = text_size.unwrap();
    let contrast = Contrast::ALL.into_iter().find(|c| c.name() == contrast);
    let face = Face::ALL.into_iter().find(|one| one.name() == face);
    let comfort = Comfort {
        text_size,
        contrast: contrast.unwrap(),
        face: face.unwrap(),
        ..Comfort::default()
    };
    let window = asked("WINDOW", "1280x800");
    let (width, height) = window.split_once('x').unwrap();
    let distance = asked("DISTANCE", "600").parse().unwrap();
    let wanted = asked("PLACES", "home");
    let wanted: Vec<&str> = wanted.split(';').collect();
    let textures = Textures::default();
    let (width, height) = (width.parse().unwrap(), height.parse().unwrap());
    let mut stage = Stage::with(width, height, Some(textures.clone()));
    let mut drawn = 0;
    for mut place in places::all(&locale(&language), text_size) {
        if !wanted.contains(&&*place.name) {
            continue;
        }
        place.model.comfort = comfort;
        place.model.setup.distance_mm = distance;
        stage.show(&place.model);
        if !focus.is_empty() {
            stage.forget_focus();
            stage.tab_to(&focus);
        }
        let name = place.name.replace([' ', ','], "-");
        let name = format!(
            "{name}-{language}-{}-{}-{}-{window}.png",
            size,
            comfort.contrast.name(),
            comfort.face.name()
        );
        save(&picture(&stage, &textures), &Path::new(&folder).join(name));
        drawn += 1;
    }
    assert_eq!(drawn, wanted.len(), "a place is not known");
}
