// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"

#include "domain/classify.h"
#include "domain/completeness.h"
#include "domain/scope.h"

#include <QJsonObject>

// One sentence of a pack with its source.
struct Statement
{
    QString id;
    Words text; // may hold %1 …
    QString level; // code of the list "levels"; may be empty
    QStringList law;
};

// The sentences of one file of the pack: reasons of the classification, of the scope, gaps of a record.
class Statements
{
public:
    // `subject` is the file without ".json": "classify", "scope" or "gaps". Fails with every broken place.
    static Result<Statements> load(const Library &library, const QString &subject);

    const QList<Statement> &all() const { return m_all; }
    const Statement *find(const QString &id) const;
    // The sentence with its values filled in; the id itself when the pack does not know it.
    QString text(const QString &id, Language language, const QStringList &values = {}) const;

private:
    QList<Statement> m_all;
    QHash<QString, qsizetype> m_index;
};

// The facts of a holding with what its items mean in law.
Facts factsOf(const Holding &holding, const Library &library);

// Facts from the outside: the keys about, identifiable, form, role, authority, order5, items, sensitive, kind, private_device,
// keep_days, and every column of a holding. An unknown key or code is an error that names it.
Result<Facts> factsFromJson(const QJsonObject &object, const Library &library);

// One line for the reader: the most telling reasons of the classification, joined.
QString reasonLine(const Classification &classification, const Statements &reasons, Language language);

// {"classes":["P","D"],"reasons":[{"code","text","law"}]}; law is the reader's text of all sources.
QJsonObject toJson(const Classification &classification, const Statements &reasons, const Library &library, Language language);
