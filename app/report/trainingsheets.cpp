// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingsheets.h"

#include "recordfacts.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr double roomToSign = 9; // mm
constexpr int linesToAdd = 5; // at least, for people who are not listed

class TrainingSheets
{
    Q_DECLARE_TR_FUNCTIONS(TrainingSheets)

public:
    explicit TrainingSheets(const ReportData &data) : m_data(data), m_words(data) { }
    Sheet attendance(const Training *training) const;
    Sheet records(QList<Training> trainings) const;

private:
    QList<Person> peopleOf(const Training *training) const;
    SheetTable signing(const Training *training) const;
    SheetTable attended(const Training &training) const;
    QString unmarked(const Training &training) const;
    QString markOf(const Training &training, const QUuid &person) const;
    static QString line() { return QStringLiteral("＿").repeated(12); }

    const ReportData &m_data;
    ReportWords m_words;
};

// Who worked here on that day, and everybody else the record names.
QList<Person> TrainingSheets::peopleOf(const Training *training) const
{
    const QDate day = training && training->heldOn.isValid() ? training->heldOn : m_data.today;
    QSet<QUuid> wanted;
    for (const Person &person : staffOn(m_data.training.people, day))
        wanted << person.id;
    if (training)
        for (const QUuid &id : training->attended.ids + training->absent.ids)
            wanted << id;
    QList<Person> people = m_data.training.people;
    people.removeIf([&](const Person &person) { return !wanted.contains(person.id); });
    return people;
}

QString TrainingSheets::markOf(const Training &training, const QUuid &person) const
{
    if (training.attended.has(person))
        return tr("took part");
    if (!training.absent.has(person))
        return tr("not marked");
    return training.madeUpOn.isValid() ? tr("absent, made up on %1").arg(training.madeUpOn.toString(Qt::ISODate)) : tr("absent");
}

SheetTable TrainingSheets::signing(const Training *training) const
{
    SheetTable table{{{tr("No."), {}, 0.6, true},
                      {tr("Name"), tr("Workplace or role"), 3},
                      {tr("Took part"), {}, 1.7},
                      {tr("Signature"), {}, 2.6, false, true},
                      {tr("Note"), {}, 2, false, true}},
                     {},
                     roomToSign};
    const QString boxes = tr("□yes　□no");
    for (const Person &person : peopleOf(training)) {
        const bool isMarked = training && (training->attended.has(person.id) || training->absent.has(person.id));
        const bool hasName = !person.name.trimmed().isEmpty();
        table.rows += SheetRow{{QString::number(table.rows.size() + 1)},
                               {nameOf(person), hasName ? person.group : QString(), true},
                               {isMarked ? markOf(*training, person.id) : boxes},
                               {},
                               {}};
    }
    const qsizetype rows = std::max(table.rows.size() + linesToAdd, qsizetype(m_data.firm.employees.value_or(0)));
    while (table.rows.size() < rows)
        table.rows += SheetRow{{QString::number(table.rows.size() + 1)}, {}, {boxes}, {}, {}};
    return table;
}

Sheet TrainingSheets::attendance(const Training *training) const
{
    Sheet sheet = m_words.sheet(tr("Attendance at a training"), m_data.firm.name);
    sheet.stamps = ReportWords::stamps();
    const auto orLine = [](const QString &value) { return value.isEmpty() ? line() : value; };
    sheet.blocks << SheetFacts{{{tr("Theme"), orLine(training ? training->theme : QString())},
                                {tr("Held on"), orLine(training ? m_words.day(training->heldOn) : QString())},
                                {tr("Place"), orLine(training ? training->place : QString())},
                                {tr("Teacher"), orLine(training ? training->teacher : QString())}},
                               1}
                 << signing(training)
                 << SheetText{tr("Officers, part-timers and agency staff take part too. Who was absent is taught later: write the day into "
                                 "the note."),
                              true};
    return sheet;
}

// Those the record names.
SheetTable TrainingSheets::attended(const Training &training) const
{
    SheetTable table{{{tr("No."), {}, 0.6, true}, {tr("Name"), {}, 3}, {tr("Workplace or role"), {}, 3}, {tr("Took part"), {}, 3}}, {}};
    for (const Person &person : peopleOf(&training))
        if (training.attended.has(person.id) || training.absent.has(person.id))
            table.rows += SheetRow{
                {QString::number(table.rows.size() + 1)}, {nameOf(person), {}, true}, {person.group}, {markOf(training, person.id)}};
    return table;
}

// Who worked here and is not named, where everybody is meant.
QString TrainingSheets::unmarked(const Training &training) const
{
    if (!training.kind.is(QLatin1StringView("yearly")))
        return {};
    QList<Person> people = peopleOf(&training);
    people.removeIf([&](const Person &person) { return training.attended.has(person.id) || training.absent.has(person.id); });
    return namesOf(people);
}

Sheet TrainingSheets::records(QList<Training> trainings) const
{
    std::stable_sort(trainings.begin(), trainings.end(),
                     [](const Training &one, const Training &other) { return one.heldOn > other.heldOn; });
    Sheet sheet = m_words.sheet(tr("Record of trainings"), m_data.firm.name);
    sheet.stamps = ReportWords::stamps();
    if (trainings.isEmpty())
        sheet.blocks << SheetText{tr("No training is recorded yet.")};
    for (const Training &training : std::as_const(trainings)) {
        if (&training != &std::as_const(trainings).first())
            sheet.blocks << SheetPageBreak();
        sheet.blocks << SheetHeading{training.theme.trimmed().isEmpty() ? tr("(no theme)") : training.theme}
                     << filledFacts(m_words, training, {QStringLiteral("theme"), QStringLiteral("attended"), QStringLiteral("absent")});
        const SheetTable people = attended(training);
        if (!people.rows.isEmpty())
            sheet.blocks << SheetHeading{tr("Took part: %1, absent: %2").arg(training.attended.ids.size()).arg(training.absent.ids.size()),
                                         3}
                         << people;
        if (const QString names = unmarked(training); !names.isEmpty())
            sheet.blocks << SheetText{tr("Worked here and not marked: %1").arg(names), true};
    }
    return sheet;
}

} // namespace

Sheet attendanceSheet(const ReportData &data, const Training *training) { return TrainingSheets(data).attendance(training); }

Sheet trainingRecord(const ReportData &data, const QList<Training> &trainings) { return TrainingSheets(data).records(trainings); }
