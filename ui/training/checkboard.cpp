// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkboard.h"

#include "domain/trainingrecords.h"
#include "theme/style.h"
#include "widgets/marks.h"
#include "widgets/surface.h"
#include "widgets/text.h"
#include "workspace/book.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

State stateOf(const PeriodicCheck *last, QDate today)
{
    if (!last)
        return {Mark::Open, CheckBoard::tr("not yet")};
    if (nextDueOf(*last) < today)
        return {Mark::Late, CheckBoard::tr("overdue")};
    return isUnmended(*last) ? State{Mark::Watch, CheckBoard::tr("to be mended")} : State{Mark::Done, CheckBoard::tr("in time")};
}

} // namespace

CheckBoard::CheckBoard(const Book &book, const Library &library, QWidget *parent) : QWidget(parent), m_book(book)
{
    auto *card = new Card;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    const QStringList heads{tr("What is checked"), tr("Last time"), tr("Next due"), {}};
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(new Text(heads[column], Type::Caption, Text::Ink::Muted), 0, column);
    int row = 0;
    for (const Entry &entry : library.list(QStringLiteral("periodic_checks"))) {
        const QString name = entry.name.in(book.words().language);
        Line line{entry.id, {}, Text::paragraph({}), new Text, new Badge, new QPushButton(tr("Record")), new QPushButton(tr("Done today"))};
        line.last->setObjectName(QStringLiteral("last-") + entry.id);
        line.open->setObjectName(QStringLiteral("open-") + entry.id);
        line.open->setAccessibleName(tr("Record: %1").arg(name));
        line.done->setObjectName(QStringLiteral("done-") + entry.id);
        line.done->setAccessibleName(tr("Done today: %1").arg(name));
        line.done->setEnabled(!book.isReadOnly());
        setEmphasis(line.open, Emphasis::Quiet);
        ++row;
        int column = 0;
        for (QWidget *part : QList<QWidget *>{Text::paragraph(name, Type::Strong), line.last, line.due, line.state, line.open, line.done})
            grid->addWidget(part, row, column++, Qt::AlignVCenter);
        connect(line.done, &QPushButton::clicked, this, [this, kind = line.kind] { emit doneAsked(kind); });
        connect(line.open, &QPushButton::clicked, this, [this, place = m_lines.size()] { emit opened(m_lines[place].latest); });
        m_lines << line;
    }
    grid->setColumnStretch(0, 10);
    grid->setColumnStretch(1, 10);
    grid->setColumnStretch(3, 1);
    card->column()->addLayout(grid);
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(card);
    parts->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolled(content));
}

void CheckBoard::show(const QList<PeriodicCheck> &checks, QDate today)
{
    for (Line &line : m_lines) {
        const PeriodicCheck *last = latestCheck(checks, line.kind, today);
        line.latest = last ? last->id : QUuid();
        const QString result = last ? m_book.words().text(last->result, "check_results") : QString();
        line.last->setText(!last                  ? QStringLiteral("—")
                               : result.isEmpty() ? last->checkedOn.toString(Qt::ISODate)
                                                  : tr("%1, %2").arg(last->checkedOn.toString(Qt::ISODate), result));
        line.due->setText(last ? nextDueOf(*last).toString(Qt::ISODate) : QStringLiteral("—"));
        line.state->show(stateOf(last, today));
        line.open->setEnabled(last);
    }
}

void CheckBoard::takeFocus()
{
    if (!m_lines.isEmpty())
        m_lines.constFirst().done->setFocus(Qt::TabFocusReason);
}
