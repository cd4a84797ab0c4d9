// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepspart.h"

#include "forms/editors.h"
#include "forms/formrows.h"
#include "incidentwords.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/datefield.h"
#include "widgets/messagebar.h"
#include "widgets/rowslot.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace {

using Stands = StepState::State;

} // namespace

StepsPart::StepsPart(OpenIncident &open)
    : IncidentPart(open)
    , m_list(new RowSlot(tr("Steps")))
    , m_level(new LevelTag(Level::Duty))
    , m_title(Text::paragraph({}, Type::Heading))
    , m_state(Text::paragraph({}, Type::Strong))
    , m_what(Text::paragraph({}))
    , m_why(Text::paragraph({}))
    , m_by(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
    , m_law(Text::paragraph({}, Type::Caption, Text::Ink::Muted))
    , m_who(new QLineEdit)
    , m_day(new DateField)
    , m_due(new DateField)
    , m_done(new QPushButton(tr("Done")))
    , m_plan(new QPushButton(tr("Plan it")))
    , m_back(new QPushButton(tr("Take back")))
{
    m_list->setObjectName(QStringLiteral("steps"));
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(scrolled(holder), 1);
    row->addWidget(scrolled(detail()), 1);
    connect(m_list, &RowSlot::opened, this, [this](int at) { choose(m_steps[at].step); });
    connect(m_done, &QPushButton::clicked, this, &StepsPart::doIt);
    connect(m_plan, &QPushButton::clicked, this, &StepsPart::plan);
    connect(m_back, &QPushButton::clicked, this, &StepsPart::takeBack);
}

QWidget *StepsPart::detail()
{
    m_title->setObjectName(QStringLiteral("stepTitle"));
    m_state->setObjectName(QStringLiteral("stepState"));
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, space::xs, space::m, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(fields());
    column->addWidget(m_level, 0, Qt::AlignLeft);
    column->addWidget(m_what);
    column->addWidget(m_why);
    column->addWidget(m_by);
    column->addWidget(m_law);
    column->addStretch();
    return part;
}

QWidget *StepsPart::fields()
{
    m_done->setObjectName(QStringLiteral("stepDone"));
    m_plan->setObjectName(QStringLiteral("stepPlan"));
    m_back->setObjectName(QStringLiteral("stepBack"));
    m_who->setObjectName(QStringLiteral("stepWho"));
    m_day->setObjectName(QStringLiteral("stepDay"));
    m_due->setObjectName(QStringLiteral("stepDue"));
    setEmphasis(m_done, Emphasis::Primary);
    auto *all = new QWidget;
    auto *lines = new QFormLayout;
    lines->setRowWrapPolicy(QFormLayout::WrapLongRows);
    lines->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addField(*lines, tr("Who"), m_who);
    m_dayLine = addField(*lines, tr("Done on"), m_day);
    addField(*lines, tr("Or until"), m_due);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_done, m_plan, m_back})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(lines);
    column->addLayout(buttons);
    all->setEnabled(!m_open.isReadOnly());
    return all;
}

void StepsPart::refresh()
{
    const IncidentTexts *texts = m_open.texts();
    if (!m_open.isOpen() || !texts)
        return;
    m_steps = stepsOf(m_open.record(), m_open.desks(), stepDays(texts->guide));
    if (!chosen()) {
        const auto open = std::find_if(m_steps.cbegin(), m_steps.cend(), [](const StepState &one) { return one.state == Stands::Open; });
        m_chosen = open == m_steps.cend() ? m_steps.constFirst().step : open->step;
    }
    showList();
    showStep();
}

void StepsPart::showList()
{
    const IncidentGuide &guide = m_open.texts()->guide;
    QList<Row> rows;
    for (const StepState &one : std::as_const(m_steps)) {
        const IncidentStep *step = guide.step(one.step);
        const bool isRunning = one.state == Stands::Open || one.state == Stands::Planned;
        const bool isLate = isRunning && one.due.isValid() && one.due < m_open.today() && !isPractice(m_open.record());
        QStringList note{one.state == Stands::Done            ? tr("done on %1").arg(dayWords(one.on))
                             : one.state == Stands::NotNeeded ? tr("not needed on these answers")
                             : one.state == Stands::Planned   ? tr("planned")
                                                              : QString(),
                         isRunning && one.due.isValid() ? tr("until %1").arg(dayWords(one.due)) : QString(), one.who};
        note.removeAll(QString());
        rows.append({.mark = isLate                       ? Mark::Late
                         : one.state == Stands::Done      ? Mark::Done
                         : one.state == Stands::NotNeeded ? Mark::Skipped
                         : one.state == Stands::Planned   ? Mark::Partly
                                                          : Mark::Open,
                     .lead = one.step,
                     .title = step ? step->title.in(m_open.language()) : one.step,
                     .note = note.join(m_open.book().words().comma()),
                     .trail = isLate ? leftWords(one.due, m_open.today()) : QString(),
                     .trailMark = isLate ? Mark::Late : Mark::None});
    }
    m_list->setRows(rows);
    followList();
}

