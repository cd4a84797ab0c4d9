// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "domain/text.h"
#include "exchange/export.h"
#include "exchange/file.h"
#include "files/writefile.h"
#include "importdialog.h"
#include "ledgerpage.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrent>

namespace {

// The one local list among what is dragged; empty when it is something else.
QString listIn(const QMimeData &data)
{
    if (data.urls().size() != 1 || !data.urls().constFirst().isLocalFile())
        return {};
    const QString path = data.urls().constFirst().toLocalFile();
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("xlsx"),
                                     QStringLiteral("json")};
    return endings.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

} // namespace

void LedgerPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_book.isReadOnly() && !listIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LedgerPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QString path = listIn(*event->mimeData());
    QMetaObject::invokeMethod(
        this, [this, path] { importFile(path); }, Qt::QueuedConnection); // the program dragged from waits for the drop to end
}

void LedgerPage::importFile(const QString &given)
{
    finishEditing();
    if (m_book.isReadOnly())
        return m_messages.show(Error{Error::Code::Invalid, m_book.readOnlyReason(), {}});
    const QString path
        = !given.isEmpty() ? given : m_dialogs.openPath(this, tr("Import a list"), {}, tr("Lists (*.csv *.tsv *.txt *.xlsx *.json)"));
    if (path.isEmpty())
        return;
    auto *dialog = new ImportDialog(m_book, m_library, m_list->today(), path, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, file = oneLine(QFileInfo(path).fileName())] {
        const Change change = dialog->change();
        const int count = dialog->takenCount();
        const QUuid first = dialog->firstTaken();
        afterBackup(true, [this, change, count, first, file] {
            QApplication::setOverrideCursor(Qt::WaitCursor);
            const bool taken = m_messages.check(m_book.apply(change, tr("Import “%1”").arg(file)));
            QApplication::restoreOverrideCursor();
            if (!taken)
                return;
            openRecord(first);
            done(tr("%n records were taken over.", nullptr, count));
        });
    });
    dialog->open();
}

// Several chosen records are exported alone, else all of the book.
void LedgerPage::exportRecords()
{
    finishEditing();
    const QList<Holding> chosen = selected();
    const QList<Holding> records = chosen.size() > 1 ? chosen : m_book.records<Holding>().records();
    const QString path = m_dialogs.savePath(this, tr("Export the ledger"), {}, tr("Ledger"),
                                            tr("Spreadsheet (*.xlsx);;Text for spreadsheets (*.csv);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    auto words = HeadWords::load(m_library.folder());
    if (!words)
        return m_messages.show(words.error());
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path, count = int(records.size())] {
        watcher->deleteLater();
        if (m_messages.check(watcher->result()))
            m_messages.show(
                Message{.mark = Mark::Done,
                        .text = tr("%n records were written to “%1”.", nullptr, count).arg(oneLine(QFileInfo(path).fileName()))});
    });
    m_messages.show(Message{.mark = Mark::Open, .text = tr("The ledger is being written…")});
    const auto work
        = [path, records, headWords = *words, &library = m_library, language = m_book.words().language,
           purposes = m_book.records<Purpose>().records(), contractors = m_book.records<Contractor>().records()]() -> Result<void> {
        CellValues values(library, headWords, purposes, contractors);
        auto bytes = ::exportRecords(records, formatOf(path), values, headWords, language);
        if (!bytes)
            return bytes.error();
        return writeFile(path, *bytes);
    };
    watcher->setFuture(QtConcurrent::run(work));
}
