// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractorimport.h"

#include "dialogs.h"
#include "domain/text.h"
#include "exchange/file.h"
#include "exchange/json.h"
#include "widgets/messagebar.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace {

using Found = Result<ImportPlan<Contractor>>;

Found planOfJson(const QString &path, const Known &known)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFileBytes)
        return Error{Error::Code::Io,
                     ContractorImport::tr("This file cannot be read. Nothing was changed. Copy it to this PC and try again."),
                     file.errorString()};
    const auto records = recordsFromJson<Contractor>(file.readAll());
    return records ? Found(planRecords(*records, known)) : Found(records.error());
}

// The first sheet with heads that name fields of a contractor.
Found planOfTables(const QString &path, const Known &known, const Library &library, const HeadWords &words)
{
    const auto tables = readTables(path);
    if (!tables)
        return tables.error();
    for (const Table &table : *tables)
        if (const Matching matching = matchSheet<Contractor>(table, words); matching.headRow >= 0 && matching.columnOf(u"name") >= 0)
            return planImport<Contractor>(table, matching, known, library, words);
    return Error{
        Error::Code::Invalid,
        ContractorImport::tr("No row with the heads of the columns was found. Nothing was changed. Name the columns in one row, for "
                             "example “Name”, “Work”, “Address”."),
        {}};
}

QString sentenceOf(const Problem &problem)
{
    if (problem.row == 0)
        return problem.reason;
    return problem.column.isEmpty() ? ContractorImport::tr("Row %1: %2").arg(problem.row).arg(problem.reason)
                                    : ContractorImport::tr("Row %1, %2: %3").arg(problem.row).arg(problem.column, problem.reason);
}

QStringList problemsOf(const ImportPlan<Contractor> &plan, int most)
{
    QStringList lines;
    for (const Problem &problem : plan.problems.mid(0, most))
        lines << sentenceOf(problem);
    if (plan.problems.size() > most)
        lines << ContractorImport::tr("and %n more", nullptr, int(plan.problems.size()) - most);
    return lines;
}

} // namespace

ContractorImport::ContractorImport(Book &book, const Library &library, MessageBar &messages, Dialogs &dialogs, QWidget *window)
    : QObject(window)
    , m_book(book)
    , m_library(library)
    , m_messages(messages)
    , m_dialogs(dialogs)
    , m_window(window)
{ }

void ContractorImport::start(const QString &given)
{
    if (m_book.isReadOnly())
        return m_messages.show(Error{Error::Code::Invalid, m_book.readOnlyReason(), {}});
    const QString path = !given.isEmpty()
        ? given
        : m_dialogs.openPath(m_window, tr("Import contractors"), {}, tr("Lists (*.csv *.tsv *.txt *.xlsx *.json)"));
    if (path.isEmpty())
        return;
    const auto words = HeadWords::load(m_library.folder());
    if (!words)
        return m_messages.show(words.error());
    auto *watcher = new QFutureWatcher<Found>(this);
    const Known known{.contractors = m_book.records<Contractor>().records()};
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path, known] {
        watcher->deleteLater();
        const Found found = watcher->result();
        if (!found)
            return m_messages.show(found.error());
        if (m_book.records<Contractor>().records() != known.contractors)
            return start(path); // they were edited meanwhile: compare anew
        agree(*found, oneLine(QFileInfo(path).fileName()));
    });
    m_messages.show({.mark = Mark::Open, .text = tr("Reading “%1”…").arg(oneLine(QFileInfo(path).fileName()))});
    const bool isJson = QFileInfo(path).suffix().compare(u"json", Qt::CaseInsensitive) == 0;
    watcher->setFuture(QtConcurrent::run([path, isJson, known, &library = m_library, heads = *words] {
        return isJson ? planOfJson(path, known) : planOfTables(path, known, library, heads);
    }));
}

void ContractorImport::agree(const ImportPlan<Contractor> &found, const QString &file)
{
    constexpr int mostNamed = 10;
    const int count = int(found.fresh.size() + found.changed.size());
    const QStringList problems = problemsOf(found, mostNamed);
    if (count == 0)
        return m_messages.show({.mark = Mark::Watch,
                                .text = found.problems.isEmpty() ? tr("“%1” holds nothing that is not in the book already.").arg(file)
                                                                 : tr("Nothing could be taken from “%1”. The book is as it was.").arg(file),
                                .detail = problems.join(u'\n')});
    QString text
        = tr("New: %1. Changed: %2. In the book already: %3.").arg(found.fresh.size()).arg(found.changed.size()).arg(found.already);
    if (!problems.isEmpty())
        text += QStringLiteral("\n\n") + tr("Cannot be taken:") + u'\n' + problems.join(u'\n');
    if (!m_dialogs.confirm(m_window, tr("Import “%1”").arg(file), text, tr("Take over")))
        return m_messages.show({.mark = Mark::Open, .text = tr("Nothing was taken over.")});
    Change change;
    for (const Contractor &contractor : found.fresh)
        change.add(contractor);
    for (const Contractor &contractor : found.changed)
        if (const Contractor *before = m_book.records<Contractor>().find(contractor.id))
            change.alter(*before, contractor);
    if (!m_messages.check(m_book.apply(change, tr("Import “%1”").arg(file))))
        return;
    emit taken((found.fresh.isEmpty() ? found.changed : found.fresh).constFirst().id);
    m_messages.show({.text = tr("%n contractors were taken over.", nullptr, count),
                     .action = tr("Undo"),
                     .run = [&book = m_book, writes = m_book.writes()] {
                         if (book.writes() == writes) // nothing was done since
                             book.history().undo();
                     }});
}
