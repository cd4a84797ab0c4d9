// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingpanes.h"

#include "domain/trainingrecords.h"

namespace {

struct Panes
{
    Q_DECLARE_TR_FUNCTIONS(TrainingPanes)
};

QString day(QDate date) { return date.toString(Qt::ISODate); }

// The names of those linked, by the role where somebody has no name.
QString namesIn(const Links<Person> &links, const Book &book)
{
    QStringList names;
    for (const QUuid &id : links.ids)
        if (const Person *person = book.records<Person>().find(id))
            names << nameOf(*person);
    return names.join(book.words().comma());
}

QDate lastTrainingOf(const Person &person, const Book &book)
{
    QDate last;
    for (const Training &training : book.records<Training>().records())
        if (const QDate held = dayOfTraining(training, person.id); held.isValid() && (!last.isValid() || held > last))
            last = held;
    return last;
}

} // namespace

PaneSetup<Person> peopleSetup(const ReviewDesk &desk)
{
    const Book &book = desk.book();
    PaneSetup<Person> setup;
    setup.words
        = {.icon = QStringLiteral("company"),
           .all = Panes::tr("People"),
           .one = Panes::tr("Person"),
           .emptyTitle = Panes::tr("Nobody is listed yet"),
           .emptySentence = Panes::tr("Type the names above, one after the other with Enter, or paste a list. Roles will do: “Counter 1”. "
                                      "Officers, part-timers and agency staff are meant too."),
           .emptyButton = Panes::tr("New person")};
    setup.heads = {Panes::tr("Name"), Panes::tr("Last training"), Panes::tr("Workplace or role")};
    setup.row = [&desk, &book](const Person &person) {
        const bool hasLeft = person.leftOn.isValid() && person.leftOn < desk.today();
        const QDate last = lastTrainingOf(person, book);
        const QString trained = hasLeft ? Panes::tr("left %1").arg(day(person.leftOn)) : last.isValid() ? day(last) : Panes::tr("none");
        return RecordRow{.id = person.id,
                         .cells = {nameOf(person), trained, person.name.trimmed().isEmpty() ? QString() : person.group},
                         .mark = hasLeft      ? Mark::Skipped
                             : last.isValid() ? Mark::Done
                                              : Mark::Open};
    };
    setup.name = [](const Person &person) { return nameOf(person); };
    setup.groups = {{{}, {"name", "unit", "kind"}}, {Panes::tr("Joined and left"), {"joined_on", "left_on"}}, {{}, {"note"}}};
    return setup;
}

PaneSetup<Training> trainingSetup(const ReviewDesk &desk)
{
    const Book &book = desk.book();
    PaneSetup<Training> setup;
    setup.words
        = {.icon = QStringLiteral("training"),
           .all = Panes::tr("Trainings"),
           .one = Panes::tr("Training"),
           .emptyTitle = Panes::tr("No training is recorded yet"),
           .emptySentence = Panes::tr("Fifteen minutes at a morning meeting count. Write down the day, who took part and which cases "
                                      "were talked about."),
           .emptyButton = Panes::tr("Record a training")};
    setup.heads = {Panes::tr("Theme"), Panes::tr("Held on"), Panes::tr("Took part")};
    setup.row = [&desk, &book](const Training &training) {
        const TrainingRecords records{.people = book.records<Person>().records(), .trainings = book.records<Training>().records()};
        const bool isPlanned = training.heldOn > desk.today(), isMissing = !stillAbsent(training, records, desk.today()).isEmpty();
        const QString part = training.attended.isEmpty() && training.absent.isEmpty()
            ? QString()
            : Panes::tr("%1 of %2").arg(training.attended.ids.size()).arg(training.attended.ids.size() + training.absent.ids.size());
        return RecordRow{.id = training.id,
                         .cells
                         = {training.theme.trimmed().isEmpty() ? Panes::tr("(no theme)") : training.theme, day(training.heldOn), part},
                         .mark = isPlanned               ? Mark::Fresh
                             : isMissing                 ? Mark::Watch
                             : training.heldOn.isValid() ? Mark::Done
                                                         : Mark::Open};
    };
    setup.longTexts = {"outcome", "note"};
    setup.groups = {{{}, {"theme", "kind", "held_on"}}, // who took part follows
                    {Panes::tr("What was done"), {"cases", "material", "teacher", "place", "understanding", "outcome"}},
                    {Panes::tr("What comes next"), {"made_up_on", "next_due"}},
                    {Panes::tr("For the files"), {"evidence", "note"}}};
    return setup;
}

