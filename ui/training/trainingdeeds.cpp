// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"
#include "domain/trainingrecords.h"
#include "namesline.h"
#include "peopleimport.h"
#include "trainingpage.h"

#include <QDir>

#include <algorithm>

// What the page does beside editing one record: many people at once, a check done today, a record for who leaves.

void TrainingPage::undoable(Mark mark, const QString &sentence, const QString &detail)
{
    m_messages.show({.mark = mark, .text = sentence, .detail = detail, .action = tr("Undo"), .run = [this, writes = m_book.writes()] {
                         if (m_book.writes() == writes) // nothing was done since
                             m_book.history().undo();
                     }});
}

void TrainingPage::addNames(const QList<QStringList> &names)
{
    const PeopleImport import = peopleNamed(names, m_book, m_desk.today());
    if (!import.change.isEmpty() && !m_messages.check(m_book.apply(import.change, tr("Add people"))))
        return; // the names stay in the line
    m_names->clear();
    if (import.change.isEmpty())
        return m_messages.show({.mark = Mark::Watch, .text = tr("Everybody you named is in the list already.")});
    if (import.fresh > 1 || import.already > 0)
        undoable(Mark::Done, tr("%1 people were added, %2 were there already.").arg(import.fresh).arg(import.already));
}

void TrainingPage::chooseList()
{
    if (!finishEditing())
        return;
    const QString path
        = m_dialogs.openPath(this, tr("Import a list of people"), QDir::homePath(), tr("Lists (*.csv *.txt *.tsv *.xlsx);;All files (*)"));
    if (!path.isEmpty())
        importPeople(path);
}

void TrainingPage::importPeople(const QString &path)
{
    const auto import = peopleFrom(path, m_book, m_library);
    if (!import)
        return m_messages.show(import.error());
    const QString problems = import->problems.join(u'\n');
    if (import->change.isEmpty())
        return m_messages.show({.mark = Mark::Watch,
                                .text = tr("Nobody was added: %1 are there already, %2 rows cannot be read. The list is as it was.")
                                            .arg(import->already)
                                            .arg(import->problems.size()),
                                .detail = problems});
    if (m_messages.check(m_book.apply(import->change, tr("Import a list of people"))))
        undoable(import->problems.isEmpty() ? Mark::Done : Mark::Watch,
                 tr("%1 people were added, %2 changed, %3 were there already, %4 rows could not be read.")
                     .arg(import->fresh)
                     .arg(import->changed)
                     .arg(import->already)
                     .arg(import->problems.size()),
                 problems);
}

void TrainingPage::offerReview()
{
    const TrainingRecords kept{.people = m_book.records<Person>().records(), .accessReviews = m_book.records<AccessReview>().records()};
    const QList<Person> without = withoutAccessReview(kept, QDate(1, 1, 1));
    const bool isAmong = std::any_of(without.begin(), without.end(), [this](const Person &one) { return one.id == m_people->shownId(); });
    m_leaves->setVisible(isAmong && !m_book.isReadOnly());
}

void TrainingPage::startAccessReview()
{
    const Person *person = m_people->finish() ? m_people->shown() : nullptr;
    if (!person)
        return;
    const AccessReview review{.people = {{person->id}}, .lastDay = person->leftOn};
    if (!m_messages.check(m_book.edit(review, tr("Record who leaves"))))
        return;
    openRecord(review.id);
    focusField(QStringLiteral("systems"));
}

// To the pledge shown: leavers to one on leaving, else who works here.
void TrainingPage::pledgeRest()
{
    if (!m_pledges->finish() || !m_pledges->shown())
        return;
    Pledge pledge = *m_pledges->shown();
    const bool isOnLeaving = pledge.kind.is(QLatin1StringView("leaving"));
    const QDate today = m_desk.today();
    const TrainingRecords kept{.people = m_book.records<Person>().records(), .pledges = m_book.records<Pledge>().records()};
    for (const Person &person : withoutPledge(kept, yearStartOf(today, m_book.firm().fiscalStart).addYears(-1), today))
        if ((person.leftOn.isValid() && person.leftOn < today) == isOnLeaving && !pledge.people.has(person.id))
            pledge.people.ids << person.id;
    if (pledge == *m_pledges->shown())
        return m_messages.show({.mark = Mark::Watch, .text = tr("Everybody has one of this kind.")});
    m_messages.check(m_book.edit(pledge, tr("Add everybody who has none")));
}

// By who checked it last, else by the privacy officer.
void TrainingPage::doneToday(const QString &kind)
{
    const PeriodicCheck *last = latestCheck(m_book.records<PeriodicCheck>().records(), kind, m_desk.today());
    const PeriodicCheck check{.kind = {kind},
                              .checkedOn = m_desk.today(),
                              .checkedBy = last && !last->checkedBy.isEmpty() ? last->checkedBy : m_book.firm().privacyOfficer,
                              .result = {QStringLiteral("fine")}};
    const QString name = m_book.words().text(check.kind, "periodic_checks");
    if (m_messages.check(m_book.edit(check, tr("Checked: %1").arg(name))))
        undoable(Mark::Done, tr("“%1” is recorded as checked today and in order. Open the record to say more.").arg(name));
}
