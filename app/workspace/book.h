// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordmodel.h"
#include "store/backup.h"
#include "store/bookfile.h"

#include <QUndoStack>

#include <memory>

// An open book: its records, the one way to change them, and the history to take changes back. What apply() reports as
// done is on the disk.
class Book : public QObject
{
    Q_OBJECT
public:
    // Makes the file with the firm's record in it and opens it. Never replaces an existing file.
    static Result<std::unique_ptr<Book>> create(const QString &path, const Firm &firm, const Library &library, Language language);
    static Result<std::unique_ptr<Book>> open(const QString &path, const Library &library, Language language,
                                              Access access = Access::ReadWrite);
    // The same on a server; the tables are made when the database is empty.
    static Result<std::unique_ptr<Book>> openShared(const PostgresPlace &place, const Library &library, Language language);

    template<class R> const RecordModel<R> &records() const { return *std::get<Model<R>>(m_models).model; }
    template<class R> RecordModel<R> &records() { return *std::get<Model<R>>(m_models).model; }
    const Firm &firm() const { return records<Firm>().records().constFirst(); }
    // Words for any value of this book's records, in the language it was opened in or switched to.
    const FieldText &words() const { return m_words; }
    void setLanguage(Language language) { m_words.language = language; }

    // Writes a change as a whole or not at all. `title` says in the undo menu what it was ("Delete “Address book”").
    Result<void> apply(const Change &change, const QString &title);
    // The change of one record as edited in a form; nothing happens when it is equal to what is stored.
    template<class R> Result<void> edit(const R &record, const QString &title);
    // The removal of records together with every link to them.
    template<class R> Change removal(const QList<QUuid> &ids) const;

    // Removes records for ever: nothing of them is left in the file, and nothing can be undone any more. Where the file could not
    // be written anew the records are gone all the same, and the error says what may be left; calling it again, with or without
    // records, tries once more. Backups made before still hold them.
    template<class R> Result<void> eraseForGood(const QList<QUuid> &ids);
    // Whether something may be left of records that were erased while this book was open.
    bool hasTraces() const { return !m_tracesIn.isEmpty(); }

    QUndoStack &history() { return m_history; }
    // How often something was written, by apply(), undo or redo: tells whether anything was since.
    int writes() const { return m_writes; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString &readOnlyReason() const { return m_readOnlyReason; }
    const QString &path() const { return m_path; } // empty for a shared book
    int version(); // of the schema
    // SQLite's check of the whole file, for books too large to be checked while opening.
    Result<void> check() { return bookfile::quickCheck(*m_database); }

signals:
    void failed(const Error &error); // an undo or redo could not be written
    void changed(); // something was written

private:
    template<class R> struct Model
    {
        std::unique_ptr<RecordModel<R>> model;
    };
    struct Step; // one entry of the history

    Book(OpenBook file, QString path, const Library &library, Language language);
    Result<void> load();
    Result<void> write(const Change &change);
    Result<void> storeRemovals(const Change &change);
    QString nameOf(const QUuid &id) const;

    std::unique_ptr<QLockFile> m_lock; // let go last
    std::unique_ptr<Database> m_database;
    const QString m_path;
    QString m_readOnlyReason;
    FieldText m_words;
    EachRecord<Model> m_models;
    QUndoStack m_history;
    QStringList m_tracesIn; // tables
    int m_writes = 0;
    void (QUndoStack::*m_stepBack)() = nullptr; // after an undo or redo that could not be written
};
