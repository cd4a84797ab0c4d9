// SPDX-License-Identifier: GPL-3.0-or-later
#include "drillpart.h"

#include "forms/noteguard.h"
#include "incidentwords.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/rowslot.h"
#include "widgets/surface.h"
#include "widgets/text.h"
#include "widgets/ticklist.h"
#include "workspace/incidentworkdrill.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

QString afterWords(int minutes)
{
    return minutes < 60  ? DrillPart::tr("%n minutes", nullptr, minutes)
        : minutes < 1440 ? DrillPart::tr("%n hours", nullptr, minutes / 60)
                         : DrillPart::tr("%n days", nullptr, minutes / 1440);
}

} // namespace

DrillPart::DrillPart(OpenIncident &open)
    : IncidentPart(open)
    , m_binder(open, tr("What the practice taught"))
    , m_opening(Text::paragraph({}, Type::Lead))
    , m_turns(new RowSlot(tr("What is learned")))
    , m_result(new RowSlot(tr("What went well and what was missed")))
    , m_next(new QPushButton)
    , m_evaluate(new QPushButton(tr("Look at the result")))
    , m_pointsHolder(new QWidget)
    , m_lesson(new QPlainTextEdit)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::m, 0);
    column->setSpacing(space::m);
    column->addWidget(storyCard());
    column->addWidget(pointsCard());
    column->addWidget(resultCard());
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolled(content));
    connect(m_next, &QPushButton::clicked, this, &DrillPart::tellNext);
    connect(m_evaluate, &QPushButton::clicked, this, &DrillPart::evaluate);
}

QWidget *DrillPart::storyCard()
{
    auto *card = new Card(tr("Made-up facts: act as if it were real"));
    m_opening->setObjectName(QStringLiteral("opening"));
    m_turns->setObjectName(QStringLiteral("turns"));
    m_next->setObjectName(QStringLiteral("nextTurn"));
    m_next->setEnabled(!m_open.isReadOnly());
    card->column()->addWidget(m_opening);
    card->addWide(m_turns);
    card->column()->addWidget(m_next, 0, Qt::AlignLeft);
    card->column()->addWidget(Text::paragraph(tr("Fill in record, steps and report as you learn. Real records are not touched."),
                                              Type::Caption, Text::Ink::Muted));
    return card;
}

QWidget *DrillPart::pointsCard()
{
    auto *card = new Card(tr("What a good response does: tick what you did"));
    m_pointsHolder->setEnabled(!m_open.isReadOnly());
    auto *column = new QVBoxLayout(m_pointsHolder);
    column->setContentsMargins(0, 0, 0, 0);
    card->column()->addWidget(m_pointsHolder);
    return card;
}

