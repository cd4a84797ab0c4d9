ALTER TABLE firm ADD COLUMN desk_years BIGINT NOT NULL DEFAULT -1;

CREATE TABLE incident (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    practice TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    known_on TEXT NOT NULL DEFAULT '',
    known_at TEXT NOT NULL DEFAULT '',
    known_by TEXT NOT NULL DEFAULT '',
    occurred_on TEXT NOT NULL DEFAULT '',
    found_on TEXT NOT NULL DEFAULT '',
    facts TEXT NOT NULL DEFAULT '',
    possibilities TEXT NOT NULL DEFAULT '',
    cause TEXT NOT NULL DEFAULT '',
    cause_side TEXT NOT NULL DEFAULT '',
    cause_text TEXT NOT NULL DEFAULT '',
    items TEXT NOT NULL DEFAULT '',
    data TEXT NOT NULL DEFAULT '',
    persons BIGINT NOT NULL DEFAULT -1,
    persons_max BIGINT NOT NULL DEFAULT -1,
    over_thousand_on TEXT NOT NULL DEFAULT '',
    sensitive TEXT NOT NULL DEFAULT '',
    financial TEXT NOT NULL DEFAULT '',
    malicious TEXT NOT NULL DEFAULT '',
    my_number TEXT NOT NULL DEFAULT '',
    outflow TEXT NOT NULL DEFAULT '',
    encryption TEXT NOT NULL DEFAULT '',
    encryption_key TEXT NOT NULL DEFAULT '',
    copies TEXT NOT NULL DEFAULT '',
    recovery TEXT NOT NULL DEFAULT '',
    recovery_proof TEXT NOT NULL DEFAULT '',
    pseudonymised TEXT NOT NULL DEFAULT '',
    own_provision TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    client TEXT NOT NULL DEFAULT '',
    client_notified_on TEXT NOT NULL DEFAULT '',
    secondary TEXT NOT NULL DEFAULT '',
    contact_possible TEXT NOT NULL DEFAULT '',
    persons_notified_on TEXT NOT NULL DEFAULT '',
    notice_way TEXT NOT NULL DEFAULT '',
    publication TEXT NOT NULL DEFAULT '',
    published_on TEXT NOT NULL DEFAULT '',
    police_on TEXT NOT NULL DEFAULT '',
    police_number TEXT NOT NULL DEFAULT '',
    others_told TEXT NOT NULL DEFAULT '',
    measures_done TEXT NOT NULL DEFAULT '',
    measures_planned TEXT NOT NULL DEFAULT '',
    item_1 TEXT NOT NULL DEFAULT '',
    item_2 TEXT NOT NULL DEFAULT '',
    item_3 TEXT NOT NULL DEFAULT '',
    item_4 TEXT NOT NULL DEFAULT '',
    item_5 TEXT NOT NULL DEFAULT '',
    item_6 TEXT NOT NULL DEFAULT '',
    item_7 TEXT NOT NULL DEFAULT '',
    item_8 TEXT NOT NULL DEFAULT '',
    item_9 TEXT NOT NULL DEFAULT '',
    known_items TEXT NOT NULL DEFAULT '',
    lesson TEXT NOT NULL DEFAULT '',
    points TEXT NOT NULL DEFAULT '',
    drill TEXT NOT NULL DEFAULT '',
    turned TEXT NOT NULL DEFAULT '',
    letters TEXT NOT NULL DEFAULT '',
    closed_on TEXT NOT NULL DEFAULT '',
    closed_by TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE incident_holdings (
    owner TEXT NOT NULL REFERENCES incident(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES holding(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX incident_holdings_target ON incident_holdings(target);

CREATE TABLE incident_contractors (
    owner TEXT NOT NULL REFERENCES incident(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES contractor(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX incident_contractors_target ON incident_contractors(target);

CREATE TABLE incident_entry (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    step TEXT NOT NULL DEFAULT '',
    done_on TEXT NOT NULL DEFAULT '',
    done_at TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL DEFAULT '',
    due TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE incident_entry_incidents (
    owner TEXT NOT NULL REFERENCES incident_entry(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES incident(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX incident_entry_incidents_target ON incident_entry_incidents(target);

CREATE TABLE filing (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    receipt TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    filed_on TEXT NOT NULL DEFAULT '',
    filed_by TEXT NOT NULL DEFAULT '',
    way TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE filing_incidents (
    owner TEXT NOT NULL REFERENCES filing(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES incident(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX filing_incidents_target ON filing_incidents(target);

CREATE TABLE complaint (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    received_on TEXT NOT NULL DEFAULT '',
    received_at TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT '',
    received_by TEXT NOT NULL DEFAULT '',
    caller TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    why_us TEXT NOT NULL DEFAULT '',
    counterpart TEXT NOT NULL DEFAULT '',
    happened TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    items TEXT NOT NULL DEFAULT '',
    damage TEXT NOT NULL DEFAULT '',
    wishes TEXT NOT NULL DEFAULT '',
    wish TEXT NOT NULL DEFAULT '',
    callback TEXT NOT NULL DEFAULT '',
    callback_on TEXT NOT NULL DEFAULT '',
    findings TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    answered_on TEXT NOT NULL DEFAULT '',
    letters TEXT NOT NULL DEFAULT '',
    closed_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE complaint_holdings (
    owner TEXT NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES holding(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX complaint_holdings_target ON complaint_holdings(target);

CREATE TABLE complaint_contractors (
    owner TEXT NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES contractor(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX complaint_contractors_target ON complaint_contractors(target);

CREATE TABLE complaint_incidents (
    owner TEXT NOT NULL REFERENCES complaint(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES incident(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX complaint_incidents_target ON complaint_incidents(target);

CREATE TABLE request (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    received_on TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT '',
    received_by TEXT NOT NULL DEFAULT '',
    person TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    claims TEXT NOT NULL DEFAULT '',
    agent TEXT NOT NULL DEFAULT '',
    agent_name TEXT NOT NULL DEFAULT '',
    identity TEXT NOT NULL DEFAULT '',
    identified_on TEXT NOT NULL DEFAULT '',
    asked_on TEXT NOT NULL DEFAULT '',
    hints TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    fee BIGINT NOT NULL DEFAULT -1,
    fee_basis TEXT NOT NULL DEFAULT '',
    fee_paid_on TEXT NOT NULL DEFAULT '',
    found TEXT NOT NULL DEFAULT '',
    contractors_asked_on TEXT NOT NULL DEFAULT '',
    client TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    grounds TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    decided_on TEXT NOT NULL DEFAULT '',
    decided_by TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    done_on TEXT NOT NULL DEFAULT '',
    answered_on TEXT NOT NULL DEFAULT '',
    letters TEXT NOT NULL DEFAULT '',
    closed_on TEXT NOT NULL DEFAULT '',
    log TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE request_incidents (
    owner TEXT NOT NULL REFERENCES request(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES incident(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX request_incidents_target ON request_incidents(target);

CREATE TABLE request_holdings (
    owner TEXT NOT NULL REFERENCES request(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES holding(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX request_holdings_target ON request_holdings(target);

CREATE TABLE request_contractors (
    owner TEXT NOT NULL REFERENCES request(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES contractor(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX request_contractors_target ON request_contractors(target);

CREATE TABLE desk_check (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    point TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    change TEXT NOT NULL DEFAULT '',
    checked_on TEXT NOT NULL DEFAULT '',
    checked_by TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE desk_check_holdings (
    owner TEXT NOT NULL REFERENCES desk_check(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES holding(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX desk_check_holdings_target ON desk_check_holdings(target);

CREATE TABLE closed_day (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    day TEXT NOT NULL DEFAULT ''
);
