// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaintsetup.h"

#include "domain/requeststate.h"

namespace {

struct Complaints
{
    Q_DECLARE_TR_FUNCTIONS(Complaints)
};

PaneWords paneWords()
{
    return {.icon = QStringLiteral("kind-phone"),
            .all = Complaints::tr("Complaints and questions"),
            .one = Complaints::tr("Complaint"),
            .emptyTitle = Complaints::tr("No complaint has come yet"),
            .emptySentence = Complaints::tr("“How did you get my address?” “I get mail from a firm I do not know.” Write it down while you "
                                            "listen: the sheet has the order of the call."),
            .emptyButton = Complaints::tr("Take a complaint"),
            .labels = Labels::Above};
}

RecordRow rowOf(const Complaint &complaint, QDate today)
{
    const State state = stateOf(complaint, today);
    const QString day = complaint.receivedOn.toString(Qt::ISODate), caller = oneLine(firstOf(complaint.caller, 40));
    return {.id = complaint.id,
            .cells = {caller.isEmpty() ? complaint.number : complaint.number + u' ' + caller, state.word, day,
                      oneLine(firstOf(complaint.reason, 80))},
            .mark = state.mark,
            .order = {complaint.number, state.word, day, complaint.reason},
            .more = complaint.counterpart + u' ' + complaint.wish + u' ' + complaint.note};
}

} // namespace

State stateOf(const Complaint &complaint, QDate today)
{
    if (complaint.closedOn.isValid())
        return {Mark::Skipped, Complaints::tr("Closed")};
    if (isCallbackOpen(complaint) && complaint.callbackOn < today)
        return {Mark::Late, Complaints::tr("Call back: %n days late", nullptr, int(complaint.callbackOn.daysTo(today)))};
    if (isCallbackOpen(complaint))
        return {Mark::Watch, Complaints::tr("Call back by %1").arg(complaint.callbackOn.toString(Qt::ISODate))};
    return complaint.answeredOn.isValid() ? State{Mark::Done, Complaints::tr("Answered")} : State{Mark::Open, Complaints::tr("Open")};
}

PaneSetup<Complaint> complaintSetup(const ReviewDesk &desk)
{
    PaneSetup<Complaint> setup;
    setup.words = paneWords();
    setup.heads
        = {Complaints::tr("Number and caller"), Complaints::tr("State"), Complaints::tr("Received"), Complaints::tr("What they say")};
    setup.row = [&desk](const Complaint &complaint) { return rowOf(complaint, desk.today()); };
    setup.name = [](const Complaint &complaint) { return complaint.number; }; // it is told on other pages too
    setup.longTexts = {"reason", "why_us", "evidence", "damage", "wish", "findings", "answer", "note"};
    setup.groups = {{Complaints::tr("On the phone"),
                     {"received_on", "received_at", "channel", "received_by", "caller", "contact", "reason", "why_us", "counterpart",
                      "happened", "evidence", "items", "damage", "wishes", "wish", "callback_on", "callback"}},
                    {Complaints::tr("What was found out"), {"holdings", "contractors", "findings"}},
                    {Complaints::tr("What became of it"), {"result", "incidents", "answer", "answered_on", "closed_on", "note"}}};
    setup.blank = [&desk] { return newComplaint(desk.book(), desk.today()); };
    return setup;
}