QWidget *DrillPart::resultCard()
{
    auto *card = new Card(tr("At the end"));
    m_evaluate->setObjectName(QStringLiteral("evaluate"));
    m_result->setObjectName(QStringLiteral("result"));
    m_lesson->setObjectName(QStringLiteral("lesson"));
    m_lesson->setAccessibleName(tr("What the practice taught"));
    m_lesson->setPlaceholderText(tr("What went well, what to do better"));
    m_lesson->setTabChangesFocus(true);
    m_lesson->setFixedHeight(fontMetrics().height() * 8);
    m_lesson->setReadOnly(m_open.isReadOnly());
    m_binder.fields().bind(m_lesson, &Incident::lesson);
    auto *print = new QPushButton(tr("Print…"));
    print->setObjectName(QStringLiteral("printDrill"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_evaluate);
    buttons->addWidget(print);
    buttons->addStretch();
    setEmphasis(m_evaluate, Emphasis::Primary);
    card->column()->addLayout(buttons);
    card->addWide(m_result);
    auto *guard = new NoteGuard(m_lesson, numberDetails);
    card->column()->addWidget(m_lesson);
    card->column()->addWidget(guard);
    connect(guard, &NoteGuard::masked, this, [this] { m_binder.finish(); });
    connect(print, &QPushButton::clicked, this, [this] {
        if (finish() && m_open.isOpen())
            emit printWanted(QStringLiteral("drill"), m_open.record().id);
    });
    return card;
}

const Drill *DrillPart::drill() const
{
    const IncidentTexts *texts = m_open.texts();
    return texts && m_open.isOpen() ? texts->guide.drill(m_open.record().drill) : nullptr;
}

void DrillPart::refresh()
{
    if (!m_open.isOpen())
        return;
    m_binder.refresh();
    const Drill *now = drill();
    m_next->setVisible(now);
    m_evaluate->setVisible(now);
    if (!now)
        return;
    showStory(*now);
    showPoints(*now);
    showResult();
}

void DrillPart::showStory(const Drill &now)
{
    const Language language = m_open.language();
    m_opening->setText(now.opening.in(language));
    const int told = turnsTold(m_open.record(), now, m_open.desks());
    QList<Row> rows;
    for (const Drill::Turn &turn : now.turns.mid(0, told))
        rows.append({.mark = Mark::Step, .lead = tr("after %1").arg(afterWords(turn.minutes)), .title = turn.text.in(language)});
    m_turns->setRows(rows);
    const bool isMore = told < now.turns.size();
    m_next->setText(isMore ? tr("What is learned next (after %1)").arg(afterWords(now.turns[told].minutes))
                           : tr("Nothing more is learned"));
    m_next->setEnabled(isMore && !m_open.isReadOnly());
}

void DrillPart::showPoints(const Drill &now)
{
    if (m_drill != now.id) {
        m_drill = now.id;
        delete m_points;
        QList<Choice> choices;
        for (const Drill::Point &point : now.points)
            choices.append({point.id, tr("%1 %2", "step, what was to be done").arg(point.step, point.text.in(m_open.language()))});
        m_points = new TickList(choices);
        m_points->setObjectName(QStringLiteral("points"));
        m_pointsHolder->layout()->addWidget(m_points);
        connect(m_points, &TickList::edited, this, &DrillPart::tick);
    }
    m_points->setChosen(pointsDone(m_open.record()));
}

void DrillPart::showResult()
{
    QList<Row> rows;
    if (m_evaluated == m_open.record().id) {
        const DrillReview review = reviewOf(m_open.record(), *drill(), m_open.book(), *m_open.texts());
        for (const QString &line : review.well)
            rows.append({.mark = Mark::Done, .title = line, .trail = tr("well")});
        for (const QString &line : review.missed)
            rows.append({.mark = Mark::Watch, .title = line, .trail = tr("missed")});
        for (const DrillReview::Column &one : review.different)
            rows.append({.mark = Mark::Partly,
                         .title = one.label,
                         .note = tr("expected: %1 / written: %2").arg(one.expected, one.written.isEmpty() ? tr("nothing") : one.written),
                         .trail = tr("other")});
    }
    m_result->setRows(rows);
}

void DrillPart::tellNext()
{
    if (const Drill *now = finish() ? drill() : nullptr)
        m_open.apply(tellingNext(m_open.record(), *now, m_open.book(), m_open.now()), tr("Practice: what is learned next"));
}

void DrillPart::tick(const QStringList &points)
{
    if (!finish() || !m_open.isOpen())
        return;
    Incident after = m_open.record();
    after.points = points.join(u' ');
    m_open.store(after, tr("Practice: what was done"));
}

void DrillPart::evaluate()
{
    const Drill *now = finish() ? drill() : nullptr;
    if (!now)
        return;
    m_evaluated = m_open.record().id;
    Incident after = m_open.record();
    if (after.lesson.trimmed().isEmpty()) // what somebody wrote stays
        after.lesson = lessonOf(reviewOf(after, *now, m_open.book(), *m_open.texts()));
    if (!m_open.isReadOnly())
        m_open.store(after, tr("Practice: the result"));
    showResult();
}

void DrillPart::takeKeyboard() { (m_next->isEnabled() ? m_next : m_evaluate)->setFocus(Qt::ShortcutFocusReason); }
