// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultview.h"

#include "answerwords.h"
#include "chart.h"
#include "notices.h"
#include "theme/theme.h"
#include "widgets/rows.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int strongest = 3, weakest = 5; // areas, questions

QString comparison(Count now, Count before)
{
    if (!now || !before)
        return {};
    const int step = *now - *before;
    if (step == 0)
        return ResultView::tr("As last year (%1)").arg(*before);
    return step > 0 ? ResultView::tr("%1 more than last year (%2)").arg(step).arg(*before)
                    : ResultView::tr("%1 fewer than last year (%2)").arg(-step).arg(*before);
}

// Areas with points, the best first; those with the same points in their own order.
QList<ReviewArea> byPoints(QList<ReviewArea> areas)
{
    areas.removeIf([](const ReviewArea &area) { return !area.now.points(); });
    std::stable_sort(areas.begin(), areas.end(),
                     [](const ReviewArea &one, const ReviewArea &other) { return *one.now.points() > *other.now.points(); });
    return areas;
}

// What earns least and would do most harm comes first.
QList<ReviewItem> weakItems(const YearReview &review)
{
    QList<ReviewItem> weak;
    for (const ReviewItem &item : review.items)
        if (item.answer.recheck.isEmpty() && pointsOf(item.answer.value).value_or(100) < 50)
            weak << item;
    std::stable_sort(weak.begin(), weak.end(), [](const ReviewItem &one, const ReviewItem &other) {
        return std::pair(-one.weight, *pointsOf(one.answer.value)) < std::pair(-other.weight, *pointsOf(other.answer.value));
    });
    return weak.mid(0, weakest);
}

} // namespace

ResultView::ResultView(YearSheet &sheet, const Library &library, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_library(library)
    , m_holder(new QVBoxLayout(this))
{
    m_holder->setContentsMargins(0, 0, 0, 0);
    connect(&sheet, &YearSheet::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ResultView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// The cards hold no input: they are made anew.
void ResultView::refresh()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // a row of it may have brought us here
    }
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(totalCard());
    column->addWidget(chartCard());
    column->addWidget(wordsCard());
    auto *notices = new NoticeCard(m_sheet.content(), m_library, m_sheet.language(), m_sheet.today());
    column->addWidget(notices);
    notices->setVisible(!notices->isEmpty());
    column->addStretch(1); // cards keep their height in a tall window
    m_holder->addWidget(m_content);
}

QWidget *ResultView::totalCard()
{
    const YearReview &review = m_sheet.review();
    const AreaScore &total = review.total;
    QStringList apart;
    const auto add = [&apart](const QString &word, int count) {
        if (count > 0)
            apart << ResultView::tr("%1: %2").arg(word).arg(count);
    };
    add(stateOf(AnswerValue::Open).word, total.open);
    add(tr("Check again"), total.recheck);
    add(stateOf(AnswerValue::Unknown).word, total.unknown);
    add(stateOf(AnswerValue::NotApplicable).word, total.notApplicable);
    const Count before = review.totalBefore ? review.totalBefore->points() : Count();
    QString head = comparison(total.points(), before);
    if (head.isEmpty())
        head = total.points() ? tr("out of 100") : tr("No answer counts yet");
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(Text::paragraph(head, Type::Strong));
    words->addWidget(Text::paragraph(tr("%1 of %2 questions are answered.").arg(total.settled()).arg(total.asked())));
    if (!apart.isEmpty())
        words->addWidget(Text::paragraph(apart.join(tr(" · ")), Type::Body, Text::Ink::Muted));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    auto *figure = new Text(total.points() ? tr("%n points", nullptr, *total.points()) : QStringLiteral("—"), Type::Figure);
    figure->setObjectName(QStringLiteral("total"));
    row->addWidget(figure);
    row->addLayout(words, 1);
    auto *card = new Card;
    card->column()->addLayout(row);
    return card;
}

QWidget *ResultView::chartCard()
{
    QList<ChartArea> areas;
    for (const ReviewArea &area : m_sheet.review().areas)
        areas.append({area.title.in(m_sheet.language()), area.now.points(), area.before ? area.before->points() : Count()});
    auto *chart = new Chart;
    chart->show(areas);
    auto *card = new Card(tr("Points by area"));
    card->column()->addWidget(chart);
    return card;
}

QWidget *ResultView::wordsCard()
{
    const Language language = m_sheet.language();
    const QList<ReviewArea> areas = byPoints(m_sheet.review().areas);
    auto *card = new Card(tr("Strong and weak"));
    if (areas.isEmpty()) {
        card->column()->addWidget(Text::paragraph(tr("Answer a few questions, and this shows what is strong and what is weak.")));
        return card;
    }
    QStringList strong;
    const auto told
        = [&](const ReviewArea &area) { return tr("%1 (%n points)", nullptr, *area.now.points()).arg(area.title.in(language)); };
    for (const ReviewArea &area : areas.mid(0, strongest))
        strong << told(area);
    card->column()->addWidget(Text::paragraph(tr("Strongest: %1").arg(strong.join(tr(", ")))));
    if (areas.size() > 1 && *areas.last().now.points() < *areas.first().now.points())
        card->column()->addWidget(Text::paragraph(tr("Weakest: %1").arg(told(areas.last()))));
    const QList<ReviewItem> weak = weakItems(m_sheet.review());
    if (weak.isEmpty())
        return card;
    card->column()->addWidget(new Text(tr("Begin with these"), Type::Strong));
    QList<Row> rows;
    for (const ReviewItem &item : weak) {
        const State state = stateOf(item.answer.value);
        const std::optional<AnswerStep> step = m_sheet.nextStep(item);
        rows << Row{
            .mark = state.mark, .title = item.ask.in(language), .note = step ? step->what.in(language) : QString(), .trail = state.word};
    }
    auto *list = new RowList(rows, tr("Begin with these"));
    connect(list, &RowList::opened, this, [this, weak](int row) { emit opened(weak[row].id); });
    card->addWide(list);
    return card;
}
