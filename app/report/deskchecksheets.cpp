// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskchecksheets.h"

#include "content/deskitems.h"
#include "recordfacts.h"

#include <algorithm>

namespace {

const QString answers = QStringLiteral("desk_answers");

class DeskCheckSheets
{
    Q_DECLARE_TR_FUNCTIONS(DeskCheckSheets)

public:
    DeskCheckSheets(const ReportData &data, const DeskPoints &points, const QString &desk)
        : m_data(data)
        , m_words(data)
        , m_isHealth(desk == QLatin1String("health"))
        , m_items(deskItems(points, desk, data.firm, data.holdings, data.desks.checks))
    { }
    Sheet sheet() const;

private:
    QString lead() const;
    void addGroup(Sheet &sheet, const QString &heading, const QList<const DeskItem *> &items) const;
    SheetFacts facts(const Holding &holding, const QList<const DeskItem *> &items) const;
    QString past(const DeskPoint &point) const;
    SheetRow row(const DeskItem &item) const;
    SheetCell answer(const DeskItem &item) const;
    QString told(const DeskCheck &check) const;
    QString joined(QStringList words) const
    {
        words.removeAll(QString());
        words.removeDuplicates();
        return words.join(u'\n');
    }

    const ReportData &m_data;
    ReportWords m_words;
    const bool m_isHealth;
    const QList<DeskItem> m_items;
};

QString DeskCheckSheets::lead() const
{
    const auto count = [this](auto fits) { return int(std::count_if(m_items.cbegin(), m_items.cend(), fits)); };
    const int waiting = count([this](const DeskItem &one) { return isWaiting(one, m_data.today); });
    const int changes = count([this](const DeskItem &one) { return standingOf(one, m_data.today) == DeskStanding::Change; });
    return tr("%1 points, of which %2 are still to be checked and %3 to be changed.").arg(m_items.size()).arg(waiting).arg(changes);
}

QString DeskCheckSheets::told(const DeskCheck &check) const
{
    QStringList parts{check.checkedOn.toString(Qt::ISODate), m_words.value(check, &DeskCheck::answer), check.checkedBy.trimmed()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" "));
}

SheetCell DeskCheckSheets::answer(const DeskItem &item) const
{
    const DeskStanding standing = standingOf(item, m_data.today);
    if (standing != DeskStanding::Open && standing != DeskStanding::Again) {
        const DeskCheck &check = *item.check;
        return {m_words.value(check, &DeskCheck::answer), joined({check.checkedOn.toString(Qt::ISODate), check.checkedBy.trimmed()}), true};
    }
    QStringList boxes;
    for (const Entry &entry : m_data.library->list(answers))
        boxes << QString(u"□" + entry.name.in(m_data.language));
    return {boxes.join(u'\n'), standing == DeskStanding::Again ? tr("last time %1").arg(told(*item.check)) : QString(), false, true};
}

SheetRow DeskCheckSheets::row(const DeskItem &item) const
{
    const DeskPoint &point = *item.point;
    const QString law = m_data.library->laws().texts(point.law, m_data.language, LawForm::Short);
    return {{point.id, law},
            {point.question.in(m_data.language), tr("It is fine when: %1").arg(point.fine.in(m_data.language)), true},
            answer(item),
            {item.check ? item.check->change : QString(), item.check ? item.check->note : QString()}};
}

QString DeskCheckSheets::past(const DeskPoint &point) const
{
    QStringList lines;
    for (const QString &ground : point.retention) {
        const auto past = pastPeriod(ground, m_data.today);
        const QString name = m_data.library->label(QStringLiteral("retention"), ground, m_data.language);
        if (past && past->madeBy.isValid())
            lines << tr("%1: what was made up to %2").arg(name, past->madeBy.toString(Qt::ISODate));
        else if (past)
            lines << tr("%1: those due in %2 or before").arg(name).arg(past->dueYear);
    }
    return lines.join(u'\n');
}

SheetFacts DeskCheckSheets::facts(const Holding &holding, const QList<const DeskItem *> &items) const
{
    QStringList whoSees, keep, pasts;
    for (const DeskItem *item : items) {
        whoSees << item->point->whoSees.in(m_data.language);
        keep << item->point->keep.in(m_data.language);
        pasts << past(*item->point);
    }
    const QString count = m_words.value(holding, &Holding::accessCount), access = m_words.value(holding, &Holding::access);
    const QString users = count.isEmpty() ? access : tr("%1 (%2 people)").arg(access, count);
    const QString period = joined({m_words.value(holding, &Holding::retention), holding.retentionPeriod.trimmed()});
    SheetFacts facts{{{tr("Used by, as the ledger says"), users.isEmpty() ? tr("not entered yet") : users},
                      {tr("Who may see it"), joined(whoSees)},
                      {tr("Kept for, as the ledger says"), period.isEmpty() ? tr("not entered yet") : period},
                      {tr("How long it is kept"), joined(keep)},
                      {tr("Past that period today"), joined(pasts)}},
                     1};
    facts.pairs.removeIf([](const SheetPair &pair) { return pair.value.isEmpty(); });
    return facts;
}

void DeskCheckSheets::addGroup(Sheet &sheet, const QString &heading, const QList<const DeskItem *> &items) const
{
    if (items.isEmpty())
        return;
    sheet.blocks << SheetHeading{heading};
    const Holding *holding = items.constFirst()->isAsked ? recordIn(m_data.holdings, items.constFirst()->holding) : nullptr;
    if (holding)
        sheet.blocks << facts(*holding, items);
    SheetTable table{{{tr("Point"), tr("Article"), 1.9},
                      {tr("What is asked"), {}, 4},
                      {tr("Answer"), tr("Checked on and by"), 2.5},
                      {tr("What to change, and how"), tr("Note"), 2.5, false, true}},
                     {}};
    for (const DeskItem *item : items)
        table.rows += row(*item);
    sheet.blocks << table;
}

Sheet DeskCheckSheets::sheet() const
{
    Sheet sheet = m_words.sheet(m_isHealth ? tr("Checks of health information") : tr("Checks of My Number"), m_data.firm.name);
    sheet.stamps = ReportWords::stamps();
    if (m_items.isEmpty()) {
        sheet.blocks << SheetText{m_isHealth ? tr("The ledger has no record with health information of the staff.")
                                             : tr("The ledger has no record with My Number.")};
        return sheet;
    }
    sheet.lead = lead();
    const auto those = [this](auto fits) {
        QList<const DeskItem *> found;
        for (const DeskItem &item : m_items)
            if (fits(item))
                found << &item;
        return found;
    };
    addGroup(sheet, tr("The firm as a whole"), those([](const DeskItem &one) { return one.isAsked && one.holding.isNull(); }));
    for (const Holding &holding : m_data.holdings)
        addGroup(sheet, holding.name, those([&](const DeskItem &one) { return one.isAsked && one.holding == holding.id; }));
    addGroup(sheet, tr("Not asked any more"), those([](const DeskItem &one) { return !one.isAsked; }));
    return sheet;
}

} // namespace

Result<Sheet> healthChecks(const ReportData &data, const QString &desk)
{
    const auto points = DeskPoints::load(*data.library);
    if (!points)
        return points.error();
    return DeskCheckSheets(data, *points, desk).sheet();
}