PaneSetup<Pledge> pledgeSetup(const Book &book)
{
    PaneSetup<Pledge> setup;
    setup.words = {.icon = QStringLiteral("documents"),
                   .all = Panes::tr("Pledges"),
                   .one = Panes::tr("Pledge"),
                   .emptyTitle = Panes::tr("No pledge is recorded yet"),
                   .emptySentence = Panes::tr("Who promised secrecy, when, and where the paper is. The law asks for no such paper; it is "
                                              "recommended on joining and again on leaving."),
                   .emptyButton = Panes::tr("Record a pledge")};
    setup.heads = {Panes::tr("Who"), Panes::tr("Kind"), Panes::tr("Signed on")};
    setup.row = [&book](const Pledge &pledge) {
        const QString names = namesIn(pledge.people, book);
        return RecordRow{.id = pledge.id,
                         .cells = {names.isEmpty() ? Panes::tr("(nobody yet)") : names, book.words().text(pledge.kind, "pledge_kinds"),
                                   day(pledge.signedOn)},
                         .mark = pledge.people.isEmpty() ? Mark::Open : Mark::Done,
                         .more = pledge.keptAt};
    };
    setup.name = [&book](const Pledge &pledge) { return namesIn(pledge.people, book); };
    setup.groups = {{{}, {"people", "kind", "signed_on", "kept_at"}}, {{}, {"note"}}};
    return setup;
}

PaneSetup<DeskEntry> deskSetup()
{
    PaneSetup<DeskEntry> setup;
    setup.words
        = {.icon = QStringLiteral("requests"),
           .all = Panes::tr("Questions and reports of the staff"),
           .one = Panes::tr("Entry"),
           .emptyTitle = Panes::tr("Nothing came to the desk yet"),
           .emptySentence = Panes::tr("What people ask about handling data, and what they report: near misses too. An early report is "
                                      "worth thanks."),
           .emptyButton = Panes::tr("New entry")};
    setup.heads = {Panes::tr("What it is about"), Panes::tr("Received on"), Panes::tr("Closed on")};
    setup.row = [](const DeskEntry &entry) {
        return RecordRow{.id = entry.id,
                         .cells = {entry.about.trimmed().isEmpty() ? Panes::tr("(not said yet)") : oneLine(entry.about),
                                   day(entry.receivedOn), day(entry.closedOn)},
                         .mark = entry.closedOn.isValid() ? Mark::Done : Mark::Open,
                         .more = entry.answer + u' ' + entry.from};
    };
    setup.longTexts = {"about", "answer", "note"};
    setup.groups
        = {{{}, {"about", "kind", "received_on", "from_whom"}}, {Panes::tr("What became of it"), {"answer", "closed_on"}}, {{}, {"note"}}};
    return setup;
}

PaneSetup<PeriodicCheck> checkSetup(const Book &book)
{
    PaneSetup<PeriodicCheck> setup;
    setup.words
        = {.icon = QStringLiteral("checklist"),
           .all = Panes::tr("Periodic checks"),
           .one = Panes::tr("Check"),
           .emptyTitle = Panes::tr("No check is recorded yet"),
           .emptySentence = Panes::tr("Go through the list of what is checked and press “Done today” beside what you have looked at."),
           .emptyButton = Panes::tr("Record a check")};
    setup.heads = {Panes::tr("What is checked"), Panes::tr("Checked on"), Panes::tr("Result")};
    setup.row = [&book](const PeriodicCheck &check) {
        const QString kind = book.words().text(check.kind, "periodic_checks");
        return RecordRow{.id = check.id,
                         .cells = {kind.isEmpty() ? Panes::tr("(not said yet)") : kind, day(check.checkedOn),
                                   book.words().text(check.result, "check_results")},
                         .mark = isUnmended(check)    ? Mark::Watch
                             : check.result.isEmpty() ? Mark::Open
                                                      : Mark::Done,
                         .more = check.found + u' ' + check.checkedBy};
    };
    setup.name = [&book](const PeriodicCheck &check) { return book.words().text(check.kind, "periodic_checks"); };
    setup.longTexts = {"found", "remedy", "note"};
    setup.groups = {{{}, {"kind", "checked_on", "checked_by", "result", "found"}},
                    {Panes::tr("What was mended"), {"remedy", "mended_on"}},
                    {Panes::tr("For the files"), {"next_due", "evidence", "note"}}};
    return setup;
}

