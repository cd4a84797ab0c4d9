// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticeday.h"

#include <QCoreApplication>

namespace {

struct NoticeDay
{
    Q_DECLARE_TR_FUNCTIONS(NoticeDay)
};

} // namespace

QString noticeDay(const Notice &notice)
{
    return noticeDay(notice, notice.from.toString(notice.monthOnly ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd")));
}

QString noticeDay(const Notice &notice, const QString &day)
{
    switch (notice.certainty) {
    case Notice::Certainty::Fixed: break;
    case Notice::Certainty::Latest: return NoticeDay::tr("by %1 at the latest").arg(day);
    case Notice::Certainty::About: return NoticeDay::tr("about %1").arg(day);
    }
    return day;
}
