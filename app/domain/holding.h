// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contractor.h"
#include "purpose.h"

// Present: confirmed as kept. Unsure: proposed or found, still to be asked. Archived: no longer kept, record stays.
enum class Presence { Present, Unsure, Archived };

template<> struct EnumText<Presence>
{
    static constexpr auto context = "Presence";
    static constexpr std::array entries{
        EnumEntry<Presence>{Presence::Present, "present", QT_TRANSLATE_NOOP("Presence", "We have it")},
        EnumEntry<Presence>{Presence::Unsure, "unsure", QT_TRANSLATE_NOOP("Presence", "Not sure")},
        EnumEntry<Presence>{Presence::Archived, "archived", QT_TRANSLATE_NOOP("Presence", "No longer kept")},
    };
};

// One place where personal data is kept: a cabinet, a spreadsheet, a cloud service. Comments name the fields of law.md 3b.
struct Holding
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString name; // B-01
    Code kind; // mail address book, business cards …
    Presence presence = Presence::Present;
    Codes subjects; // B-02
    Code about; // living person when empty
    Code identifiable; // directly when empty
    Code form; // how it can be searched; decides whether it is personal data (Article 16)
    Code legalClass; // B-03; empty: worked out from the other fields
    Code retained; // B-04
    Codes items; // B-05
    Codes sensitive; // B-06
    Code financial; // B-07
    Code myNumber; // B-08
    Count count; // B-09, persons
    QDate countedOn;
    Count countMax;
    Codes sources; // B-10
    Codes consentBases; // B-11
    Links<Purpose> purposes; // B-12
    Code notice; // B-13
    Code noticeGround; // Article 21(4), when no notice is required
    QString noticePlace;
    QDate noticeDate;
    Codes storage; // B-14
    QString place; // which cabinet, PC, service
    Codes countries; // B-15, ISO 3166-1 alpha-2 or "unknown"
    Code medium; // B-16
    Codes access; // B-17
    Count accessCount;
    Code owner; // B-18
    QString department; // B-19
    Code encryption; // B-20
    Code backup; // B-21
    QDate restoreTested;
    Links<Contractor> contractors; // B-22
    Codes thirdParty; // B-23
    QString optOutNumber;
    Code provisionRecord; // B-24
    QDate provisionRecordUntil;
    Codes retention; // B-25
    QString retentionPeriod;
    Codes disposal; // B-26
    QDate lastReview; // B-27
    Code reviewResult; // unchanged, changed
    Code planned; // B-28
    QString note;
    QString evidence; // links to proof, one a line

    bool operator==(const Holding &) const = default;
};