PaneSetup<AccessReview> accessSetup(const ReviewDesk &desk)
{
    const Book &book = desk.book();
    PaneSetup<AccessReview> setup;
    setup.words
        = {.icon = QStringLiteral("arrow-right"),
           .all = Panes::tr("Who leaves or moves"),
           .one = Panes::tr("Leaver"),
           .emptyTitle = Panes::tr("Nothing is recorded yet"),
           .emptySentence = Panes::tr("When somebody leaves or moves: which accounts were stopped, which keys and devices came back, "
                                      "and on which day."),
           .emptyButton = Panes::tr("Record who leaves")};
    setup.heads = {Panes::tr("Who"), Panes::tr("Last day"), Panes::tr("Stopped on")};
    setup.row = [&desk, &book](const AccessReview &review) {
        const QString names = namesIn(review.people, book);
        const bool isLate = review.lastDay.isValid() && review.lastDay < desk.today() && !review.stoppedOn.isValid();
        return RecordRow{.id = review.id,
                         .cells = {names.isEmpty() ? Panes::tr("(nobody yet)") : names, day(review.lastDay), day(review.stoppedOn)},
                         .mark = isLate                   ? Mark::Late
                             : review.stoppedOn.isValid() ? Mark::Done
                                                          : Mark::Open,
                         .more = review.systems + u' ' + review.returned};
    };
    setup.name = [&book](const AccessReview &review) { return namesIn(review.people, book); };
    setup.groups = {{{}, {"people", "last_day"}},
                    {Panes::tr("Accounts and rights"), {"systems", "stopped_on"}},
                    {Panes::tr("Keys, devices, papers"), {"returned", "returned_on"}},
                    {Panes::tr("For the files"), {"checked_by", "note"}}};
    return setup;
}

PaneSetup<Disposal> disposalSetup()
{
    PaneSetup<Disposal> setup;
    setup.words
        = {.icon = QStringLiteral("kind-archive"),
           .all = Panes::tr("Disposals"),
           .one = Panes::tr("Disposal"),
           .emptyTitle = Panes::tr("No disposal is recorded yet"),
           .emptySentence = Panes::tr("What was erased or thrown away, when and how, and who confirmed it. Keep the certificate where a "
                                      "contractor did it."),
           .emptyButton = Panes::tr("Record a disposal")};
    setup.heads = {Panes::tr("What was disposed of"), Panes::tr("Disposed of on"), Panes::tr("Confirmed")};
    setup.row = [](const Disposal &disposal) {
        const bool isMissing = isUnconfirmed(disposal);
        const QString confirmed = disposal.confirmedOn.isValid() ? day(disposal.confirmedOn)
            : !disposal.certificate.trimmed().isEmpty()          ? Panes::tr("certificate")
            : isMissing                                          ? Panes::tr("not yet")
                                                                 : QString();
        return RecordRow{.id = disposal.id,
                         .cells = {disposal.target.trimmed().isEmpty() ? Panes::tr("(not said yet)") : disposal.target,
                                   day(disposal.disposedOn), confirmed},
                         .mark = isMissing                   ? Mark::Watch
                             : disposal.disposedOn.isValid() ? Mark::Done
                                                             : Mark::Open,
                         .more = disposal.doneBy};
    };
    setup.groups = {{{}, {"target", "holdings", "disposed_on", "medium", "method", "count"}},
                    {Panes::tr("Who did and who confirmed it"), {"done_by", "witness", "certificate", "confirmed_on"}},
                    {{}, {"note"}}};
    return setup;
}
