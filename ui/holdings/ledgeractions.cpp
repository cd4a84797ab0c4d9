// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkdialog.h"
#include "domain/text.h"
#include "kinddefaults.h"
#include "kindpicker.h"
#include "ledgerpage.h"
#include "mergedialog.h"
#include "pages/standing.h"
#include "pages/undoable.h"
#include "recordform.h"
#include "selectiontable.h"
#include "store/backup.h"
#include "theme/icons.h"
#include "widgets/messagebar.h"
#include "workspace/settings.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>
#include <QtConcurrent>

namespace {

constexpr int manyRecords = 10; // removing more than these makes a backup first

QString shortName(const Holding &holding)
{
    const QString name = oneLine(holding.name);
    return name.size() > 40 ? QString(firstOf(name, 39) + u'…') : name;
}

} // namespace

QAction *LedgerPage::addCommand(const QString &text, const QString &icon, const QKeySequence &keys, void (LedgerPage::*run)())
{
    auto *action = new QAction(lineIcon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // Delete and Ctrl+C in a field belong to the field
    connect(action, &QAction::triggered, this, run);
    m_table->addAction(action);
    m_commands.append(action);
    return action;
}

void LedgerPage::addCommands()
{
    const auto separate = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        m_table->addAction(line);
        m_commands.append(line);
    };
    addCommand(tr("Duplicate"), QStringLiteral("add"), Qt::CTRL | Qt::Key_D, &LedgerPage::duplicate)->setObjectName("duplicate");
    addCommand(tr("Change one field…"), {}, Qt::CTRL | Qt::Key_E, &LedgerPage::changeSelected)->setObjectName("change");
    addCommand(tr("Make one record of these…"), {}, Qt::CTRL | Qt::Key_M, &LedgerPage::mergeSelected)->setObjectName("merge");
    separate();
    addCommand(tr("Copy for a spreadsheet"), QStringLiteral("copy"), QKeySequence::Copy, &LedgerPage::copySelected)->setObjectName("copy");
    addCommand(tr("Export…"), {}, {}, &LedgerPage::exportRecords)->setObjectName("export");
    separate();
    addCommand(tr("No longer kept"), {}, {}, &LedgerPage::archiveSelected)->setObjectName("archive");
    addCommand(tr("Bring back"), QStringLiteral("undo"), {}, &LedgerPage::bringBackSelected)->setObjectName("back");
    addCommand(tr("Delete"), {}, QKeySequence::Delete, &LedgerPage::removeSelected)->setObjectName("delete");
}

void LedgerPage::updateCommands()
{
    const qsizetype chosen = m_table->selectionModel()->selectedRows().size();
    for (QAction *action : std::as_const(m_commands)) {
        const QString name = action->objectName();
        const bool reads = name == u"copy" || name == u"export";
        action->setEnabled((reads || !m_book.isReadOnly()) && (name == u"export" || chosen >= (name == u"merge" ? 2 : 1)));
    }
}

void LedgerPage::done(const QString &sentence) { m_messages.show(undoable(m_book, sentence)); }

void LedgerPage::newRecord()
{
    finishEditing();
    if (m_book.isReadOnly())
        return m_messages.show(Error{Error::Code::Invalid, m_book.readOnlyReason(), {}});
    auto *picker = new KindPicker(m_library, m_book.words().language, this);
    connect(picker, &KindPicker::picked, this, &LedgerPage::addOfKind);
    picker->open();
}

void LedgerPage::addOfKind(const QString &id)
{
    const Kind *kind = m_library.kind(id);
    if (!kind)
        return;
    const Holding holding = holdingOf(*kind, m_book.words().language);
    if (!m_messages.check(m_book.edit(holding, tr("New record “%1”").arg(shortName(holding)))))
        return;
    openRecord(holding.id);
    m_form->focusField(QStringLiteral("name"));
}

void LedgerPage::duplicate()
{
    finishEditing();
    Change change;
    QUuid last;
    for (Holding copy : selected()) {
        copy.id = last = QUuid::createUuid();
        copy.revision = 0;
        copy.name = tr("%1 (copy)").arg(copy.name);
        copy.lastReview = {};
        copy.reviewResult = {};
        change.add(copy);
    }
    if (last.isNull() || !m_messages.check(m_book.apply(change, tr("Duplicate"))))
        return;
    openRecord(last);
    m_form->focusField(QStringLiteral("name"));
}

void LedgerPage::removeSelected()
{
    finishEditing();
    const QList<QUuid> ids = selectedIds();
    if (ids.isEmpty())
        return;
    if (ids.size() <= manyRecords)
        return remove(ids);
    afterBackup(false, [this, ids] { remove(ids); });
}

void LedgerPage::remove(const QList<QUuid> &ids)
{
    const Holding *only = ids.size() == 1 ? m_book.records<Holding>().find(ids.constFirst()) : nullptr;
    const QString title = only ? tr("Delete “%1”").arg(shortName(*only)) : tr("Delete %n records", nullptr, int(ids.size()));
    const QString said = only ? tr("“%1” was deleted.").arg(shortName(*only)) : tr("%n records were deleted.", nullptr, int(ids.size()));
    if (m_messages.check(m_book.apply(m_book.removal<Holding>(ids), title)))
        done(said);
}

