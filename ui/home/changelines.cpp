// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelines.h"

#include "content/noticeday.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr int mostNotices = 3;

struct ChangeLines
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLines)
};

// The areas of the questions that went this way, each once.
QString areasOf(const QList<AnswerChange> &changes, Step step, const YearReview &now, const YearReview &before, const FieldText &words)
{
    QStringList titles;
    for (const AnswerChange &change : changes) {
        const YearReview &review = now.find(change.question) ? now : before;
        const ReviewItem *item = review.find(change.question);
        for (const ReviewArea &area : review.areas)
            if (change.step == step && item && item->area == area.id && !titles.contains(area.title.in(words.language)))
                titles << area.title.in(words.language);
    }
    return titles.join(words.comma());
}

void addChanges(const ReviewDesk &desk, QList<ChangeLine> &lines)
{
    const YearReview &now = desk.review();
    const YearReview before = reviewIn(desk.input(), desk.content(), now.yearBefore);
    const QList<AnswerChange> changes = changesBetween(desk.content().questions, before, now);
    const auto add = [&](Step step, Mark mark, const auto &title) {
        const auto count = std::count_if(changes.begin(), changes.end(), [&](const AnswerChange &one) { return one.step == step; });
        if (count > 0)
            lines.append({{.mark = mark, .title = title(int(count)), .note = areasOf(changes, step, now, before, desk.book().words())}});
    };
    add(Step::Improved, Mark::Done, [](int count) { return ChangeLines::tr("%n answers are better", nullptr, count); });
    add(Step::Worse, Mark::Late, [](int count) { return ChangeLines::tr("%n answers are worse", nullptr, count); });
    add(Step::New, Mark::Fresh, [](int count) { return ChangeLines::tr("%n answers count for the first time", nullptr, count); });
    add(Step::Gone, Mark::Skipped, [](int count) { return ChangeLines::tr("%n answers do not count any more", nullptr, count); });
}

} // namespace

QList<ChangeLine> changeLines(const ReviewDesk &desk)
{
    QList<ChangeLine> lines;
    if (!desk.isReady())
        return lines;
    if (!desk.review().isFirst())
        addChanges(desk, lines);
    QList<const Notice *> notices;
    for (const Notice &notice : desk.content().questions.notices)
        if (notice.from > desk.today())
            notices << &notice;
    std::stable_sort(notices.begin(), notices.end(), [](const Notice *left, const Notice *right) { return left->from < right->from; });
    for (const Notice *notice : notices.mid(0, mostNotices))
        lines.append({{.mark = Mark::Watch,
                       .title = notice->title.in(desk.book().words().language),
                       .note = ChangeLines::tr("Notice, not in force yet: %1").arg(noticeDay(*notice))},
                      notice});
    return lines;
}
