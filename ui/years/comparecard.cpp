// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparecard.h"

#include "rowplace.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace {

constexpr std::array steps{Step::Improved, Step::Worse, Step::New, Step::Gone};

State stateOf(Step step)
{
    switch (step) {
    case Step::Improved: return {Mark::Done, CompareCard::tr("Better")};
    case Step::Worse: return {Mark::Late, CompareCard::tr("Worse")};
    case Step::New: return {Mark::Fresh, CompareCard::tr("New")};
    case Step::Gone: return {Mark::Skipped, CompareCard::tr("No longer asked")};
    }
    return {};
}

QString titleOf(Step step)
{
    switch (step) {
    case Step::New: return CompareCard::tr("New (did not count before)");
    case Step::Gone: return CompareCard::tr("No longer asked (does not count any more)");
    case Step::Improved:
    case Step::Worse: break;
    }
    return stateOf(step).word;
}

QString pointsOfArea(const std::optional<AreaScore> &score)
{
    const Count points = score ? score->points() : Count();
    return points ? QString::number(*points) : QStringLiteral("—");
}

// "62 → 71  +9"
QString stepOf(const std::optional<AreaScore> &before, const std::optional<AreaScore> &now)
{
    QString words = QStringLiteral("%1 → %2").arg(pointsOfArea(before), pointsOfArea(now));
    const Count was = before ? before->points() : Count(), is = now ? now->points() : Count();
    if (was && is)
        words += QStringLiteral("  %1%2")
                     .arg(*is > *was       ? QStringLiteral("+")
                              : *is < *was ? QStringLiteral("−")
                                           : QStringLiteral("±"))
                     .arg(qAbs(*is - *was));
    return words;
}

const ReviewArea *areaOf(const YearReview &review, const QString &id)
{
    const auto found = std::find_if(review.areas.begin(), review.areas.end(), [&](const ReviewArea &area) { return area.id == id; });
    return found == review.areas.end() ? nullptr : &*found;
}

} // namespace

CompareCard::CompareCard(const ReviewDesk &desk)
    : Card(tr("Compare two years"))
    , m_desk(desk)
    , m_before(new QComboBox)
    , m_now(new QComboBox)
    , m_summary(Text::paragraph({}))
    , m_areas(new RowPlace(tr("Points by area")))
{
    auto *line = new QHBoxLayout;
    m_before->setObjectName(QStringLiteral("before"));
    m_before->setAccessibleName(tr("Compare this year"));
    m_now->setObjectName(QStringLiteral("now"));
    m_now->setAccessibleName(tr("with this year"));
    line->addWidget(m_before);
    line->addWidget(new Text(QStringLiteral("→")));
    line->addWidget(m_now);
    line->addStretch();
    column()->addLayout(line);
    column()->addWidget(m_summary);
    for (size_t i = 0; i < steps.size(); ++i)
        addGroup(m_groups[i], steps[i]);
    column()->addSpacing(space::s);
    column()->addWidget(new Text(tr("Points by area"), Type::Strong));
    m_areas->setObjectName(QStringLiteral("areas"));
    addWide(m_areas);
    for (QComboBox *box : {m_before, m_now})
        connect(box, &QComboBox::activated, this, [this] {
            m_isChosen = true;
            compare();
        });
}

void CompareCard::addGroup(Group &group, Step step)
{
    group.title = new Text({}, Type::Strong);
    group.rows = new RowPlace(stateOf(step).word);
    group.rows->setObjectName(QStringLiteral("group%1").arg(int(step)));
    column()->addSpacing(space::s);
    column()->addWidget(group.title);
    addWide(group.rows);
    connect(group.rows, &RowPlace::opened, this, [this, &group](int row) { openQuestion(group.questions.value(row)); });
}

void CompareCard::showYears(const QList<YearFacts> &years)
{
    m_years = years;
    const QVariant before = m_before->currentData(), now = m_now->currentData();
    for (QComboBox *box : {m_before, m_now}) {
        box->clear();
        for (const YearFacts &facts : years)
            box->addItem(yearName(facts.year), facts.year);
        box->setMinimumWidth(fontMetrics().horizontalAdvance(box->itemText(0)) + 3 * fontMetrics().height()); // with its arrow
    }
    if (years.size() < 2)
        return;
    m_before->setCurrentIndex(m_isChosen ? std::max(0, m_before->findData(before)) : 1);
    m_now->setCurrentIndex(m_isChosen ? std::max(0, m_now->findData(now)) : 0);
    compare();
}

// The earlier of the two comes first, in the boxes as well, whichever was chosen where.
void CompareCard::compare()
{
    const int earlier = std::max(m_before->currentIndex(), m_now->currentIndex()); // of the latest first
    const int later = std::min(m_before->currentIndex(), m_now->currentIndex());
    m_before->setCurrentIndex(earlier);
    m_now->setCurrentIndex(later);
    const YearReview &before = m_years[earlier].review, &now = m_years[later].review;
    showChanges(before, now);
    showAreas(before, now);
}

void CompareCard::showChanges(const YearReview &before, const YearReview &now)
{
    const QList<AnswerChange> changes = changesBetween(m_desk.content().questions, before, now);
    const FieldText &words = m_desk.book().words();
    QStringList counts;
    for (size_t i = 0; i < steps.size(); ++i) {
        Group &group = m_groups[i];
        const State state = stateOf(steps[i]);
        QList<Row> rows;
        group.questions.clear();
        for (const AnswerChange &change : changes) {
            if (change.step != steps[i])
                continue;
            group.questions << change.question;
            rows.append({.mark = state.mark,
                         .title = askedWords(change.question, before, now),
                         .note = tr("%1 → %2").arg(words.text(change.before), words.text(change.now))});
        }
        group.title->setText(tr("%1: %2").arg(titleOf(steps[i])).arg(rows.size()));
        group.title->setVisible(!rows.isEmpty());
        group.rows->setVisible(!rows.isEmpty());
        group.rows->show(rows);
        counts << tr("%1: %2").arg(state.word).arg(rows.size());
    }
    m_summary->setText(before.year == now.year ? tr("Choose two different years.")
                           : changes.isEmpty() ? tr("No answer of the two years differs in its points.")
                                               : counts.join(words.comma()));
}

void CompareCard::showAreas(const YearReview &before, const YearReview &now)
{
    const Language language = m_desk.book().words().language;
    QList<Row> rows{{.title = tr("All areas"), .trail = stepOf(before.total, now.total)}};
    for (const ReviewArea &area : now.areas) {
        const ReviewArea *earlier = areaOf(before, area.id);
        rows.append({.title = area.title.in(language), .trail = stepOf(earlier ? std::optional(earlier->now) : std::nullopt, area.now)});
    }
    for (const ReviewArea &area : before.areas)
        if (!areaOf(now, area.id))
            rows.append({.title = area.title.in(language), .trail = stepOf(area.now, {})});
    m_areas->show(rows);
}

// As it was asked in the later year; a question may have got another id since.
QString CompareCard::askedWords(const QString &question, const YearReview &before, const YearReview &now) const
{
    const Language language = m_desk.book().words().language;
    for (const YearReview *review : {&now, &before})
        if (const ReviewItem *item = review->find(question))
            return item->ask.in(language);
    const Question *known = m_desk.content().questions.find(question);
    return known ? known->ask.in(language) : question;
}

// Where it is still asked.
void CompareCard::openQuestion(const QString &question)
{
    if (m_desk.review().find(question))
        emit goTo(QStringLiteral("checklist#") + question, {});
}