void LedgerPage::alter(const QList<Holding> &before, const QString &title, const std::function<Holding(Holding)> &changed)
{
    Change change;
    int count = 0;
    for (const Holding &record : before) {
        const Holding after = changed(record);
        if (after == record)
            continue;
        change.alter(record, after);
        ++count;
    }
    if (count == 0)
        return;
    if (m_messages.check(m_book.apply(change, title)))
        done(tr("%n records were changed.", nullptr, count));
}

void LedgerPage::archiveSelected()
{
    finishEditing();
    alter(selected(), tr("No longer kept"), [this](const Holding &record) { return archived(record, m_list->today()); });
}

void LedgerPage::bringBackSelected()
{
    finishEditing();
    alter(selected(), tr("Bring back"), [](Holding record) {
        record.presence = Presence::Present;
        return record;
    });
}

void LedgerPage::changeSelected()
{
    finishEditing();
    const QList<QUuid> ids = selectedIds();
    if (ids.isEmpty())
        return;
    auto *dialog = new BulkDialog(m_book, m_library, int(ids.size()), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        alter(selected(), tr("Change “%1”").arg(dialog->fieldLabel()), [dialog](const Holding &record) { return dialog->applied(record); });
    });
    dialog->open();
}

void LedgerPage::mergeSelected()
{
    finishEditing();
    const QList<Holding> records = selected();
    if (records.size() < 2)
        return;
    auto *dialog = new MergeDialog(records, m_book.words(), this);
    connect(dialog, &QDialog::accepted, this, [this, records] {
        QList<QUuid> others;
        for (const Holding &record : records.sliced(1))
            others.append(record.id);
        Change change = m_book.removal<Holding>(others);
        change.alter(records.constFirst(), merged(records));
        if (m_messages.check(m_book.apply(change, tr("Make one record of %n", nullptr, int(records.size())))))
            done(tr("%n records became one.", nullptr, int(records.size())));
        select(records.constFirst().id);
    });
    dialog->open();
}

void LedgerPage::copySelected()
{
    finishEditing();
    if (const QList<Holding> records = selected(); !records.isEmpty())
        QGuiApplication::clipboard()->setText(selectionTable(records, m_book.words()));
}

// The yearly pass: the answer is stored, then the next record is asked about. One that has changed stays, to be corrected.
void LedgerPage::answer(const QUuid &id, const QString &how)
{
    const Holding *record = m_book.records<Holding>().find(id);
    if (!record)
        return;
    const int row = std::max(0, m_list->rowOf(id));
    const QString name = shortName(*record);
    Holding after = how == u"gone" ? archived(*record, m_list->today()) : confirmed(*record, how, m_list->today());
    if (how == u"back") {
        after = *record;
        after.presence = Presence::Present;
    }
    const QString said = how == u"gone" ? tr("“%1” is no longer kept. The record stays under “No longer kept”.").arg(name)
        : how == u"back"                ? tr("“%1” is back.").arg(name)
        : how == u"changed"             ? tr("Noted. Correct what has changed; each field is stored as you leave it.")
                                        : tr("“%1” was confirmed.").arg(name);
    if (!m_messages.check(m_book.edit(after, tr("Confirm “%1”").arg(name))))
        return;
    done(said);
    if (how == u"changed" || how == u"back")
        return select(id);
    if (const int next = m_list->nextToCheck(row); next >= 0)
        select(m_list->at(next).id);
    else
        m_messages.show(Message{.mark = Mark::Done, .text = tr("All records shown here are confirmed for this year.")});
}

void LedgerPage::afterBackup(bool forImport, const std::function<void()> &next)
{
    if (m_book.path().isEmpty())
        return next(); // a server is backed up by whoever keeps it
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    const QPointer<QWidget> focus = QApplication::focusWidget();
    window()->setEnabled(false); // an undo or another book now would take away what is to be changed
    m_messages.show(Message{.mark = Mark::Open, .text = tr("A backup of the book is being made first…")});
    connect(watcher, &QFutureWatcher<Result<QString>>::finished, this, [this, watcher, focus, next] {
        watcher->deleteLater();
        window()->setEnabled(true);
        if (focus)
            focus->setFocus();
        const Result<QString> made = watcher->result();
        if (made)
            return next();
        Message failed{.mark = Mark::Late, .text = made.error().message, .detail = made.error().detail};
        failed.action = tr("Go on without a backup");
        failed.run = next;
        m_messages.show(failed);
    });
    const auto reason = forImport ? backup::Reason::Import : backup::Reason::Removal;
    watcher->setFuture(QtConcurrent::run([path = m_book.path(), folder = m_settings.backupFolder(), reason] {
        return backup::make(path, folder, reason, QDateTime::currentDateTime());
    }));
}

bool LedgerPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_filter && key == Qt::Key_Down) { // from the filter into the list
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_form->focusField(QStringLiteral("name"));
        return true;
    }
    return Page::eventFilter(watched, event);
}