void StepsPart::followList()
{
    RowList *list = m_list->list();
    if (!list || !list->property("followed").isNull())
        return;
    list->setProperty("followed", true);
    for (int row = 0; row < m_steps.size(); ++row)
        if (m_steps[row].step == m_chosen)
            list->setCurrentIndex(list->model()->index(row, 0));
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!now.isValid() || now.row() >= m_steps.size() || m_steps[now.row()].step == m_chosen)
            return;
        const QString step = m_steps[now.row()].step;
        if (finish())
            choose(step);
        else // what was typed is still there; the press chooses its row first
            QMetaObject::invokeMethod(
                this, [this] { choose(m_chosen); }, Qt::QueuedConnection);
    });
}

const StepState *StepsPart::chosen() const
{
    const auto found = std::find_if(m_steps.cbegin(), m_steps.cend(), [this](const StepState &one) { return one.step == m_chosen; });
    return found == m_steps.cend() ? nullptr : &*found;
}

void StepsPart::choose(const QString &step)
{
    for (int row = 0; row < m_steps.size(); ++row)
        if (m_steps[row].step == step && m_list->list()) {
            m_chosen = step;
            m_list->list()->setCurrentIndex(m_list->list()->model()->index(row, 0));
        }
    showStep();
}

void StepsPart::showStep()
{
    const StepState *state = chosen();
    const IncidentStep *step = state ? m_open.texts()->guide.step(state->step) : nullptr;
    if (!step)
        return;
    const Language language = m_open.language();
    m_title->setText(step->id + u' ' + step->title.in(language));
    m_state->setText(
        state->state == Stands::Done          ? tr("Done on %1.").arg(dayWords(state->on))
            : state->state == Stands::Planned ? (state->due.isValid() ? tr("Planned until %1.").arg(dayWords(state->due)) : tr("Planned."))
            : state->state == Stands::NotNeeded ? tr("Not needed on these answers; it may still be done.")
            : state->due.isValid() ? tr("To be done until %1: %2").arg(dayWords(state->due), leftWords(state->due, m_open.today()))
                                   : tr("To be done."));
    m_what->setText(step->what.in(language));
    m_why->setText(tr("Why: %1").arg(step->why.in(language)));
    m_by->setText(tr("Who: %1. When: %2").arg(step->who.in(language), step->by.in(language)));
    m_law->setText(m_open.library().laws().texts(step->law, language, LawForm::Short));
    m_level->show(levelOf(step->level));
    m_back->setVisible(!state->entry.isNull());
    m_done->setEnabled(state->state != Stands::Done);
    const QString filled = QStringList{m_open.record().id.toString(),
                                       step->id,
                                       state->entry.toString(),
                                       QString::number(int(state->state)),
                                       state->on.toString(Qt::ISODate),
                                       state->due.toString(Qt::ISODate),
                                       state->who}
                               .join(u' ');
    if (filled == m_filled)
        return; // what is being typed stays
    m_filled = filled;
    m_who->setText(state->who.isEmpty() ? lastName(m_open.book()) : state->who);
    m_day->setValue(m_open.today());
    m_due->setValue(state->state == Stands::Done ? QDate() : state->due);
}

QString StepsPart::who() const
{
    finishComposing();
    return m_who->text().trimmed();
}

void StepsPart::doIt()
{
    const QString name = who();
    if (!m_open.isOpen() || !m_open.texts())
        return;
    Moment moment = m_open.now();
    const QDate day = m_day->value().value_or(QDate());
    if (!m_day->isRight() || !day.isValid()) {
        m_dayLine->setCheck(tr("Enter the day."));
        return m_day->setFocus(Qt::OtherFocusReason);
    }
    m_dayLine->setCheck({});
    if (day != moment.day)
        moment = {day, {}}; // of another day the time is not known
    if (m_open.apply(doingStep(m_open.book(), *m_open.texts(), m_open.record(), m_chosen, moment, name), tr("Step %1 done").arg(m_chosen)))
        m_open.done(tr("Step %1 is done.").arg(m_chosen));
}

bool StepsPart::plan()
{
    const QString name = who();
    if (!m_open.isOpen() || !m_open.texts())
        return true;
    if (!m_due->isRight()) {
        m_due->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const QDate due = m_due->value().value_or(QDate());
    if (!m_open.apply(planningStep(m_open.book(), *m_open.texts(), m_open.record(), m_chosen, due, name), tr("Plan step %1").arg(m_chosen)))
        return false;
    m_who->setModified(false);
    m_due->setModified(false);
    return true;
}

// Who and until when, typed and left, is a plan.
bool StepsPart::finish()
{
    finishComposing();
    const StepState *state = m_open.isOpen() ? chosen() : nullptr;
    const bool isTyped = m_who->isModified() || m_due->isModified();
    return !isTyped || !state || state->state == Stands::Done || m_open.isReadOnly() || plan();
}

void StepsPart::takeBack()
{
    if (!m_open.isOpen())
        return;
    m_open.apply(undoingStep(m_open.book(), m_open.record(), m_chosen), tr("Take back step %1").arg(m_chosen));
}

void StepsPart::takeKeyboard()
{
    if (m_list->list())
        m_list->list()->setFocus(Qt::TabFocusReason);
}
