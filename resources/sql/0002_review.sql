CREATE TABLE answer (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    question TEXT NOT NULL DEFAULT '',
    year BIGINT NOT NULL DEFAULT 0,
    value TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    answered_on TEXT NOT NULL DEFAULT '',
    recheck TEXT NOT NULL DEFAULT '',
    pack_version TEXT NOT NULL DEFAULT ''
);

CREATE TABLE action (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    question TEXT NOT NULL DEFAULT '',
    finding TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL DEFAULT '',
    due TEXT NOT NULL DEFAULT '',
    priority TEXT NOT NULL DEFAULT 'normal',
    state TEXT NOT NULL DEFAULT 'open',
    proof TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    done_on TEXT NOT NULL DEFAULT '',
    year BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE own_question (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    ask TEXT NOT NULL DEFAULT '',
    area TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT ''
);

CREATE TABLE hidden_question (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    question TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
);

CREATE TABLE dismissal (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    subjects TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    dismissed_on TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT ''
);

CREATE TABLE review_year (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    year BIGINT NOT NULL DEFAULT 0,
    started_on TEXT NOT NULL DEFAULT '',
    closed_on TEXT NOT NULL DEFAULT '',
    signed_by TEXT NOT NULL DEFAULT '',
    incomplete TEXT NOT NULL DEFAULT '',
    snapshot TEXT NOT NULL DEFAULT '',
    content_version TEXT NOT NULL DEFAULT '',
    program_version TEXT NOT NULL DEFAULT '',
    reopened_reason TEXT NOT NULL DEFAULT '',
    UNIQUE (year)
);
