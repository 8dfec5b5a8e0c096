//! What `--help` says below the options: examples and exit codes.

pub(super) const EXAMPLES: &str = "\
Examples:
  pas-a-pas                                     open the kiosk full screen
  pas-a-pas --windowed                          open it in a window of 1280x800, for work
  pas-a-pas --windowed --pseudo long            offer a made-up language, to see layouts break
  pas-a-pas --windowed 1024x600 --language ar --lesson scams --step parcel
  pas-a-pas check                               prove all content
  pas-a-pas check --in fr                       the same, told in French
  pas-a-pas check --json --content ~/my-lessons
  pas-a-pas export --out attempts.csv
  pas-a-pas print memo --language ar --out memo.pdf
  pas-a-pas --config ~/kiosk.ron --windowed     try the settings of a machine
  pas-a-pas doctor                              examine the machine
  pas-a-pas pin                                 make the PIN of the facilitator
  pas-a-pas preview scams --step parcel         see a lesson while it is written
  pas-a-pas review scams --kind readers --reader Ana
  pas-a-pas narrate --language fr --out voix
  pas-a-pas script --language ar --out arabe.pdf

Exit codes:
  0  all is well
  1  check found problems, doctor found faults, narrate or import left files as they are
  2  wrong use of the command line
  3  this machine can't do it: no display, no disk, a database that can't be read, no printer, no voice";

pub(super) const CHECK: &str = "\
Each line says file:line:column: what is wrong and what to do [rule]. The rules are explained in
lessons/README.md and locales/README.md; those of easy to read and to understand (falc-…) in docs/falc.en.md.
Last, for each language: how many sentences people speak, and how many only a speech program.

Examples:
  pas-a-pas check
  pas-a-pas check --lesson scams --language fr
  pas-a-pas check --all
  pas-a-pas check --explain S07 --in fr
  pas-a-pas check --in fr
  pas-a-pas check --json --content ~/my-lessons

Exit codes: 0 no problem, 1 problems, 2 wrong use.";

pub(super) const NEW: &str = "\
Nothing is ever overwritten, and nothing is left behind when a file can't be written. A gap is marked
TODO: and `pas-a-pas check` reports each of them; see lessons/README.md and locales/README.md.

Examples:
  pas-a-pas new lesson car-park
  pas-a-pas new language es
  pas-a-pas new language tr --from en --content ~/my-lessons

Exit codes: 0 made, 2 wrong use, 3 a file can't be written.";

pub(super) const EXPORT: &str = "\
The table opens in a spreadsheet: UTF-8, `;` between cells, one line per attempt. It holds no name and
nothing that anyone typed. It can be written while the kiosk runs.

With --report it holds the figures that the facilitator sees, one in each line. Those from 1 to 4 are
written <5; 12+ is 12 or more, where the exact number would give away a hidden one.

With --from it reads a database that was damaged and set aside, passes over what can't be read, and says
how much that was.

Examples:
  pas-a-pas export --out attempts.csv
  pas-a-pas export --data /var/lib/pas-a-pas > attempts.csv
  pas-a-pas export --report --period week --out week.csv
  pas-a-pas export --from progress-damaged-20260314T092653Z.sqlite3 --out saved.csv

Exit codes: 0 written, 2 wrong use, 3 the database can't be read or the file can't be written.";

pub(super) const DOCTOR: &str = "\
Each line says ok, note or fault, what was found and what to do. A note is no fault: the kiosk works.
Run it as the user of the kiosk, in its session: rights and display are those of whoever asks.
A build with sound plays one sentence at the volume of the settings.

Examples:
  pas-a-pas doctor
  pas-a-pas doctor --in fr --config /etc/pas-a-pas/kiosk.ron
  pas-a-pas doctor --json --data /var/lib/pas-a-pas

Exit codes: 0 no fault, 1 faults, 2 wrong use.";

pub(super) const PIN: &str = "\
A PIN has 6 to 12 digits. It is not shown while it is typed, and it is kept nowhere: the line that is
printed holds only a hash (Argon2id), which goes into kiosk.ron. Without a PIN the corner stays shut.

Examples:
  pas-a-pas pin
  pas-a-pas pin --in fr

Exit codes: 0 made, 2 no PIN was given or it is too easy to guess, 3 this machine lacks the memory.";

pub(super) const PRINT: &str = "\
Sheets, A4, for black and white:
  memo         \"Mon mémo personnel\": a table for accounts and passwords, to be filled by hand
  exercise     of a lesson: what to do before the next time, and where there are computers
  words        of a lesson: its French words, each with picture and explanation
  guide        of a lesson, for the facilitator: aims, needs, keys, steps with answers and questions to discuss
  attestation  of a lesson: \"J'ai suivi\", with a line for the name
  session      what became of the last workshop; with --empty, or before the first one, to be filled by hand
  mandate      someone does one thing online for another person; a model, to be adapted to the law by each place
  charter      what the person who helps promises
  code         \"Mon code pour revenir\": what the kiosk prints for someone who keeps their place; here with an
               example of a code, to see it

The words stand in locales/<language>/sheets.ftl, those of a lesson in its own file. The place at the foot is that
of the settings (--config). `lpstat -e` lists the names of printers.

Examples:
  pas-a-pas print memo --out memo.pdf
  pas-a-pas print memo --language ar --out \"mon mémo.pdf\"
  pas-a-pas print guide --lesson scams --out guide.pdf
  pas-a-pas print words --lesson scams --language ar --out mots.pdf
  pas-a-pas print session --data /var/lib/pas-a-pas --out atelier.pdf
  pas-a-pas print charter --language en --to-printer accueil

Exit codes: 0 written or printed, 2 wrong use, 3 the sheet can't be made or written, or the printer does not take it.";

pub(super) const PREVIEW: &str = "\
Save a file in your editor: within a second the window shows it, at the same step. A strip at the bottom names
the first problem of the lesson; when the lesson can't be read, its problems stand in its place. What is tried
here is not counted with the progress of learners.

Examples:
  pas-a-pas preview scams --step parcel
  pas-a-pas preview scams --language ar --size 1024x600 --content ~/my-lessons

Exit codes: 0 closed, 2 wrong use, 3 no window can be opened.";

pub(super) const REVIEW: &str = "\
The fact is kept in locales/<language>/reviews.ron and shown at the end of the lesson. When the words
change, the screen says again that nobody has read them yet.

Examples:
  pas-a-pas review scams --kind readers --reader Ana --reader Paul
  pas-a-pas review scams --language ar --kind native --reader Samir

Exit codes: 0 kept, 2 wrong use, 3 the file can't be written.";
