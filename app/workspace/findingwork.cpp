// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingwork.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct FindingWork
{
    Q_DECLARE_TR_FUNCTIONS(FindingWork)
};

QString firstSentence(const QString &text, Language language)
{
    const QString end = language == Language::Japanese ? QStringLiteral("。") : QStringLiteral(". ");
    const QString first = text.section(end, 0, 0);
    return first.endsWith(u'.') ? first.chopped(1) : first;
}

} // namespace

Result<Change> settingAside(const ReviewInput &input, const ReviewContent &content, const QList<Finding> &findings, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, FindingWork::tr("Say why this is to stay as it is. Nothing was changed."), {}};
    const YearReview review = reviewIn(input, content, input.records.year);
    const BookRecords records = checkedRecords(input, content, review);
    QHash<std::pair<QString, QString>, Dismissal> outdated; // set aside once, and come back
    for (const Dismissal &dismissal : input.dismissals)
        outdated.insert({dismissal.code, dismissal.subjects}, dismissal);
    Change change;
    for (const Dismissal &dismissal : dismissalsOf(findings, reason.trimmed(), records)) {
        if (const auto before = outdated.constFind({dismissal.code, dismissal.subjects}); before != outdated.constEnd()) {
            Dismissal again = dismissal;
            again.id = before->id;
            change.alter(*before, again);
        } else {
            change.add(dismissal);
        }
    }
    return change;
}

Change takingBack(const QList<SetAside> &findings)
{
    Change change;
    for (const SetAside &one : findings)
        change.remove(one.dismissal);
    return change;
}

Action actionFor(const QList<ToldFinding> &findings, qsizetype count, const QString &what, int year, Language language)
{
    const ToldFinding &first = findings.constFirst();
    const QString todo = firstSentence(first.advice.in(language), language);
    Action action{.title = what.isEmpty() ? todo : FindingWork::tr("%1: %2").arg(what, todo), .finding = first.code, .year = year};
    QStringList lines;
    for (const ToldFinding &finding : findings)
        lines << finding.explanation.in(language);
    if (count > findings.size())
        lines << FindingWork::tr("and %n more", nullptr, int(count - findings.size()));
    action.note = lines.join(u'\n');
    return action;
}

const Action *openActionLike(const Action &wanted, const QList<Action> &actions)
{
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const Action &action) {
        return isOpen(action) && action.finding == wanted.finding && (action.title == wanted.title || action.note.contains(wanted.note));
    });
    return found == actions.end() ? nullptr : &*found;
}
