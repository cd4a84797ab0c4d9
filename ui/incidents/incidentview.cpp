// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentview.h"

#include "closedialog.h"
#include "decisionpart.h"
#include "drillpart.h"
#include "forms/editors.h"
#include "forms/linkbutton.h"
#include "incidentform.h"
#include "incidentwords.h"
#include "noticespart.h"
#include "reportpart.h"
#include "stepspart.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "timepart.h"
#include "widgets/choices.h"
#include "widgets/messagebar.h"
#include "widgets/text.h"
#include "workspace/incidentworkclose.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

const QString drillId = QStringLiteral("drill"), recordId = QStringLiteral("record"), noticesId = QStringLiteral("notices"),
              reportId = QStringLiteral("report");
constexpr int daysToAct = 30; // proposed for measures against the next time

} // namespace

IncidentView::IncidentView(OpenIncident &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_title(new ElidedText({}, Type::Heading))
    , m_state(new Badge)
    , m_countdown(Text::paragraph({}, Type::Strong))
    , m_turn(Text::paragraph({}))
    , m_turnLine(turnLine())
    , m_complaints(new LinkButton(tr("The complaint")))
    , m_close(new QPushButton)
    , m_segments(new Segments({{drillId, tr("Practice")},
                               {recordId, tr("Record")},
                               {QStringLiteral("decision"), tr("Decision")},
                               {QStringLiteral("steps"), tr("Steps")},
                               {reportId, tr("Report")},
                               {noticesId, tr("Letters")},
                               {QStringLiteral("time"), tr("Time line")}}))
    , m_stack(new QStackedWidget)
    , m_form(new IncidentForm(open))
    , m_steps(new StepsPart(open))
    , m_notices(new NoticesPart(open))
{
    m_segments->setObjectName(QStringLiteral("incidentParts"));
    m_segments->setAccessibleName(tr("What is shown of the incident"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(head());
    column->addWidget(m_countdown);
    column->addWidget(m_turnLine);
    column->addWidget(m_segments, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    add("drill", new DrillPart(open));
    add("record", m_form);
    add("decision", new DecisionPart(open));
    add("steps", m_steps);
    add("report", new ReportPart(open));
    add("notices", m_notices);
    add("time", new TimePart(open));
    connect(m_segments, &Segments::edited, this, &IncidentView::showPart);
    connect(&m_open, &OpenIncident::changed, this, &IncidentView::refresh);
}

QWidget *IncidentView::head()
{
    auto *back = new QPushButton(lineIcon(QStringLiteral("arrow-left")), tr("All incidents"));
    back->setObjectName(QStringLiteral("back"));
    back->setShortcut(QKeySequence::Back);
    m_title->setObjectName(QStringLiteral("incidentTitle"));
    m_countdown->setObjectName(QStringLiteral("countdown"));
    m_complaints->setObjectName(QStringLiteral("toComplaints"));
    m_close->setObjectName(QStringLiteral("close"));
    if (m_open.isReadOnly())
        m_close->hide();
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(back);
    row->addWidget(m_title, 1);
    row->addWidget(m_complaints);
    row->addWidget(m_state);
    row->addWidget(m_close);
    connect(m_complaints, &LinkButton::wanted, this, [this](const QUuid &id) { emit goTo(QStringLiteral("requests"), id); });
    connect(back, &QPushButton::clicked, this, &IncidentView::backWanted);
    connect(m_close, &QPushButton::clicked, this, [this] { m_open.isOpen() && m_open.record().closedOn.isValid() ? reopen() : close(); });
    return line;
}

// What turned the answer, until it is put away.
QWidget *IncidentView::turnLine()
{
    auto *line = new QWidget;
    auto *away = new QPushButton(tr("Put away"));
    m_turn->setObjectName(QStringLiteral("turn"));
    away->setObjectName(QStringLiteral("turnAway"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Badge({Mark::Watch, tr("Changed")}), 0, Qt::AlignTop);
    row->addWidget(m_turn, 1);
    row->addWidget(away, 0, Qt::AlignTop);
    connect(away, &QPushButton::clicked, this, [this] { m_open.forgetTurn(); });
    return line;
}

void IncidentView::add(const char *id, IncidentPart *part)
{
    part->setObjectName(QLatin1String(id));
    m_stack->addWidget(part);
    connect(part, &IncidentPart::fieldWanted, this, &IncidentView::focusField);
    connect(part, &IncidentPart::partWanted, this, &IncidentView::showPart);
    connect(part, &IncidentPart::goTo, this, &IncidentView::goTo);
    connect(part, &IncidentPart::printWanted, this, &IncidentView::printWanted);
}

IncidentPart *IncidentView::current() const { return static_cast<IncidentPart *>(m_stack->currentWidget()); }

QString IncidentView::part() const { return current()->objectName(); }

void IncidentView::showPart(const QString &id)
{
    // An empty name would find the first part, whatever it is.
    auto *wanted = id.isEmpty() ? nullptr : m_stack->findChild<IncidentPart *>(id, Qt::FindDirectChildrenOnly);
    const bool isThere = wanted && (id != drillId || (m_open.isOpen() && isPractice(m_open.record())));
    if (isThere && wanted != current() && finish()) {
        m_stack->setCurrentWidget(wanted);
        wanted->refresh();
    }
    m_segments->setChosen(part());
}

void IncidentView::focusField(const QString &column)
{
    if (column.startsWith(QLatin1String("item_")) || column == QLatin1String("known_items")) {
        showPart(reportId);
        if (part() == reportId)
            static_cast<ReportPart *>(current())->focusItem(column.mid(5).toInt());
        return;
    }
    showPart(recordId);
    if (part() == recordId)
        m_form->focusField(column);
}

bool IncidentView::finish()
{
    finishComposing();
    return current()->finish();
}

void IncidentView::takeKeyboard() { current()->takeKeyboard(); }

void IncidentView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void IncidentView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourCountdown();
}

void IncidentView::refresh()
{
    if (!m_open.isOpen() || !isVisible())
        return; // showEvent() comes back to it
    const bool isDrill = isPractice(m_open.record());
    for (Segment *segment : m_segments->findChildren<Segment *>())
        if (segment->code == drillId)
            segment->setVisible(isDrill);
    if (m_shown != m_open.record().id) {
        m_shown = m_open.record().id;
        m_stack->setCurrentWidget(m_stack->findChild<QWidget *>(isDrill ? drillId : recordId, Qt::FindDirectChildrenOnly));
        m_segments->setChosen(part());
    }
    showHead();
    current()->refresh();
}

void IncidentView::showHead()
{
    const Incident &incident = m_open.record();
    const Countdown countdown = countdownOf(incident, m_open.desks(), m_open.today());
    m_title->setText(nameOf(incident));
    QList<Choice> complaints; // by number and day: who called stands on their page only
    for (const Complaint &one : m_open.desks().complaints)
        if (one.incidents.has(incident.id))
            complaints.append({one.id.toString(QUuid::WithoutBraces), one.number + u' ' + one.receivedOn.toString(Qt::ISODate)});
    m_complaints->setTargets(complaints);
    m_state->show(stateOf(incident, m_open.desks(), m_open.today()));
    m_countdown->setText(countdown.words);
    m_isLate = countdown.isLate;
    colourCountdown();
    m_turn->setText(m_open.turn());
    m_turnLine->setVisible(!m_open.turn().isEmpty());
    m_close->setText(incident.closedOn.isValid() ? tr("Open again") : tr("Close…"));
}

void IncidentView::colourCountdown()
{
    QPalette colours = palette();
    if (m_isLate)
        colours.setColor(QPalette::WindowText, inkOf(Tone::Alarm, colours).ink);
    m_countdown->setPalette(colours);
}

void IncidentView::close()
{
    if (!finish() || !m_open.isOpen() || !m_open.texts())
        return;
    const Incident &incident = m_open.record();
    const bool isDrill = isPractice(incident);
    const CloseDialog::Ask ask{.open = openPointsOf(incident, m_open.book(), *m_open.texts(), m_open.today()),
                               .planned = isDrill ? QStringList() : plannedMeasures(incident, m_open.book()),
                               .who = lastName(m_open.book()),
                               .due = m_open.today().addDays(daysToAct),
                               .mayTrain = !isDrill};
    auto *dialog = new CloseDialog(ask, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = incident.id] { closeAs(*dialog, id); });
    dialog->open();
}

void IncidentView::closeAs(const CloseDialog &dialog, const QUuid &id)
{
    Book &book = m_open.book();
    const Incident *incident = book.records<Incident>().find(id);
    if (!incident)
        return;
    const Incident before = *incident;
    book.history().beginMacro(tr("Close the incident"));
    bool done = m_open.apply(closing(book, *m_open.texts(), before, m_open.now(), dialog.who()), tr("Close the incident"));
    if (done && dialog.makesActions())
        done = m_open.apply(actionsFrom(before, book, dialog.due(), dialog.who(), m_open.desk().year()), tr("Actions from the incident"));
    if (done && dialog.makesTraining())
        done = m_open.apply(trainingFrom(before, book, dialog.due()), tr("Training about the incident"));
    book.history().endMacro();
    if (done)
        m_open.done(tr("The incident is closed."));
}

void IncidentView::reopen()
{
    if (finish() && m_open.isOpen())
        m_open.apply(reopening(m_open.record(), m_open.now(), lastName(m_open.book())), tr("Open the incident again"));
}
