// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"

#include <QHash>
#include <QSettings>
#include <QStringList>

#include <memory>

// What the program remembers of this PC and this person between two starts: paths and habits, never anything out of a book.
class Settings
{
public:
    // Kept in `file`; empty means the usual place of the system.
    explicit Settings(const QString &file = {});

    // The one chosen last; else the system's, English where that is neither.
    Language language() const;
    void setLanguage(Language language);

    // At most ten, the last one opened first. Files that are gone stay: a stick may come back.
    QStringList recentBooks() const;
    void addRecentBook(const QString &path);
    void forgetBook(const QString &path);

    // Steps of 10 % from the usual size of letters.
    int zoom() const { return m_store->value(QStringLiteral("zoom")).toInt(); }
    void setZoom(int steps) { m_store->setValue(QStringLiteral("zoom"), steps); }

    QString lastPage() const { return m_store->value(QStringLiteral("page")).toString(); }
    void setLastPage(const QString &page) { m_store->setValue(QStringLiteral("page"), page); }

    // States of windows, splitters and table heads as Qt packs them, by a name of their own; empty when never kept.
    QByteArray state(const QString &name) const { return m_store->value(QStringLiteral("state/%1").arg(name)).toByteArray(); }
    void setState(const QString &name, const QByteArray &state) { m_store->setValue(QStringLiteral("state/%1").arg(name), state); }

    // Where backups go; empty means beside the book.
    QString backupFolder() const { return m_store->value(QStringLiteral("backupFolder")).toString(); }
    void setBackupFolder(const QString &folder) { m_store->setValue(QStringLiteral("backupFolder"), folder); }

    // Whether it was said of this book that its place is a danger to it; said once.
    bool knowsPlace(const QString &book) const;
    void addKnownPlace(const QString &book);

    // Ids of the questions of the quiz that were answered right at least once.
    QStringList knownQuestions() const { return m_store->value(QStringLiteral("quiz")).toStringList(); }
    void addKnownQuestion(const QString &id);

    // Answers of a first-start guide that is not finished yet, by the keys of its starter pack; written at once.
    bool guideOpen(const QString &book) const;
    QHash<QString, QString> guideAnswers(const QString &book) const;
    void setGuideAnswers(const QString &book, const QHash<QString, QString> &answers);
    void closeGuide(const QString &book);

private:
    std::unique_ptr<QSettings> m_store;
};
