// SPDX-License-Identifier: GPL-3.0-or-later
#include "timepart.h"

#include "domain/text.h"
#include "forms/editors.h"
#include "forms/noteguard.h"
#include "incidentwords.h"
#include "theme/theme.h"
#include "widgets/datefield.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/rowslot.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {

// Kinds one writes by hand; the others come from what is done elsewhere.
QList<Choice> kindsByHand(const Library &library, Language language)
{
    QList<Choice> kinds = choicesOf(library, QStringLiteral("incident_entries"), language);
    const QStringList byHand{entry::fact, entry::contact, entry::decision, entry::note};
    kinds.removeIf([&](const Choice &one) { return !byHand.contains(one.code); });
    return kinds;
}

} // namespace

TimePart::TimePart(OpenIncident &open)
    : IncidentPart(open)
    , m_list(new RowSlot(tr("Time line")))
    , m_kind(choiceBox(kindsByHand(open.library(), open.language())))
    , m_text(new QLineEdit)
    , m_time(new QLineEdit)
    , m_who(new QLineEdit)
    , m_day(new DateField)
    , m_problem(Text::paragraph({}, Type::Caption))
    , m_add(new QPushButton(tr("Add")))
{
    m_list->setObjectName(QStringLiteral("timeLine"));
    auto *holder = new QWidget;
    auto *inner = new QVBoxLayout(holder);
    inner->setContentsMargins(0, 0, space::m, 0);
    inner->addWidget(m_list);
    inner->addStretch();
    m_area = scrolled(holder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_area, 1);
    column->addWidget(entryForm());
    connect(m_add, &QPushButton::clicked, this, &TimePart::add);
    connect(m_text, &QLineEdit::returnPressed, this, &TimePart::add);
    connect(m_list, &RowSlot::removeAsked, this, &TimePart::remove);
}

QWidget *TimePart::entryForm()
{
    m_kind->setObjectName(QStringLiteral("entryKind"));
    m_text->setObjectName(QStringLiteral("entryText"));
    m_time->setObjectName(QStringLiteral("entryTime"));
    m_who->setObjectName(QStringLiteral("entryWho"));
    m_day->setObjectName(QStringLiteral("entryDay"));
    m_add->setObjectName(QStringLiteral("addEntry"));
    m_kind->setAccessibleName(tr("Kind of line"));
    m_text->setAccessibleName(tr("What happened or was done"));
    m_day->setAccessibleName(tr("Day"));
    m_time->setAccessibleName(tr("Time"));
    m_who->setAccessibleName(tr("Who"));
    m_text->setPlaceholderText(tr("What happened or was done, e.g. Called the recipient"));
    m_time->setPlaceholderText(tr("e.g. 14:05"));
    m_who->setPlaceholderText(tr("Who"));
    m_time->setFixedWidth(fontMetrics().height() * 5);
    m_who->setFixedWidth(fontMetrics().height() * 8);
    m_kind->setFixedWidth(fontMetrics().height() * 10);
    auto *form = new QWidget;
    auto *print = new QPushButton(tr("Print…"));
    print->setObjectName(QStringLiteral("printTimeLine"));
    auto *rest = new QWidget;
    auto *flow = new FlowLayout(space::s, rest);
    for (QWidget *field : QList<QWidget *>{m_kind, m_day, m_time, m_who, m_add, print})
        flow->addWidget(field);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *guard = new NoteGuard(m_text, numberDetails);
    m_problem->setObjectName(QStringLiteral("entryProblem"));
    m_problem->hide();
    column->addWidget(m_text);
    column->addWidget(guard);
    column->addWidget(rest);
    column->addWidget(m_problem);
    connect(m_day, &TypedField::problemChanged, this, &TimePart::say);
    for (QWidget *field : QList<QWidget *>{m_kind, m_text, m_day, m_time, m_who, m_add})
        field->setEnabled(!m_open.isReadOnly());
    connect(print, &QPushButton::clicked, this, [this] {
        if (finish() && m_open.isOpen())
            emit printWanted(QStringLiteral("incident"), m_open.record().id); // with its time line
    });
    return form;
}

