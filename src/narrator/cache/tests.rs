//! Kept, found again, damaged, full, not writable.

use super::*;

fn clip(secs: f32) -> Clip {
    let at = |n: usize| (n as f32 / 50.0).sin() * 0.3;
    let length = (secs * 22_050.0) as usize;
    Clip::new((0..length).map(at).collect(), 22_050).unwrap()
}

fn key(words: &str) -> Key {
    Key::new(Path::new("/bin/voice"), &["-s".to_owned()], words)
}

#[test]
fn what_was_put_is_found_again_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::new(folder.path().join("deep/er"), 1_000_000);
    assert_eq!(cache.get(&key("a")), None);
    cache.put(&key("a"), &clip(0.5));
    let found = cache.get(&key("a")).unwrap();
    assert_eq!(found.samples().len(), clip(0.5).samples().len());
    assert_eq!(cache.get(&key("b")), None);
    let left = cache.files();
    assert_eq!(left.len(), 1, "no part of a file is left over");
}

#[test]
fn everything_counts_in_the_name() {
    let words = |parts: &[&str]| parts.iter().map(|p| (*p).to_owned()).collect::<Vec<_>>();
    let one = Key::new(Path::new("/bin/voice"), &words(&["-s", "100"]), "a");
    assert_ne!(
        one,
        Key::new(Path::new("/bin/voice"), &words(&["-s", "80"]), "a")
    );
    assert_ne!(
        one,
        Key::new(Path::new("/bin/other"), &words(&["-s", "100"]), "a")
    );
    assert_ne!(
        one,
        Key::new(Path::new("/bin/voice"), &words(&["-s1", "00"]), "a")
    );
    assert_eq!(
        one,
        Key::new(Path::new("/bin/voice"), &words(&["-s", "100"]), "a")
    );
}

#[test]
fn a_damaged_file_is_not_used_and_goes() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::new(folder.path(), 1_000_000);
    for damage in [&b""[..], b"garbage", b"RIFF\x10\0\0\0WAVEdata"] {
        cache.put(&key("a"), &clip(0.2));
        fs::write(cache.path(&key("a")), damage).unwrap();
        assert_eq!(cache.get(&key("a")), None);
        assert!(!cache.path(&key("a")).exists());
    }
}

#[test]
fn a_full_cache_loses_what_was_not_heard_for_longest() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::new(folder.path(), 100_000);
    let now = SystemTime::now();
    for (age, words) in [(300, "old"), (200, "older but heard"), (100, "young")] {
        cache.put(&key(words), &clip(0.5));
        let file = fs::File::options()
            .append(true)
            .open(cache.path(&key(words)))
            .unwrap();
        file.set_modified(now - Duration::from_secs(age)).unwrap();
    }
    assert!(cache.get(&key("older but heard")).is_some());
    fs::write(folder.path().join("not ours.txt"), [0; 50_000]).unwrap();
    // 22 kB each: the fifth is too much.
    cache.put(&key("new"), &clip(0.5));
    cache.put(&key("newer"), &clip(0.5));
    assert!(cache.get(&key("old")).is_none());
    for kept in ["older but heard", "new", "newer"] {
        assert!(cache.get(&key(kept)).is_some(), "{kept}");
    }
    assert!(folder.path().join("not ours.txt").exists());
    let size: u64 = cache.files().iter().map(|file| file.bytes).sum();
    assert!(size <= 100_000);
}

#[test]
fn a_folder_that_can_not_be_written_is_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    // A file where the folder should be: not even root can write into it.
    let file = folder.path().join("file");
    fs::write(&file, "x").unwrap();
    let cache = Cache::new(file.join("cache"), 1_000_000);
    cache.put(&key("a"), &clip(0.2));
    assert_eq!(cache.get(&key("a")), None);
}
