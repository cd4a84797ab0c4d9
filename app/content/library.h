// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/holding.h"
#include "domain/language.h"
#include "domain/result.h"
#include "lawtext.h"

#include <QHash>
#include <QList>
#include <QStringList>

// One code of a coded list, with its texts in both languages.
struct Entry
{
    QString id; // stable, never reused
    Words name;
    Words hint; // may be empty; says "please confirm" where the source was not checked
    QString group; // for items: the id of their item group; for means of notice: the way they are, or "insufficient"
    QStringList law; // e.g. "法16(4)"
    QString level = {}; // code of the list "levels"; may be empty
};

// What an item of data means in law: special-care content, loss of money, identification code (Article 2(2), (3), Rules 7).
struct ItemTraits
{
    enum class Degree { No, May, Yes };
    enum class Number { None, Official, Biometric, MyNumber };

    Degree sensitive = Degree::No;
    QString sensitiveKind; // code of the list "sensitive"; empty when No
    Degree financial = Degree::No;
    Number code = Number::None;
    QString scan; // key of the discovery's finding, may be empty
};

// One kind of holding: what to expect of it and what to ask.
struct Kind
{
    QString id;
    Words name;
    Words hint;
    QString icon; // file name without ".svg"
    Holding defaults; // every field the kind tells, name and links empty; copy it and give it a fresh id
    QStringList ask; // columns to ask about first
    Words whereOnPc, whereInOffice; // where to look; may be empty
};

// Why a field is asked for, how strict the rule behind it is, and which rule.
struct FieldHelp
{
    Words name; // of facts of the firm only: the question
    Words why;
    QString level; // code of the list "levels"
    QStringList law;
};

// The coded lists of one content pack, read once at start. Values; safe to share between threads when const.
class Library
{
public:
    // `folder` holds catalogue.json, countries.json, keeping.json and desks.json. Fails with every broken place in Error::detail,
    // one a line.
    static Result<Library> load(const QString &folder = QStringLiteral(":/packs/appi"));

    QString folder() const { return m_folder; }
    QDate version() const { return m_version; } // of the content
    QDate lawAsOf() const { return m_lawAsOf; } // the day on which the law was read

    // The entries of a list in their order; empty for a name that does not exist.
    const QList<Entry> &list(const QString &name) const;
    QStringList listNames() const { return m_lists.keys(); }
    const Entry *entry(const QString &list, const QString &id) const;
    // The text of a code; the code itself when the pack does not know it, so that nothing is hidden.
    QString label(const QString &list, const QString &id, Language language) const;

    const Kind *kind(const QString &id) const; // null when unknown, as are the others
    const ItemTraits *item(const QString &id) const;
    const FieldHelp *fieldHelp(const QString &column) const; // of Schema<Holding>
    const FieldHelp *firmHelp(const QString &column) const; // of the facts of Schema<Firm>

    const Laws &laws() const { return m_laws; }
    QString lawText(const QString &reference, Language language, LawForm form = LawForm::Long) const
    {
        return m_laws.text(reference, language, form);
    }
    // Appended to every statement whose source was not read, so that it is never shown as a fact.
    const Words &unverifiedNote() const { return m_unverified; }

private:
    friend class CatalogueReader;

    struct List
    {
        QList<Entry> entries;
        QHash<QString, qsizetype> index;
    };
    void addEntry(const QString &list, const Entry &entry);

    QString m_folder;
    QDate m_version, m_lawAsOf;
    QHash<QString, List> m_lists;
    QHash<QString, Kind> m_kinds;
    QHash<QString, ItemTraits> m_items;
    QHash<QString, FieldHelp> m_fields, m_firmFields;
    Laws m_laws;
    Words m_unverified;
};
