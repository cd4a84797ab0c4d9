// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearpage.h"

#include "comparecard.h"
#include "forms/editors.h"
#include "rowplace.h"
#include "yearcard.h"

#include <QHBoxLayout>
#include <QResizeEvent>

#include <algorithm>

YearPage::YearPage(ReviewDesk &desk, Dialogs &dialogs, MessageBar &messages)
    : Page(tr("Years"), tr("Start a review, sign it off, look at earlier ones."))
    , m_desk(desk)
    , m_top(new QHBoxLayout)
    , m_list(new RowPlace(tr("Reviewed years")))
    , m_card(new YearCard(desk, dialogs, messages))
    , m_compare(new CompareCard(desk))
{
    m_list->setObjectName(QStringLiteral("years"));
    auto *years = new Card(tr("Reviewed years"));
    years->addWide(m_list);
    years->column()->addStretch();
    m_top->setSpacing(space::l);
    m_top->addWidget(years, 2);
    m_top->addWidget(m_card, 5);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addLayout(m_top);
    column->addWidget(m_compare);
    column->addStretch();
    addScrolled(content);
    connect(m_list, &RowPlace::currentChanged, this, &YearPage::choose);
    connect(m_card, &YearCard::goTo, this, &Page::goTo);
    connect(m_card, &YearCard::printWanted, this, &YearPage::printWanted);
    connect(m_card, &YearCard::done, this, &YearPage::refresh);
    connect(m_compare, &CompareCard::goTo, this, &Page::goTo);
    connect(&m_desk, &ReviewDesk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    m_card->hide();
    m_compare->hide();
}

bool YearPage::finishEditing()
{
    finishComposing();
    return true;
}

bool YearPage::finishWork() { return m_card->finishClosing(); }

void YearPage::openRecord(const QUuid &id)
{
    for (const YearFacts &facts : std::as_const(m_years))
        if (facts.record.id == id && facts.isStarted) {
            m_year = facts.year;
            return refresh();
        }
}

void YearPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_year = 0; // the one under review
    refresh();
}

void YearPage::refresh()
{
    if (!m_desk.isReady())
        return;
    const ReviewInput input = m_desk.inputNow();
    m_years.clear();
    for (const int year : yearsToShow(input))
        m_years << factsOfYear(input, m_desk.content(), year);
    const auto chosen = [&](const YearFacts &facts) { return facts.year == m_year; };
    if (std::none_of(m_years.cbegin(), m_years.cend(), chosen))
        m_year = input.records.year;
    showList();
    m_card->showYear(*std::find_if(m_years.cbegin(), m_years.cend(), chosen), input);
    m_card->show();
    QList<YearFacts> answered = m_years;
    answered.removeIf([](const YearFacts &facts) { return facts.review.total.open == facts.review.total.asked(); });
    m_compare->showYears(answered);
    m_compare->setVisible(answered.size() > 1);
}

void YearPage::showList()
{
    const QSignalBlocker quiet(m_list);
    QList<Row> rows;
    int current = 0;
    for (const YearFacts &facts : std::as_const(m_years)) {
        if (facts.year == m_year)
            current = int(rows.size());
        QString note;
        if (facts.isStarted)
            note = pointsWords(facts.review.total);
        if (facts.isClosed)
            note = tr("%1, %2").arg(note, facts.record.closedOn.toString(Qt::ISODate));
        rows.append({.title = yearName(facts.year), .note = note, .trail = facts.state.word, .trailMark = facts.state.mark});
    }
    m_list->show(rows);
    m_list->setCurrent(current);
}

void YearPage::choose(int row)
{
    if (row < 0 || row >= m_years.size())
        return;
    m_year = m_years[row].year;
    m_card->showYear(m_years[row], m_desk.inputNow());
}

void YearPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isWide = event->size().width() >= 40 * fontMetrics().height();
    m_top->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
