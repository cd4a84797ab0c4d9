// SPDX-License-Identifier: GPL-3.0-or-later
#include "purposespage.h"

#include "changedialog.h"
#include "domain/text.h"
#include "purposeadvice.h"
#include "purposerecords.h"
#include "purposesetup.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int groupColumn = 1; // of the list: whose data

} // namespace

PurposesPage::PurposesPage(ReviewDesk &desk, const Library &library, MessageBar &messages, QWidget *parent)
    : Page(tr("Purposes of use"), tr("What personal data is used for, group by group, and how people are told."), parent)
    , m_desk(desk)
    , m_book(desk.book())
    , m_library(library)
    , m_messages(messages)
    , m_parts(new Segments({{QStringLiteral("purposes"), tr("Purposes")}, {QStringLiteral("consents"), tr("Consents")}}))
    , m_stack(new QStackedWidget)
    , m_purposes(new RecordPane<Purpose>(m_book, library, messages, purposeSetup(desk, library)))
    , m_consents(new RecordPane<Consent>(m_book, library, messages, consentSetup(m_book)))
    , m_records(new PurposeRecords(m_book, messages))
{
    constexpr int formPercent = 54;
    m_parts->setObjectName(QStringLiteral("purposeParts"));
    m_parts->setAccessibleName(tr("Purposes or consents"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_parts);
    row->addStretch();
    add(line);
    m_stack->addWidget(m_purposes);
    m_stack->addWidget(m_consents);
    add(m_stack, 1);
    for (RecordPaneView *one : {static_cast<RecordPaneView *>(m_purposes), static_cast<RecordPaneView *>(m_consents)})
        one->setDivision(formPercent);
    m_purposes->form()->insertWidget(m_purposes->form()->count() - 1, m_records);
    new PurposeAdvice(desk, library, messages, *m_purposes, m_records->lastField());
    m_purposes->table()->view()->sortByColumn(groupColumn, Qt::AscendingOrder);
    addButtons();

    connect(m_parts, &Segments::edited, this, [this](const QString &part) { showPart(part == QLatin1String("consents")); });
    connect(m_purposes, &RecordPaneView::recordShown, this, [this] {
        askAboutEdit();
        m_records->show(m_purposes->shownId());
    });
    connect(m_records, &PurposeRecords::holdingWanted, this, [this](const QUuid &id) { emit goTo(QStringLiteral("ledger"), id); });
    connect(m_records, &PurposeRecords::changeWanted, this, &PurposesPage::editChange);
    connect(m_records, &PurposeRecords::newChangeWanted, this, &PurposesPage::newChange);
    connect(m_records, &PurposeRecords::newConsentWanted, this, &PurposesPage::newConsent);
    connect(m_records, &PurposeRecords::consentWanted, this, [this](const QUuid &id) {
        showPart(1);
        m_consents->open(id);
    });
    // What the list says of a purpose comes from the ledger and the checks too.
    connect(&desk, &ReviewDesk::changed, this, [this] {
        if (isVisible())
            m_purposes->refreshList();
    });
    askAboutEdit();
    m_records->show(m_purposes->shownId());
    showPart(0);
}

void PurposesPage::addButtons()
{
    if (m_book.isReadOnly())
        return;
    m_new = header()->addPrimary(tr("New purpose"), QKeySequence::New);
    m_new->setObjectName(QStringLiteral("new"));
    connect(m_new, &QPushButton::clicked, this, &PurposesPage::makeNew);
}

RecordPaneView *PurposesPage::pane() const { return m_stack->currentIndex() == 0 ? static_cast<RecordPaneView *>(m_purposes) : m_consents; }

void PurposesPage::showPart(int part)
{
    if (part != m_stack->currentIndex() && !finishEditing())
        part = m_stack->currentIndex(); // what could not be stored stays in view
    m_stack->setCurrentIndex(part);
    m_parts->setChosen(part == 0 ? QStringLiteral("purposes") : QStringLiteral("consents"));
    if (m_new)
        m_new->setText(part == 0 ? tr("New purpose") : tr("New consent"));
}

void PurposesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_purposes->refreshList();
}

bool PurposesPage::finishEditing()
{
    if (!pane()->finish())
        return false;
    askAboutEdit();
    return true;
}