template<> struct Schema<Holding>
{
    static constexpr auto table = "holding";
    static constexpr auto plural = "holdings";
    static constexpr auto context = "Holding";
    static constexpr std::tuple fields{
        Field{"name", &Holding::name, QT_TRANSLATE_NOOP("Holding", "Name")},
        Field{"kind", &Holding::kind, QT_TRANSLATE_NOOP("Holding", "Kind"), "kinds"},
        Field{"presence", &Holding::presence, QT_TRANSLATE_NOOP("Holding", "Do we have it?")},
        Field{"subjects", &Holding::subjects, QT_TRANSLATE_NOOP("Holding", "Whose data"), "subjects"},
        Field{"about", &Holding::about, QT_TRANSLATE_NOOP("Holding", "What it is about"), "about"},
        Field{"identifiable", &Holding::identifiable, QT_TRANSLATE_NOOP("Holding", "Can you tell who it is?"), "identifiable"},
        Field{"form", &Holding::form, QT_TRANSLATE_NOOP("Holding", "How it can be searched"), "forms"},
        Field{"class", &Holding::legalClass, QT_TRANSLATE_NOOP("Holding", "Kind in law"), "classes"},
        Field{"retained", &Holding::retained, QT_TRANSLATE_NOOP("Holding", "Retained personal data"), "retained"},
        Field{"items", &Holding::items, QT_TRANSLATE_NOOP("Holding", "Items"), "items"},
        Field{"sensitive", &Holding::sensitive, QT_TRANSLATE_NOOP("Holding", "Special-care content"), "sensitive"},
        Field{"financial", &Holding::financial, QT_TRANSLATE_NOOP("Holding", "Data that may cause loss of money"), "financial"},
        Field{"mynumber", &Holding::myNumber, QT_TRANSLATE_NOOP("Holding", "My Number"), "mynumber"},
        Field{"count", &Holding::count, QT_TRANSLATE_NOOP("Holding", "Persons")},
        Field{"count_as_of", &Holding::countedOn, QT_TRANSLATE_NOOP("Holding", "Counted on")},
        Field{"count_max", &Holding::countMax, QT_TRANSLATE_NOOP("Holding", "Persons at most")},
        Field{"sources", &Holding::sources, QT_TRANSLATE_NOOP("Holding", "Source"), "sources"},
        Field{"consent_bases", &Holding::consentBases, QT_TRANSLATE_NOOP("Holding", "Ground for special-care data"), "consent_bases"},
        Field{"purposes", &Holding::purposes, QT_TRANSLATE_NOOP("Holding", "Purposes of use")},
        Field{"notice", &Holding::notice, QT_TRANSLATE_NOOP("Holding", "How the purpose is told"), "notice_ways"},
        Field{"notice_ground", &Holding::noticeGround, QT_TRANSLATE_NOOP("Holding", "Why it need not be told"), "notice_exempt_grounds"},
        Field{"notice_place", &Holding::noticePlace, QT_TRANSLATE_NOOP("Holding", "Where it is told")},
        Field{"notice_date", &Holding::noticeDate, QT_TRANSLATE_NOOP("Holding", "Told since")},
        Field{"storage", &Holding::storage, QT_TRANSLATE_NOOP("Holding", "Kept in"), "storage"},
        Field{"place", &Holding::place, QT_TRANSLATE_NOOP("Holding", "Exact place")},
        Field{"countries", &Holding::countries, QT_TRANSLATE_NOOP("Holding", "Country"), "countries"},
        Field{"medium", &Holding::medium, QT_TRANSLATE_NOOP("Holding", "Medium"), "media"},
        Field{"access", &Holding::access, QT_TRANSLATE_NOOP("Holding", "Used by"), "roles"},
        Field{"access_count", &Holding::accessCount, QT_TRANSLATE_NOOP("Holding", "Number of users")},
        Field{"owner", &Holding::owner, QT_TRANSLATE_NOOP("Holding", "Responsible"), "roles"},
        Field{"department", &Holding::department, QT_TRANSLATE_NOOP("Holding", "Section")},
        Field{"encryption", &Holding::encryption, QT_TRANSLATE_NOOP("Holding", "Encryption"), "encryption"},
        Field{"backup", &Holding::backup, QT_TRANSLATE_NOOP("Holding", "Backup"), "backup"},
        Field{"restore_tested", &Holding::restoreTested, QT_TRANSLATE_NOOP("Holding", "Restore tested on")},
        Field{"contractors", &Holding::contractors, QT_TRANSLATE_NOOP("Holding", "Handed to")},
        Field{"third_party", &Holding::thirdParty, QT_TRANSLATE_NOOP("Holding", "Third-party provision"), "third_party"},
        Field{"opt_out_number", &Holding::optOutNumber, QT_TRANSLATE_NOOP("Holding", "Opt-out notification number")},
        Field{"provision_record", &Holding::provisionRecord, QT_TRANSLATE_NOOP("Holding", "Record of provision"), "provision_record"},
        Field{"provision_record_until", &Holding::provisionRecordUntil, QT_TRANSLATE_NOOP("Holding", "Record kept until")},
        Field{"retention", &Holding::retention, QT_TRANSLATE_NOOP("Holding", "Ground of the period"), "retention"},
        Field{"retention_period", &Holding::retentionPeriod, QT_TRANSLATE_NOOP("Holding", "Kept for")},
        Field{"disposal", &Holding::disposal, QT_TRANSLATE_NOOP("Holding", "Disposal"), "disposal"},
        Field{"last_review", &Holding::lastReview, QT_TRANSLATE_NOOP("Holding", "Confirmed on")},
        Field{"review_result", &Holding::reviewResult, QT_TRANSLATE_NOOP("Holding", "Result of the check"), "review_results"},
        Field{"planned", &Holding::planned, QT_TRANSLATE_NOOP("Holding", "Forms before entry"), "planned"},
        Field{"note", &Holding::note, QT_TRANSLATE_NOOP("Holding", "Note")},
        Field{"evidence", &Holding::evidence, QT_TRANSLATE_NOOP("Holding", "Evidence")},
    };
};
