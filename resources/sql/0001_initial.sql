CREATE TABLE schema_version (version BIGINT NOT NULL PRIMARY KEY);

CREATE TABLE firm (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    representative TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    trade TEXT NOT NULL DEFAULT '',
    employees BIGINT NOT NULL DEFAULT -1,
    privacy_officer TEXT NOT NULL DEFAULT '',
    deputy TEXT NOT NULL DEFAULT '',
    contact_desk TEXT NOT NULL DEFAULT '',
    certified_body TEXT NOT NULL DEFAULT '',
    fiscal_start BIGINT NOT NULL DEFAULT 0,
    over_5000 TEXT NOT NULL DEFAULT '',
    entrusted TEXT NOT NULL DEFAULT '',
    my_number TEXT NOT NULL DEFAULT '',
    health_checks TEXT NOT NULL DEFAULT '',
    stress_checks TEXT NOT NULL DEFAULT '',
    special_care_customers TEXT NOT NULL DEFAULT '',
    minors TEXT NOT NULL DEFAULT '',
    cameras TEXT NOT NULL DEFAULT '',
    call_recording TEXT NOT NULL DEFAULT '',
    web_forms TEXT NOT NULL DEFAULT '',
    web_shop TEXT NOT NULL DEFAULT '',
    website_exists TEXT NOT NULL DEFAULT '',
    cloud TEXT NOT NULL DEFAULT '',
    foreign_storage TEXT NOT NULL DEFAULT '',
    greeting_card TEXT NOT NULL DEFAULT '',
    private_devices TEXT NOT NULL DEFAULT '',
    third_party_provision TEXT NOT NULL DEFAULT '',
    joint_use TEXT NOT NULL DEFAULT '',
    temp_staff TEXT NOT NULL DEFAULT '',
    certified TEXT NOT NULL DEFAULT ''
);

CREATE TABLE purpose (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    group_of TEXT NOT NULL DEFAULT '',
    notice TEXT NOT NULL DEFAULT '',
    notice_place TEXT NOT NULL DEFAULT '',
    notice_date TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE contractor (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    relation TEXT NOT NULL DEFAULT '',
    items TEXT NOT NULL DEFAULT '',
    countries TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
);

CREATE TABLE holding (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    presence TEXT NOT NULL DEFAULT 'present',
    subjects TEXT NOT NULL DEFAULT '',
    about TEXT NOT NULL DEFAULT '',
    identifiable TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL DEFAULT '',
    class TEXT NOT NULL DEFAULT '',
    retained TEXT NOT NULL DEFAULT '',
    items TEXT NOT NULL DEFAULT '',
    sensitive TEXT NOT NULL DEFAULT '',
    financial TEXT NOT NULL DEFAULT '',
    mynumber TEXT NOT NULL DEFAULT '',
    count BIGINT NOT NULL DEFAULT -1,
    count_as_of TEXT NOT NULL DEFAULT '',
    count_max BIGINT NOT NULL DEFAULT -1,
    sources TEXT NOT NULL DEFAULT '',
    consent_bases TEXT NOT NULL DEFAULT '',
    notice TEXT NOT NULL DEFAULT '',
    notice_ground TEXT NOT NULL DEFAULT '',
    notice_place TEXT NOT NULL DEFAULT '',
    notice_date TEXT NOT NULL DEFAULT '',
    storage TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    countries TEXT NOT NULL DEFAULT '',
    medium TEXT NOT NULL DEFAULT '',
    access TEXT NOT NULL DEFAULT '',
    access_count BIGINT NOT NULL DEFAULT -1,
    owner TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    encryption TEXT NOT NULL DEFAULT '',
    backup TEXT NOT NULL DEFAULT '',
    restore_tested TEXT NOT NULL DEFAULT '',
    third_party TEXT NOT NULL DEFAULT '',
    opt_out_number TEXT NOT NULL DEFAULT '',
    provision_record TEXT NOT NULL DEFAULT '',
    provision_record_until TEXT NOT NULL DEFAULT '',
    retention TEXT NOT NULL DEFAULT '',
    retention_period TEXT NOT NULL DEFAULT '',
    disposal TEXT NOT NULL DEFAULT '',
    last_review TEXT NOT NULL DEFAULT '',
    review_result TEXT NOT NULL DEFAULT '',
    planned TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT ''
);

CREATE TABLE holding_purposes (
    owner TEXT NOT NULL REFERENCES holding(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES purpose(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX holding_purposes_target ON holding_purposes(target);

CREATE TABLE holding_contractors (
    owner TEXT NOT NULL REFERENCES holding(id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    target TEXT NOT NULL REFERENCES contractor(id),
    PRIMARY KEY (owner, position)
);
CREATE INDEX holding_contractors_target ON holding_contractors(target);
