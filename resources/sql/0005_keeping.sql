ALTER TABLE purpose ADD COLUMN business TEXT NOT NULL DEFAULT '';
ALTER TABLE purpose ADD COLUMN collected TEXT NOT NULL DEFAULT '';
ALTER TABLE purpose ADD COLUMN notice_means TEXT NOT NULL DEFAULT '';
ALTER TABLE purpose ADD COLUMN notice_ground TEXT NOT NULL DEFAULT '';
ALTER TABLE purpose ADD COLUMN notice_wording TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN representative TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN contact TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN work TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN decision TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN decided_on TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN selection TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN selected_on TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN selection_method TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN contract_title TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN contract_date TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN contract_until TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN handover TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN workplace TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN subcontractors TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN foreign_measures TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN ended_on TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN return_proof TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN returned_on TEXT NOT NULL DEFAULT '';
ALTER TABLE contractor ADD COLUMN evidence TEXT NOT NULL DEFAULT '';

CREATE TABLE staff (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    joined_on TEXT NOT NULL DEFAULT '',
    left_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE purpose_change (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    before_text TEXT NOT NULL DEFAULT '',
    after_text TEXT NOT NULL DEFAULT '',
    changed_on TEXT NOT NULL DEFAULT '',
    foreseeable TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    told TEXT NOT NULL DEFAULT '',
    told_place TEXT NOT NULL DEFAULT '',
    told_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE purpose_change_purposes (
    owner TEXT NOT NULL REFERENCES purpose_change(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES purpose(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX purpose_change_purposes_target ON purpose_change_purposes(target);

CREATE TABLE consent (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    person TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    given_on TEXT NOT NULL DEFAULT '',
    guardian TEXT NOT NULL DEFAULT '',
    received_by TEXT NOT NULL DEFAULT '',
    withdrawn_on TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE consent_purposes (
    owner TEXT NOT NULL REFERENCES consent(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES purpose(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX consent_purposes_target ON consent_purposes(target);

CREATE TABLE contractor_check (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    result TEXT NOT NULL DEFAULT '',
    checked_on TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    points TEXT NOT NULL DEFAULT '',
    incidents BIGINT NOT NULL DEFAULT -1,
    checked_by TEXT NOT NULL DEFAULT '',
    remedy TEXT NOT NULL DEFAULT '',
    remedy_due TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE contractor_check_contractors (
    owner TEXT NOT NULL REFERENCES contractor_check(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES contractor(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX contractor_check_contractors_target ON contractor_check_contractors(target);

CREATE TABLE provision (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    persons TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL DEFAULT '',
    done_on TEXT NOT NULL DEFAULT '',
    until_on TEXT NOT NULL DEFAULT '',
    items TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL DEFAULT '',
    consent TEXT NOT NULL DEFAULT '',
    history TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    record TEXT NOT NULL DEFAULT '',
    made_on TEXT NOT NULL DEFAULT '',
    keep_until TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE provision_recipients (
    owner TEXT NOT NULL REFERENCES provision(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES contractor(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX provision_recipients_target ON provision_recipients(target);

CREATE TABLE provision_holdings (
    owner TEXT NOT NULL REFERENCES provision(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES holding(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX provision_holdings_target ON provision_holdings(target);

CREATE TABLE joint_use (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    items TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    responsible TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    representative TEXT NOT NULL DEFAULT '',
    told TEXT NOT NULL DEFAULT '',
    told_place TEXT NOT NULL DEFAULT '',
    told_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    adopted_on TEXT NOT NULL DEFAULT '',
    effective_on TEXT NOT NULL DEFAULT '',
    approver TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL DEFAULT 0,
    options TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    base TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE document_contractors (
    owner TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES contractor(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX document_contractors_target ON document_contractors(target);

CREATE TABLE document_version (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    number BIGINT NOT NULL DEFAULT 0,
    adopted_on TEXT NOT NULL DEFAULT '',
    effective_on TEXT NOT NULL DEFAULT '',
    approver TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT ''
);

CREATE TABLE document_version_documents (
    owner TEXT NOT NULL REFERENCES document_version(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES document(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX document_version_documents_target ON document_version_documents(target);

CREATE TABLE blank_value (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    key TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT ''
);

CREATE TABLE blank_value_documents (
    owner TEXT NOT NULL REFERENCES blank_value(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES document(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX blank_value_documents_target ON blank_value_documents(target);

CREATE TABLE training (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    theme TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    held_on TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    teacher TEXT NOT NULL DEFAULT '',
    material TEXT NOT NULL DEFAULT '',
    cases TEXT NOT NULL DEFAULT '',
    made_up_on TEXT NOT NULL DEFAULT '',
    understanding TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    next_due TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE training_attended (
    owner TEXT NOT NULL REFERENCES training(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES staff(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX training_attended_target ON training_attended(target);

CREATE TABLE training_absent (
    owner TEXT NOT NULL REFERENCES training(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES staff(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX training_absent_target ON training_absent(target);

CREATE TABLE pledge (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    kept_at TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    signed_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE pledge_people (
    owner TEXT NOT NULL REFERENCES pledge(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES staff(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX pledge_people_target ON pledge_people(target);

CREATE TABLE desk_entry (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    about TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    received_on TEXT NOT NULL DEFAULT '',
    from_whom TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    closed_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE periodic_check (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    found TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    checked_on TEXT NOT NULL DEFAULT '',
    checked_by TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    remedy TEXT NOT NULL DEFAULT '',
    mended_on TEXT NOT NULL DEFAULT '',
    next_due TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE access_review (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    systems TEXT NOT NULL DEFAULT '',
    last_day TEXT NOT NULL DEFAULT '',
    stopped_on TEXT NOT NULL DEFAULT '',
    returned TEXT NOT NULL DEFAULT '',
    returned_on TEXT NOT NULL DEFAULT '',
    checked_by TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE access_review_people (
    owner TEXT NOT NULL REFERENCES access_review(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES staff(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX access_review_people_target ON access_review_people(target);

CREATE TABLE disposal (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    target TEXT NOT NULL DEFAULT '',
    disposed_on TEXT NOT NULL DEFAULT '',
    medium TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    count BIGINT NOT NULL DEFAULT -1,
    done_by TEXT NOT NULL DEFAULT '',
    witness TEXT NOT NULL DEFAULT '',
    certificate TEXT NOT NULL DEFAULT '',
    confirmed_on TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE disposal_holdings (
    owner TEXT NOT NULL REFERENCES disposal(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES holding(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX disposal_holdings_target ON disposal_holdings(target);
