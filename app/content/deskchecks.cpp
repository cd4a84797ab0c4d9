// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskchecks.h"

#include "packtext.h"

#include <algorithm>

namespace {

bool share(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.begin(), one.end(), [&](const QString &code) { return other.contains(code); });
}

} // namespace

// Reads the file; titles come from the list, so that they are written once.
class DeskPointsReader
{
public:
    DeskPointsReader(const Library &library, PackObject &top) : m_library(library), m_top(top) { }

    DeskPoints read()
    {
        readHead(m_top, QStringLiteral("deskchecks"));
        m_top.each(QStringLiteral("points"), [&](PackObject &object) { m_points.m_all << readPoint(object); });
        m_top.finish();
        const QList<Entry> &entries = m_library.list(QStringLiteral("desk_points"));
        if (!std::equal(m_points.m_all.begin(), m_points.m_all.end(), entries.begin(), entries.end(),
                        [](const DeskPoint &one, const Entry &entry) { return one.id == entry.id; }))
            m_top.problem(QStringLiteral("points"), QStringLiteral("not the codes of the list \"desk_points\" in its order"));
        return m_points;
    }

private:
    QStringList codes(PackObject &object, const char *key, const char *list)
    {
        const QStringList found = object.texts(QLatin1String(key), Need::Optional);
        checkCodes(object, QLatin1String(key), found, QLatin1String(list), m_library);
        return found;
    }

    DeskPoint readPoint(PackObject &object)
    {
        DeskPoint point{.id = object.id(), .desk = object.text(QStringLiteral("desk"))};
        checkCodes(object, QStringLiteral("id"), {point.id}, QStringLiteral("desk_points"), m_library);
        if (const Entry *entry = m_library.entry(QStringLiteral("desk_points"), point.id))
            point.title = entry->name;
        if (point.desk != QLatin1String("health") && point.desk != QLatin1String("mynumber"))
            object.problem(QStringLiteral("desk"), QStringLiteral("\"%1\" is neither health nor mynumber").arg(point.desk));
        point.question = object.words(QStringLiteral("question"));
        point.why = object.words(QStringLiteral("why"));
        point.fine = object.words(QStringLiteral("fine"));
        point.change = object.words(QStringLiteral("change"));
        point.whoSees = object.words(QStringLiteral("who_sees"), Need::Optional);
        point.keep = object.words(QStringLiteral("keep"), Need::Optional);
        point.perHolding = object.flag(QStringLiteral("per_holding"), false);
        readCondition(object, point.condition);
        point.questions = object.texts(QStringLiteral("questions"), Need::Optional);
        point.retention = codes(object, "retention", "retention");
        point.level = object.text(QStringLiteral("level"));
        checkCodes(object, QStringLiteral("level"), {point.level}, QStringLiteral("levels"), m_library);
        point.law = readLaw(object, m_library.laws());
        markUnverified(object, point.why, m_library.unverifiedNote());
        if (!point.keep.ja.isEmpty()) // a period is stated by itself, so the note goes with it
            markUnverified(object, point.keep, m_library.unverifiedNote());
        return point;
    }

    void readCondition(PackObject &object, DeskPoint::Condition &condition)
    {
        const QString key = QStringLiteral("holdings");
        PackObject holdings = object.object(key);
        condition.kinds = codes(holdings, "kinds", "kinds");
        condition.items = codes(holdings, "items", "items");
        condition.sensitive = codes(holdings, "sensitive", "sensitive");
        condition.subjects = codes(holdings, "subjects", "subjects");
        condition.myNumber = holdings.flag(QStringLiteral("mynumber"), false);
        holdings.finish();
        if (condition.isEmpty())
            object.problem(key, QStringLiteral("names none"));
    }

    const Library &m_library;
    PackObject &m_top;
    DeskPoints m_points;
};

Result<DeskPoints> DeskPoints::load(const Library &library)
{
    const QString name = QStringLiteral("deskchecks.json");
    const auto file = readPackFile(QString(library.folder() + u'/' + name));
    if (!file)
        return file.error();
    Problems problems;
    PackObject top(*file, QString(), problems);
    DeskPoints points = DeskPointsReader(library, top).read();
    if (!problems.isEmpty())
        return problems.error(name);
    return points;
}

QList<const DeskPoint *> DeskPoints::ofDesk(const QString &desk) const
{
    QList<const DeskPoint *> found;
    for (const DeskPoint &point : m_all)
        if (point.desk == desk)
            found << &point;
    return found;
}

const DeskPoint *DeskPoints::find(const QString &id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const DeskPoint &one) { return one.id == id; });
    return found == m_all.cend() ? nullptr : &*found;
}

bool DeskPoints::concerns(const DeskPoint &point, const Holding &holding) const
{
    const DeskPoint::Condition &condition = point.condition;
    if (holding.presence == Presence::Archived)
        return false;
    if (!condition.subjects.isEmpty() && !holding.subjects.isEmpty() && !share(condition.subjects, holding.subjects.values))
        return false;
    return condition.kinds.contains(holding.kind.value) || share(condition.items, holding.items.values)
        || share(condition.sensitive, holding.sensitive.values)
        || (condition.myNumber && holding.myNumber.is(QLatin1StringView("present")));
}