// Once for each wording.
void PurposesPage::askAboutEdit()
{
    const Purpose *now = m_book.records<Purpose>().find(m_noted.id);
    const bool wasTold = m_noted.noticeDate.isValid() && m_noted.noticeDate <= m_desk.today() && !m_noted.text.trimmed().isEmpty();
    const bool isEdited = now && wasTold && oneLine(now->text) != oneLine(m_noted.text) && now->text != m_asked;
    const auto isThisEdit = [&](const PurposeChange &change) { return change.purposes.has(now->id) && change.after == now->text; };
    const QList<PurposeChange> &changes = m_book.records<PurposeChange>().records();
    if (isEdited && std::none_of(changes.cbegin(), changes.cend(), isThisEdit)) {
        m_asked = now->text;
        const PurposeChange change{.before = m_noted.text, .after = now->text, .purposes = {{now->id}}, .changedOn = m_desk.today()};
        m_messages.show({.mark = Mark::Watch,
                         .text = tr("The words of a purpose that people were told were edited. If what the data is used for has "
                                    "changed, record it as a change."),
                         .action = tr("Record the change…"),
                         .run = [this, change] { openChange(change, true); }});
    }
    if (m_purposes->shownId() != m_noted.id) {
        m_noted = m_purposes->shown() ? *m_purposes->shown() : Purpose{};
        m_asked.clear();
    }
}

void PurposesPage::takeKeyboard() { pane()->takeKeyboard(); }
void PurposesPage::find() { pane()->find(); }
QList<QAction *> PurposesPage::commands() const { return pane()->commands(); }

void PurposesPage::openPart(const QString &part)
{
    if (part == QLatin1String("consents"))
        showPart(1);
}

void PurposesPage::openRecord(const QUuid &id)
{
    if (m_book.records<Consent>().find(id)) {
        showPart(1);
        return m_consents->open(id);
    }
    const PurposeChange *change = m_book.records<PurposeChange>().find(id);
    if (!change && !m_book.records<Purpose>().find(id))
        return;
    showPart(0);
    m_purposes->open(change ? change->purposes.ids.value(0) : id);
    if (change)
        editChange(id);
}

void PurposesPage::focusField(const QString &column)
{
    if (m_dialog)
        m_dialog->focusField(column);
    else
        pane()->focusField(column);
}

void PurposesPage::makeNew() { pane()->makeNew(); }

// To the purpose that is shown.
void PurposesPage::newConsent()
{
    if (!finishEditing())
        return;
    const QUuid purpose = m_purposes->shownId();
    Consent consent;
    consent.purposes.ids << purpose;
    consent.givenOn = m_desk.today();
    if (!m_messages.check(m_book.edit(consent, tr("Record a consent"))))
        return;
    showPart(1);
    m_consents->open(consent.id);
    m_consents->focusField(QStringLiteral("person"));
}

void PurposesPage::newChange()
{
    if (!finishEditing() || !m_purposes->shown() || m_book.isReadOnly())
        return;
    const Purpose &purpose = *m_purposes->shown();
    openChange({.before = purpose.text, .after = purpose.text, .purposes = {{purpose.id}}, .changedOn = m_desk.today()}, true);
}

void PurposesPage::editChange(const QUuid &id)
{
    if (const PurposeChange *change = m_book.records<PurposeChange>().find(id); change && !m_book.isReadOnly() && finishEditing())
        openChange(*change, false);
}

void PurposesPage::openChange(const PurposeChange &change, bool isNew)
{
    m_dialog = new ChangeDialog(change, isNew ? ChangeDialog::Kind::New : ChangeDialog::Kind::Kept, m_library, m_book.words().language,
                                window());
    connect(m_dialog, &QDialog::accepted, this, [this, before = change, isNew] {
        const PurposeChange after = m_dialog->change();
        Change stored;
        if (!isNew) {
            if (after == before)
                return;
            stored.alter(before, after);
            return store(stored, tr("Correct a change of purpose"), tr("The change of purpose was corrected."));
        }
        const Purpose *purpose = m_book.records<Purpose>().find(after.purposes.ids.value(0));
        if (!purpose)
            return;
        Purpose changed = *purpose;
        changed.text = after.after;
        stored.alter(*purpose, changed);
        stored.add(after);
        store(stored, tr("Change the purpose"), tr("The purpose was changed; the old text is kept with the change."));
    });
    connect(m_dialog, &ChangeDialog::deleteWanted, this, [this, change] {
        store(m_book.removal<PurposeChange>({change.id}), tr("Delete a change of purpose"), tr("The record of the change was deleted."));
    });
    m_dialog->open();
}

void PurposesPage::store(const Change &change, const QString &title, const QString &said)
{
    if (!m_messages.check(m_book.apply(change, title)))
        return;
    m_messages.show({.text = said, .action = tr("Undo"), .run = [&book = m_book, writes = m_book.writes()] {
                         if (book.writes() == writes) // nothing was done since
                             book.history().undo();
                     }});
}
