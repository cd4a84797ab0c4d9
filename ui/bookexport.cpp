// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookexport.h"

#include "dialogs.h"
#include "domain/deadlines.h"
#include "domain/text.h"
#include "exchange/icalendar.h"
#include "exchange/readablecolumns.h"
#include "files/writefile.h"
#include "widgets/messagebar.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace {

// What links of the records are written as.
QHash<QUuid, QString> namesIn(const Book &book)
{
    QHash<QUuid, QString> names;
    const auto add = [&](const auto &records) {
        for (const auto &record : records)
            names.insert(record.id, book.words().nameOf(record.id));
    };
    add(book.records<Holding>().records());
    add(book.records<Purpose>().records());
    add(book.records<Contractor>().records());
    return names;
}

} // namespace

BookExport::BookExport(ReviewDesk &desk, const Library &library, MessageBar &messages, Dialogs &dialogs, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_book(desk.book())
    , m_library(library)
    , m_messages(messages)
    , m_dialogs(dialogs)
    , m_window(window)
{ }

QString BookExport::tablePath(const QString &title, const QString &name)
{
    return m_dialogs.savePath(m_window, title, {}, name, tr("Spreadsheet (*.xlsx);;Text for spreadsheets (*.csv);;JSON (*.json)"));
}

void BookExport::answers()
{
    QList<Answer> answers = m_book.records<Answer>().records();
    const int year = m_desk.inputNow().records.year;
    const auto isOfYear = [year](const Answer &answer) { return answer.year == year; };
    QString name = tr("Answers");
    if (!std::all_of(answers.cbegin(), answers.cend(), isOfYear)) {
        const int chosen = m_dialogs.choose(m_window, tr("Export the answers"), tr("Which answers are to be written?"),
                                            {tr("Of %1").arg(year), tr("Of all years")});
        if (chosen < 0)
            return;
        if (chosen == 0) {
            answers.removeIf([&](const Answer &answer) { return !isOfYear(answer); });
            name = tr("Answers of %1").arg(year);
        }
    }
    writeRecords(tablePath(tr("Export the answers"), name), answers);
}

void BookExport::actions() { writeRecords(tablePath(tr("Export the actions"), tr("Actions")), m_book.records<Action>().records()); }

void BookExport::contractors()
{
    writeRecords(tablePath(tr("Export the contractors"), tr("Contractors")), m_book.records<Contractor>().records());
}

void BookExport::contractorChecks()
{
    writeRecords(tablePath(tr("Export the checks of contractors"), tr("Checks of contractors")),
                 m_book.records<ContractorCheck>().records());
}

void BookExport::provisions()
{
    writeRecords(tablePath(tr("Export what was provided and received"), tr("Provided and received")),
                 m_book.records<Provision>().records());
}

void BookExport::jointUses()
{
    writeRecords(tablePath(tr("Export the joint uses"), tr("Joint use")), m_book.records<JointUse>().records());
}

void BookExport::incidents() { writeRecords(tablePath(tr("Export the incidents"), tr("Incidents")), m_book.records<Incident>().records()); }

void BookExport::deskChecks()
{
    writeRecords(tablePath(tr("Export the checks of health data and My Number"), tr("Health data and My Number")),
                 m_book.records<DeskCheck>().records());
}

void BookExport::deadlines()
{
    const ReviewInput input = m_desk.inputNow();
    const auto all = deadlinesOf(input.records, input.years);
    const auto calendar = toICalendar(all, m_book.firm().name, QDateTime::currentDateTimeUtc());
    if (!calendar)
        return m_messages.show({.mark = Mark::Watch, .text = calendar.error().message});
    const QString path = m_dialogs.savePath(m_window, tr("Export deadlines as calendar"), {}, tr("Deadlines"), tr("Calendar (*.ics)"));
    write(path, int(all.size()), [bytes = *calendar]() -> Result<QByteArray> { return bytes; });
}

template<class R> void BookExport::writeRecords(const QString &path, const QList<R> &records)
{
    const auto heads = HeadWords::load(m_library.folder());
    if (!heads)
        return m_messages.show(heads.error());
    m_desk.settle(); // the questions in words are part of the file
    const Language language = m_book.words().language;
    const QList<OwnQuestion> own = m_book.records<OwnQuestion>().records();
    ReadableColumns<R> readable;
    if constexpr (std::is_same_v<R, Answer>)
        readable = readableAnswers(m_desk.content(), own, m_library, language);
    else if constexpr (std::is_same_v<R, Action>)
        readable = readableActions(m_desk.content(), own, language);
    write(path, int(records.size()),
          [path, records, heads = *heads, readable, &library = m_library, language, names = namesIn(m_book),
           purposes = m_book.records<Purpose>().records(), contractors = m_book.records<Contractor>().records()] {
              CellValues values(library, heads, purposes, contractors);
              values.setNames([names](const QUuid &id) { return names.value(id); });
              return exportRecords(records, formatOf(path), values, heads, language, readable);
          });
}

void BookExport::write(const QString &path, int count, const std::function<Result<QByteArray>()> &content)
{
    if (path.isEmpty())
        return;
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path, count] {
        watcher->deleteLater();
        if (m_messages.check(watcher->result()))
            m_messages.show({.text = tr("%n entries were written to “%1”.", nullptr, count).arg(oneLine(QFileInfo(path).fileName()))});
    });
    m_messages.show({.mark = Mark::Open, .text = tr("The file is being written…")});
    watcher->setFuture(QtConcurrent::run([path, content]() -> Result<void> {
        const auto bytes = content();
        return bytes ? writeFile(path, *bytes) : Result<void>(bytes.error());
    }));
}
