ALTER TABLE holding ADD COLUMN made_up TEXT NOT NULL DEFAULT '';
CREATE TABLE made_up (id TEXT NOT NULL PRIMARY KEY, note TEXT NOT NULL);
INSERT INTO made_up SELECT id, note || note || note FROM holding;
UPDATE holding SET made_up = note || name;
CREATE INDEX made_up_note ON made_up(note);