void TimePart::refresh()
{
    if (!m_open.isOpen())
        return;
    m_lines = timeLineOf(m_open.record(), m_open.desks(), m_open.book().words());
    QList<Row> rows;
    for (const TimeLine &line : std::as_const(m_lines)) {
        const bool isLate = !line.on.isValid() && line.due.isValid() && line.due < m_open.today();
        QStringList note{line.kind, line.who};
        note.removeAll(QString());
        rows.append(
            {.mark = isLate             ? Mark::Late
                 : !line.on.isValid()   ? Mark::Open
                 : line.filing.isNull() ? Mark::Step
                                        : Mark::Done,
             .lead = line.on.isValid() ? QStringLiteral("%1 %2").arg(line.on.toString(Qt::ISODate), line.at).trimmed() : tr("planned"),
             .title = line.note.isEmpty() ? line.text : line.text + u'\n' + line.note,
             .note = note.join(m_open.book().words().comma()),
             .trail = line.on.isValid() || !line.due.isValid() ? QString() : leftWords(line.due, m_open.today()),
             .trailMark = isLate ? Mark::Late : Mark::None});
    }
    m_list->setRows(rows);
    if (m_shown != rows.size()) // the newest is below
        QMetaObject::invokeMethod(
            m_area, [area = m_area] { area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum()); }, Qt::QueuedConnection);
    m_shown = int(rows.size());
    if (m_incident == m_open.record().id)
        return; // what is being typed stays
    m_incident = m_open.record().id;
    m_text->clear();
    m_day->setValue(m_open.today());
    m_time->clear();
    m_who->setText(lastName(m_open.book()));
    choose(*m_kind, entry::fact);
}

// A line that was typed and not added is no loss to be silent about.
bool TimePart::finish()
{
    finishComposing();
    if (m_text->text().trimmed().isEmpty() || !m_open.isOpen() || m_open.isReadOnly() || m_incident != m_open.record().id)
        return true;
    add();
    return m_text->text().trimmed().isEmpty();
}

void TimePart::add()
{
    finishComposing();
    const QString text = m_text->text().trimmed();
    if (text.isEmpty() || !m_open.isOpen())
        return m_text->setFocus(Qt::OtherFocusReason);
    if (!m_day->isRight() || !m_day->value()->isValid()) {
        if (m_day->problem().isEmpty())
            say(tr("Enter the day."));
        return m_day->setFocus(Qt::OtherFocusReason);
    }
    say({});
    const QDate day = *m_day->value();
    const Moment now = m_open.now();
    const QString time = m_time->text().trimmed();
    IncidentEntry entry = entryOf(m_open.record(), chosenIn(*m_kind), text, {day, !time.isEmpty() || day != now.day ? time : now.time},
                                  m_who->text().trimmed());
    if (day > now.day) { // still to come: a plan
        entry.on = QDate();
        entry.due = day;
    }
    Change change;
    change.add(entry);
    if (!m_open.apply(change, tr("Add to the time line: %1").arg(oneLine(firstOf(text, 40)))))
        return;
    m_text->clear();
    m_time->clear();
}

void TimePart::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void TimePart::remove(int row)
{
    const IncidentEntry *entry = m_open.book().records<IncidentEntry>().find(m_lines.value(row).entry);
    if (!entry || m_open.isReadOnly())
        return;
    if (entry->kind.value == entry::changed || entry->kind.value == entry::filed)
        return m_open.messages().show({.mark = Mark::Watch, .text = tr("This line was written by the program and stays.")});
    if (m_open.apply(m_open.book().removal<IncidentEntry>({entry->id}), tr("Delete a line")))
        m_open.done(tr("The line was deleted."));
}

void TimePart::takeKeyboard() { m_text->setFocus(Qt::ShortcutFocusReason); }
