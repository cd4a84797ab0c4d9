// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingspanel.h"

#include "domain/text.h"
#include "findingdetail.h"
#include "forms/reasondialog.h"
#include "pages/undoable.h"
#include "widgets/messagebar.h"
#include "workspace/booktraining.h"
#include "workspace/findingwork.h"

#include <QTreeView>

#include <algorithm>

namespace {

constexpr int inTitle = 60; // letters of a name: enough to tell records apart

} // namespace

// What can be done about findings: go to their records, let them stand, make actions of them.

void FindingsPanel::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_tree->isGroup(index))
        return m_list->setExpanded(index, !m_list->isExpanded(index));
    openSide(m_tree->firstAt(index)->subjects.first());
}

void FindingsPanel::openSide(const Subject &subject)
{
    const QString column = QString(subject.columns).section(u' ', 0, 0);
    if (subject.type == QLatin1StringView(Schema<Answer>::plural))
        emit goTo(QStringLiteral("checklist"), subject.id, column);
    else if (subject.type == QLatin1StringView(Schema<Holding>::plural))
        emit goTo(QStringLiteral("ledger"), subject.id, column);
    else if (isTrainingRecord(subject.type))
        emit goTo(QStringLiteral("training"), subject.id, column);
    else if (subject.type == QLatin1StringView(Schema<PurposeChange>::plural))
        emit goTo(QStringLiteral("purposes"), subject.id, column);
    else if (isHandedOver(subject))
        emit goTo(QStringLiteral("contractors"), subject.id, column);
    else if (const QString desk = deskOf(subject); !desk.isEmpty())
        emit goTo(desk, subject.id, column);
    else
        emit goTo(subject.type, subject.id, column); // firm, actions, purposes
}

// The page of the desks that has the record; empty for other records.
QString FindingsPanel::deskOf(const Subject &subject)
{
    for (const char *type : {Schema<Incident>::plural, Schema<IncidentEntry>::plural, Schema<Filing>::plural})
        if (subject.type == QLatin1StringView(type))
            return QStringLiteral("incidents");
    for (const char *type : {Schema<Request>::plural, Schema<Complaint>::plural})
        if (subject.type == QLatin1StringView(type))
            return QStringLiteral("requests");
    return subject.type == QLatin1StringView(Schema<DeskCheck>::plural) ? QStringLiteral("health") : QString();
}

bool FindingsPanel::isHandedOver(const Subject &subject)
{
    for (const char *type :
         {Schema<Contractor>::plural, Schema<ContractorCheck>::plural, Schema<Provision>::plural, Schema<JointUse>::plural})
        if (subject.type == QLatin1StringView(type))
            return true;
    return false;
}

void FindingsPanel::askAside()
{
    QList<Finding> findings;
    for (const int place : chosen())
        findings << m_tree->finding(place);
    if (findings.isEmpty())
        return;
    const FindingView view = viewOf(chosen());
    ReasonAsk ask{.title = tr("Let it stay as it is"),
                  .about = view.title.isEmpty() ? view.paragraphs.first() : view.title,
                  .verb = tr("Let it stay"),
                  .example = tr("e.g. It is kept in the strong room, which only the owner opens"),
                  .takesLines = true};
    if (findings.size() > 1)
        ask.sentences << tr("The reason is kept for all %n findings.", nullptr, int(findings.size()));
    ask.sentences << tr("Why may it stay? It comes back by itself when one of the facts behind it changes.");
    auto *dialog = new ReasonDialog(ask, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, findings] { setAside(findings, dialog->reason()); });
    dialog->open();
}

void FindingsPanel::setAside(const QList<Finding> &findings, const QString &reason)
{
    apply(settingAside(m_desk.inputNow(), m_desk.content(), findings, reason), tr("Let %n findings stay", nullptr, int(findings.size())),
          tr("%n findings may stay. They come back when their facts change.", nullptr, int(findings.size())));
}

void FindingsPanel::takeBack()
{
    QList<SetAside> back;
    for (const int place : chosen())
        if (const SetAside &one = m_desk.setAside()[place]; m_desk.book().records<Dismissal>().find(one.dismissal.id))
            back << one;
    apply(takingBack(back), tr("Put %n findings back", nullptr, int(back.size())),
          tr("%n findings are in the list again.", nullptr, int(back.size())));
}

QString FindingsPanel::nameOf(const Subject &subject, int most) const
{
    const Book &book = m_desk.book();
    const QList<ReviewItem> &items = m_desk.review().items;
    const auto isAbout = [&](const ReviewItem &item) { return item.answer.id == subject.id; };
    QString name;
    if (const Holding *holding = book.records<Holding>().find(subject.id))
        name = holding->name;
    else if (const Purpose *purpose = book.records<Purpose>().find(subject.id))
        name = purpose->text;
    else if (const Contractor *contractor = book.records<Contractor>().find(subject.id))
        name = contractor->name;
    else if (const Action *action = book.records<Action>().find(subject.id))
        name = action->title;
    else if (const auto item = std::find_if(items.begin(), items.end(), isAbout); item != items.end())
        name = item->ask.in(book.words().language);
    else if (const Provision *provision = book.records<Provision>().find(subject.id))
        name = provision->persons;
    else if (const JointUse *use = book.records<JointUse>().find(subject.id))
        name = use->title;
    else if (const Incident *incident = book.records<Incident>().find(subject.id))
        name = incident->title;
    else if (const Request *request = book.records<Request>().find(subject.id))
        name = request->number; // never a person's name
    else if (const Complaint *complaint = book.records<Complaint>().find(subject.id))
        name = complaint->number;
    else
        name = trainingNameOf(book, subject.id);
    const QString line = oneLine(name), first = firstOf(line, most);
    return first.size() < line.size() ? first + u'…' : first;
}

Action FindingsPanel::actionOf(const QList<int> &places) const
{
    QList<ToldFinding> told;
    for (const int place : places.mid(0, mostNamed))
        told << m_tree->told(place);
    const QString what = places.size() == 1 ? nameOf(m_tree->finding(places.first()).subjects.first(), inTitle) : QString();
    return actionFor(told, places.size(), what, m_desk.year(), m_desk.book().words().language);
}

// Not twice for the same: where there is one still to be done, it is shown.
void FindingsPanel::act()
{
    const Action wanted = actionOf(chosen());
    if (const Action *there = openActionLike(wanted, m_desk.book().records<Action>().records()))
        return emit goTo(QStringLiteral("actions"), there->id, {});
    if (m_messages.check(m_desk.book().edit(wanted, tr("Add “%1”").arg(oneLine(firstOf(wanted.title, 40))))))
        emit goTo(QStringLiteral("actions"), wanted.id, {});
}

void FindingsPanel::apply(const Result<Change> &change, const QString &title, const QString &said)
{
    if (!change)
        return m_messages.show(change.error());
    if (!m_messages.check(m_desk.book().apply(*change, title)))
        return;
    m_messages.show(undoable(m_desk.book(), said));
}
