// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <QDate>
#include <QFile>

// The clinic that installer/run --demo makes, a year closed and one under way: answers of every kind, actions, findings.
namespace demo {

inline int thisYear()
{
    const QDate today = QDate::currentDate();
    return today.month() < 4 ? today.year() - 1 : today.year();
}

// A file of the demo with its years and days filled in.
inline QByteArray file(const QString &name)
{
    QFile file(QStringLiteral(SOURCES "/installer/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    const auto day = [](int days) { return QDate::currentDate().addDays(days).toString(Qt::ISODate).toUtf8(); };
    return file.readAll()
        .replace("THIS_YEAR", QByteArray::number(thisYear()))
        .replace("LAST_YEAR", QByteArray::number(thisYear() - 1))
        .replace("LAST_MONTH", day(-30))
        .replace("NEXT_WEEK", day(7))
        .replace("NEXT_MONTH", day(30))
        .replace("LAST_WEEK", day(-7))
        .replace("YESTERDAY", day(-1));
}

inline void make(Console &console, const QString &book)
{
    const QString last = QString::number(thisYear() - 1), now = QString::number(thisYear());
    const auto run = [&](const QStringList &words, const QByteArray &input = {}) { DONE(console.run(words, input)); };
    const auto add = [&](const QString &type, const QString &name) { run({"add", book, type, "--json", "-"}, file(name)); };
    console.write("firm.json", file("firm.json"));
    run({"new", book, "--profile", "firm.json", "--starter", "clinic", "--lang", "ja"});
    add("holdings", "holdings.json");
    run({"review", book, "--start", "--year", last, "--on", last + "-05-11", "--lang", "ja"});
    add("answers", "answers-last-year.json");
    run({"review", book, "--close", "--year", last, "--by", "佐々木 恵", "--on", last + "-06-22", "--lang", "ja"});
    add("holdings", "holdings-this-year.json");
    add("own-questions", "own-questions.json");
    add("hidden-questions", "hidden-questions.json");
    add("answers", "answers-this-year.json");
    add("actions", "actions.json");
    add("incidents", "incidents.json");
    add("incident-entries", "incident-entries.json");
    add("filings", "filings.json");
    add("requests", "requests.json");
    run({"review", book, "--start", "--year", now, "--lang", "ja"});
}

} // namespace demo
