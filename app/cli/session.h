// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/library.h"
#include "workspace/book.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

// The exit status of a call, as scripts rely on it.
enum Exit { Done = 0, Failed = 1, Usage = 2 };

// What every call of the console program shares. Results go to standard output, messages to standard error.
struct Session
{
    const Library &library;
    Language language;

    int fail(const Error &error) const; // prints its sentence, returns Failed
    int usage(const QString &what) const; // prints what is wrong with the words, returns Usage
    int wrongType(const QString &type, const QStringList &types) const; // the same for a type that is none of these
    void print(const QJsonDocument &result) const;
    void print(const QString &line) const;
    void warn(const QString &line) const; // always one line, whatever is in it
};

// To be called first: on Windows the standard streams would change line ends, and end the input at Ctrl-Z.
void useBytesAsTheyAre();

// What a line or a file of input may hold at most, so that no input fills the memory.
inline constexpr qint64 maxInput = 1024 * 1024 * 1024;

// Opens a file to be read, "-" meaning standard input.
Result<void> openInput(QFile &source, const QString &file);
Result<QByteArray> contentOf(const QString &file);
QString shownName(const QString &file); // how messages call it
// The errors name `place`, a file or a line.
Result<QJsonDocument> jsonOf(const QByteArray &content, const QString &place);
Result<QJsonObject> objectOf(const QByteArray &content, const QString &place);
Result<QJsonObject> objectOf(const QString &file);

// A book that may be changed, or why it may not.
Result<std::unique_ptr<Book>> openToChange(const QString &path, const Session &session);

// One call: its words without the program's and its own name.
struct Call
{
    const char *name;
    const char *words; // of its usage
    int (*run)(const Session &session, QCommandLineParser &words);
    QList<QCommandLineOption> options;
    int least, most; // positional words
};

// The record types that have a word of their own, in the order in which they are named.
using ListedTypes = std::tuple<std::type_identity<Holding>, std::type_identity<Purpose>, std::type_identity<Contractor>,
                               std::type_identity<Answer>, std::type_identity<Action>>;

// What is kept beside them during the year: listed, added and exported like those, but not imported from tables, except people.
using KeptTypes = std::tuple<
    std::type_identity<Person>, std::type_identity<Training>, std::type_identity<Document>, std::type_identity<DocumentVersion>,
    std::type_identity<BlankValue>, std::type_identity<PurposeChange>, std::type_identity<Consent>, std::type_identity<ContractorCheck>,
    std::type_identity<Provision>, std::type_identity<JointUse>, std::type_identity<Pledge>, std::type_identity<DeskEntry>,
    std::type_identity<PeriodicCheck>, std::type_identity<AccessReview>, std::type_identity<Disposal>, std::type_identity<Incident>,
    std::type_identity<IncidentEntry>, std::type_identity<Filing>, std::type_identity<DeskCheck>, std::type_identity<ClosedDay>>;
// Records about persons: listed and added, never exported.
using PersonTypes = std::tuple<std::type_identity<Request>, std::type_identity<Complaint>>;
using ExportedTypes = decltype(std::tuple_cat(ListedTypes(), KeptTypes()));
using ImportedTypes = decltype(std::tuple_cat(ListedTypes(), std::tuple<std::type_identity<Person>>()));

// Those of the yearly review, which come and go by its own calls; the first ones may be added too.
using AddedTypes = decltype(std::tuple_cat(KeptTypes(), PersonTypes(),
                                           std::tuple<std::type_identity<OwnQuestion>, std::type_identity<HiddenQuestion>>()));
using ReviewTypes = decltype(std::tuple_cat(AddedTypes(), std::tuple<std::type_identity<Dismissal>, std::type_identity<ReviewYear>>()));

// Calls `work` with a value of the record type that the word names; false for a word that names none of `Types`.
template<class Types = ListedTypes, class Work> bool withType(const QString &word, Work &&work)
{
    const auto tried = [&]<class R>(std::type_identity<R>) {
        if (word != QLatin1String(Schema<R>::plural))
            return false;
        work(std::type_identity<R>());
        return true;
    };
    return std::apply([&](auto... type) { return (tried(type) || ...); }, Types());
}
template<class Types = ListedTypes> QStringList typeNames()
{
    return std::apply([]<class... R>(std::type_identity<R>...) { return QStringList{QLatin1String(Schema<R>::plural)...}; }, Types());
}

// The year of --year, 0 without it; the error is one of usage.
Result<int> yearOf(const QCommandLineParser &words);

// addcall.cpp
int add(const Session &session, QCommandLineParser &words);
// bookcalls.cpp
int newBook(const Session &session, QCommandLineParser &words);
int info(const Session &session, QCommandLineParser &words);
int list(const Session &session, QCommandLineParser &words);
int backUp(const Session &session, QCommandLineParser &words);
int restore(const Session &session, QCommandLineParser &words);
// filecalls.cpp
int importFile(const Session &session, QCommandLineParser &words);
int exportFile(const Session &session, QCommandLineParser &words);
// reportcall.cpp
int report(const Session &session, QCommandLineParser &words);
// reviewcall.cpp
int review(const Session &session, QCommandLineParser &words);
// deadlinecalls.cpp
int deadlines(const Session &session, QCommandLineParser &words);
int exportDeadlines(const Session &session, const QString &book, const QString &target);
// lawcalls.cpp
int check(const Session &session, QCommandLineParser &words);
int classifyFacts(const Session &session, QCommandLineParser &words);
// incidentcall.cpp
int incident(const Session &session, QCommandLineParser &words);
