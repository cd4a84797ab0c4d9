// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QStringList>

// The topics of the help: a file of resources/help in each language, in the order of the list.
struct HelpTopic
{
    QString id; // name of the file without ".md"
    QString name; // translated
};
QList<HelpTopic> helpTopics();

// Where a topic's page lies; only such addresses are ever shown.
QString helpAddress(Language language, const QString &topic);

// The lines of a topic's page as they are read, without the marks of its Markdown: its heading first.
QStringList helpLines(Language language, const QString &topic);

// Part of a text.
struct TextRange
{
    qsizetype from = 0, length = 0;

    bool operator==(const TextRange &) const = default;
};

// Where `word` stands in the line, in whatever width, case or kana it is written there.
QList<TextRange> rangesOf(const QString &word, const QString &line);

// A topic that has all the words, and the line that tells most about them.
struct HelpHit
{
    HelpTopic topic;
    QString line; // shortened to begin near what was found
};
QList<HelpHit> searchHelp(Language language, const QString &words);
