// SPDX-License-Identifier: GPL-3.0-or-later
#include "todoview.h"

#include "domain/deadlines.h"
#include "pages/deadlinelines.h"
#include "theme/style.h"
#include "widgets/bits.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

constexpr int mostDue = 12;

// Of the year, those who took part in nothing yet.
QList<Person> untrainedThisYear(const BookRecords &records)
{
    return untrained(staffOn(records.training.people, records.today), records.training.trainings,
                     yearStartOf(records.today, records.firm.fiscalStart), records.today);
}

} // namespace

TodoView::TodoView(const ReviewDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *holder = new QWidget;
    m_holder = new QVBoxLayout(holder);
    m_holder->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolled(holder));
    refresh();
}

// The cards hold no input: they are made anew.
void TodoView::refresh()
{
    const BookRecords records = m_desk.inputNow().records;
    if (m_content) {
        m_content->hide();
        std::exchange(m_content, nullptr)->deleteLater(); // a row of it may be what asked for this
    }
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    const TrainingRecords &kept = records.training;
    const bool isEmpty = kept.people.isEmpty() && kept.trainings.isEmpty() && kept.checks.isEmpty() && kept.disposals.isEmpty();
    if (isEmpty) {
        m_overdue = 0;
        column->addWidget(firstSteps(), 1);
    } else {
        column->addWidget(dueCard(records));
        if (QWidget *card = untrainedCard(records))
            column->addWidget(card);
        column->addStretch(1); // cards keep their height
    }
    m_holder->addWidget(m_content);
}

QWidget *TodoView::firstSteps()
{
    auto *none
        = new EmptyState(QStringLiteral("training"), tr("Begin with the people"),
                         tr("List who works here, by name or by role. Then write down each training, check and disposal when it takes "
                            "place: the program tells what is due, and answers the questions of the review from it."),
                         tr("Enter the people"));
    connect(none, &EmptyState::started, this, [this] { emit partAsked(QStringLiteral("people")); });
    return none;
}

QWidget *TodoView::dueCard(const BookRecords &records)
{
    const BookRecords own{.firm = records.firm, .training = records.training, .today = records.today};
    QList<Deadline> due = deadlinesOf(own, {});
    m_overdue = int(std::count_if(due.cbegin(), due.cend(), [](const Deadline &one) { return one.daysLeft < 0; }));
    due = due.mid(0, mostDue);
    QList<QUuid> targets;
    for (const Deadline &one : std::as_const(due))
        targets << one.record;
    QList<Row> rows = deadlineRows(due);
    for (const PeriodicCheck &check : records.training.checks)
        if (isUnmended(check)) {
            rows.prepend({.mark = Mark::Watch,
                          .title = tr("To be mended: %1").arg(records.training.checkName(check.kind.value)),
                          .note = check.found});
            targets.prepend(check.id);
        }
    auto *card = new Card(tr("What is due"));
    if (rows.isEmpty())
        card->column()->addWidget(
            Text::paragraph(tr("Nothing is due. What you record here appears with its next day."), Type::Body, Text::Ink::Muted));
    auto *list = new RowList(rows, tr("What is due"));
    list->setObjectName(QStringLiteral("due"));
    list->setVisible(!rows.isEmpty());
    card->addWide(list);
    connect(list, &RowList::opened, this, [this, targets](int row) { emit opened(targets[row]); });
    return card;
}

QWidget *TodoView::untrainedCard(const BookRecords &records)
{
    const QList<Person> staff = staffOn(records.training.people, records.today), missing = untrainedThisYear(records);
    if (staff.isEmpty())
        return nullptr;
    const QString since = yearStartOf(records.today, records.firm.fiscalStart).toString(Qt::ISODate);
    auto *card = new Card(tr("Training of this business year"));
    auto *words = Text::paragraph(
        missing.isEmpty()
            ? tr("All %1 people who work here took part in a training since %2.").arg(staff.size()).arg(since)
            : tr("%1 of %2 people took part in none since %3: %4").arg(missing.size()).arg(staff.size()).arg(since, namesOf(missing)));
    words->setObjectName(QStringLiteral("untrained"));
    card->column()->addWidget(words);
    if (!missing.isEmpty()) {
        card->column()->addWidget(
            Text::paragraph(tr("Teaching everybody is a duty; how often is up to the firm. On joining and once a year is what is usual."),
                            Type::Caption, Text::Ink::Muted));
        auto *record = new QPushButton(tr("Record a training"));
        record->setVisible(!m_desk.book().isReadOnly());
        card->column()->addWidget(record, 0, Qt::AlignLeft);
        connect(record, &QPushButton::clicked, this, [this] { emit partAsked(QStringLiteral("new-training")); });
    }
    return card;
}
