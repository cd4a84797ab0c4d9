// SPDX-License-Identifier: GPL-3.0-or-later
#include "pointwords.h"

#include <QCoreApplication>

namespace {

struct PointWords
{
    Q_DECLARE_TR_FUNCTIONS(PointWords)
};

const QString answers = QStringLiteral("desk_answers");

Mark markOf(DeskStanding standing)
{
    switch (standing) {
    case DeskStanding::Open: return Mark::Open;
    case DeskStanding::Again: return Mark::Watch;
    case DeskStanding::Fine: return Mark::Done;
    case DeskStanding::Change: return Mark::Partly;
    case DeskStanding::NotApplicable: return Mark::Skipped;
    case DeskStanding::Unknown: return Mark::Unknown;
    }
    return Mark::None;
}

} // namespace

State stateOf(const DeskItem &item, const Library &library, Language language, QDate today)
{
    const DeskStanding standing = standingOf(item, today);
    const QString word = standing == DeskStanding::Open ? PointWords::tr("Not yet")
        : standing == DeskStanding::Again               ? PointWords::tr("Check again")
                                                        : library.label(answers, item.check->answer.value, language);
    return {markOf(standing), word};
}

QString toldOf(const DeskItem &item, const Library &library, Language language)
{
    if (!item.check || item.check->answer.isEmpty())
        return {};
    const DeskCheck &check = *item.check;
    const QString answer = library.label(answers, check.answer.value, language);
    const QString told = check.checkedOn.isValid() ? PointWords::tr("%1: %2").arg(check.checkedOn.toString(Qt::ISODate), answer)
                                                   : PointWords::tr("without a day: %1").arg(answer);
    const QString by = check.checkedBy.trimmed();
    return by.isEmpty() ? told : PointWords::tr("%1 (%2)").arg(told, by);
}

QStringList answerCodes(const Library &library)
{
    QStringList codes;
    for (const Entry &entry : library.list(answers))
        codes << entry.id;
    return codes;
}
