// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentlist.h"

#include "domain/text.h"
#include "forms/recordtable.h"
#include "incidentwords.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/rowslot.h"
#include "widgets/surface.h"
#include "workspace/incidentworkdrill.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

IncidentList::IncidentList(OpenIncident &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_table(new RecordTable(tr("Incidents"), {tr("What happened"), tr("Known on"), tr("Due next"), tr("State")}))
    , m_upper(new QStackedWidget)
    , m_drills(new Card(tr("Practice runs")))
    , m_drillRows(new RowSlot(tr("Practice runs")))
{
    auto *none = new EmptyState(QStringLiteral("leak"), tr("No incident is recorded"),
                                tr("Write it down at the first word, even where it is only suspected: the day the firm knows is day 1. "
                                   "The program then tells what to do and until when."),
                                tr("Record an incident or a suspicion"));
    none->findChild<QPushButton *>()->setVisible(!m_open.isReadOnly());
    m_table->view()->setObjectName(QStringLiteral("incidents"));
    m_drillRows->setObjectName(QStringLiteral("drills"));
    m_upper->addWidget(m_table);
    m_upper->addWidget(none);
    m_drills->addWide(m_drillRows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_upper, 1);
    column->addWidget(m_drills);
    connect(none, &EmptyState::started, this, &IncidentList::startWanted);
    connect(m_table, &RecordTable::entered, this, [this] { emit opened(current()); });
    connect(m_table->view(), &QAbstractItemView::clicked, this, [this] { emit opened(current()); });
    connect(m_drillRows, &RowSlot::opened, this, [this](int row) { emit opened(m_drillIds[row]); });
    connect(m_drillRows, &RowSlot::removeAsked, this, [this](int row) { emit removeWanted(m_drillIds[row]); });
}

QList<Incident> IncidentList::sorted(bool practice) const
{
    QList<Incident> chosen;
    for (const Incident &one : m_open.book().records<Incident>().records())
        if (isPractice(one) == practice)
            chosen << one;
    std::stable_sort(chosen.begin(), chosen.end(), [](const Incident &one, const Incident &other) {
        const bool isClosed = one.closedOn.isValid(), isOtherClosed = other.closedOn.isValid();
        return isClosed != isOtherClosed ? !isClosed : one.knownOn > other.knownOn;
    });
    return chosen;
}

void IncidentList::refresh()
{
    const DeskRecords &desks = m_open.desks();
    QList<RecordRow> rows;
    for (const Incident &one : sorted(false)) {
        const State state = stateOf(one, desks, m_open.today());
        const auto due = nextDueOf(one, desks);
        const QString day = one.knownOn.toString(Qt::ISODate);
        rows.append({.id = one.id,
                     .cells = {nameOf(one), day, nextDueWords(one, desks, m_open.today()).words, state.word},
                     .mark = state.mark,
                     .order = {nameOf(one), day, due ? due->date.toString(Qt::ISODate) : QStringLiteral("9"), state.word},
                     .more = QStringList{one.facts, one.items, one.causeText, one.note}.join(u' ')});
    }
    m_table->list()->setRows(rows);
    m_upper->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    QList<Row> drills;
    m_drillIds.clear();
    for (const Incident &one : sorted(true)) {
        drills.append({.mark = Mark::Fresh,
                       .lead = one.knownOn.toString(Qt::ISODate),
                       .title = nameOf(one),
                       .note = oneLine(firstOf(one.lesson, 80)),
                       .trail = tr("Practice")});
        m_drillIds << one.id;
    }
    m_drillRows->setRows(drills);
    m_drills->setVisible(!drills.isEmpty());
}

QUuid IncidentList::current() const { return m_table->current(); }

void IncidentList::choose(const QUuid &id) { m_table->select(id); }

void IncidentList::takeKeyboard()
{
    if (m_table->list()->isEmpty())
        m_upper->currentWidget()->findChild<QPushButton *>()->setFocus(Qt::TabFocusReason);
    else
        m_table->view()->setFocus(Qt::TabFocusReason);
}
