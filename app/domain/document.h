// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contractor.h"
#include "field.h"
#include "values.h"

#include <QDate>
#include <QUuid>

// A rule, a policy or a form of the firm, made from a template and edited since. `body` and `base` are in the form of content/documenttext.h.
struct Document
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString title;
    Code kind;
    Code state;
    Links<Contractor> contractors; // for a memorandum or a questionnaire
    QDate adoptedOn; // of the version in force
    QDate effectiveOn;
    QString approver;
    int version = 0; // 0 as long as none was adopted
    Codes options;
    QString body;
    QString base; // what merging compares with
    QString note;

    bool operator==(const Document &) const = default;
};

template<> struct Schema<Document>
{
    static constexpr auto table = "document";
    static constexpr auto plural = "documents";
    static constexpr auto context = "Document";
    static constexpr std::tuple fields{
        Field{"title", &Document::title, QT_TRANSLATE_NOOP("Document", "Title")},
        Field{"kind", &Document::kind, QT_TRANSLATE_NOOP("Document", "Kind of document"), "documents"},
        Field{"state", &Document::state, QT_TRANSLATE_NOOP("Document", "State"), "document_states"},
        Field{"contractors", &Document::contractors, QT_TRANSLATE_NOOP("Document", "Contractor")},
        Field{"adopted_on", &Document::adoptedOn, QT_TRANSLATE_NOOP("Document", "Adopted on")},
        Field{"effective_on", &Document::effectiveOn, QT_TRANSLATE_NOOP("Document", "In force from")},
        Field{"approver", &Document::approver, QT_TRANSLATE_NOOP("Document", "Approved by")},
        Field{"version", &Document::version, QT_TRANSLATE_NOOP("Document", "Version")},
        Field{"options", &Document::options, QT_TRANSLATE_NOOP("Document", "Options"), "document_options"},
        Field{"body", &Document::body, QT_TRANSLATE_NOOP("Document", "Text"), nullptr, true},
        Field{"base", &Document::base, QT_TRANSLATE_NOOP("Document", "Text as made"), nullptr, true},
        Field{"note", &Document::note, QT_TRANSLATE_NOOP("Document", "Note")},
    };
};

// A version that was adopted, kept as it was.
struct DocumentVersion
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString reason;
    Links<Document> documents;
    int number = 0;
    QDate adoptedOn;
    QDate effectiveOn;
    QString approver;
    QString body;

    bool operator==(const DocumentVersion &) const = default;
};

template<> struct Schema<DocumentVersion>
{
    static constexpr auto table = "document_version";
    static constexpr auto plural = "document-versions";
    static constexpr auto context = "DocumentVersion";
    static constexpr std::tuple fields{
        Field{"reason", &DocumentVersion::reason, QT_TRANSLATE_NOOP("DocumentVersion", "Reason")},
        Field{"documents", &DocumentVersion::documents, QT_TRANSLATE_NOOP("DocumentVersion", "Document")},
        Field{"number", &DocumentVersion::number, QT_TRANSLATE_NOOP("DocumentVersion", "Version")},
        Field{"adopted_on", &DocumentVersion::adoptedOn, QT_TRANSLATE_NOOP("DocumentVersion", "Adopted on")},
        Field{"effective_on", &DocumentVersion::effectiveOn, QT_TRANSLATE_NOOP("DocumentVersion", "In force from")},
        Field{"approver", &DocumentVersion::approver, QT_TRANSLATE_NOOP("DocumentVersion", "Approved by")},
        Field{"body", &DocumentVersion::body, QT_TRANSLATE_NOOP("DocumentVersion", "Text"), nullptr, true},
    };
};

// What stands in a blank of the templates, for the whole firm or for one document.
struct BlankValue
{
    QUuid id = QUuid::createUuid();
    int revision = 0; // bumped by the store on every write

    QString key; // of placeholders.json
    QString value; // "yes" or "no" for a condition
    Links<Document> documents; // empty: for all

    bool operator==(const BlankValue &) const = default;
};

template<> struct Schema<BlankValue>
{
    static constexpr auto table = "blank_value";
    static constexpr auto plural = "blanks";
    static constexpr auto context = "BlankValue";
    static constexpr std::tuple fields{
        Field{"key", &BlankValue::key, QT_TRANSLATE_NOOP("BlankValue", "Blank")},
        Field{"value", &BlankValue::value, QT_TRANSLATE_NOOP("BlankValue", "Content")},
        Field{"documents", &BlankValue::documents, QT_TRANSLATE_NOOP("BlankValue", "Document")},
    };
};
